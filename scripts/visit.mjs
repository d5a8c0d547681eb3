// Builds the two pages of a visit, serves them on this machine, and says where they are: npm run visit
//   --globals 'locale:es;theme:dark'   as in the stories' addresses
//   --port 7000
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { startVisitServer } from '../examples/visit/server.mjs';
import { buildVisit, VISIT } from './buildVisit.mjs';

const { values } = parseArgs({
    options: { globals: { type: 'string' }, port: { type: 'string', default: '7400' } },
});
const query = values.globals ? `?globals=${encodeURIComponent(values.globals)}` : '';

function printAddresses({ patient, clinician }) {
    console.log(`\nPatient    ${patient}\nClinician  ${clinician}\n`);
    console.log('Each address lets one page in, once. Press Enter for another visit.');
}

console.log('The pages are being built …');
await buildVisit();
const server = await startVisitServer({ folder: VISIT, port: Number(values.port) });
printAddresses(server.begin(query));
createInterface({ input: process.stdin }).on('line', () => printAddresses(server.begin(query)));
