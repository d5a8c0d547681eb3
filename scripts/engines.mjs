// Which LWC engine runs where, as installed: node scripts/engines.mjs. Fails when they differ, or
// when docs/engines.md names another.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './kit.mjs';

/* Each tool, the package that brings it, and what of LWC it runs. */
const TOOLS = [
    ['unit tests', '@salesforce/sfdx-lwc-jest', 'compiler engine-dom synthetic-shadow'],
    ['unit tests', '@lwc/jest-transformer', 'compiler'],
    ['stories', 'lwc', 'compiler engine-dom synthetic-shadow'],
    ['gate A, and what gate B runs', '@lwc/sfdc-lwc-compiler', 'compiler'],
    ['gate B, on the page', 'lwc', 'engine-dom synthetic-shadow'],
];

const manifest = (folder) => join(folder, 'package.json');
const folderOf = (name) => join(ROOT, 'node_modules', name);

/** Where a package would find another: in its own node_modules, or in one further up. */
function found(name, from) {
    const folder = join(from, 'node_modules', name);
    if (existsSync(manifest(folder))) return folder;
    return from === ROOT ? undefined : found(name, dirname(from));
}
const versionOf = (folder) => JSON.parse(readFileSync(manifest(folder), 'utf8')).version;

const rows = TOOLS.flatMap(([tool, bringer, parts]) =>
    parts.split(' ').map((part) => {
        const folder = found(`@lwc/${part}`, folderOf(bringer));
        return {
            tool,
            bringer,
            part: `@lwc/${part}`,
            version: folder ? versionOf(folder) : 'none',
        };
    }),
);

if (process.argv[1] === import.meta.filename) {
    const versions = [...new Set(rows.map(({ version }) => version))];
    const isWritten = readFileSync(join(ROOT, 'docs/engines.md'), 'utf8').includes(
        `**${versions[0]}**`,
    );
    console.table(rows);
    if (versions.length > 1) console.error(`more than one engine: ${versions.join(', ')}`);
    if (!isWritten) console.error(`docs/engines.md does not name ${versions[0]}`);
    process.exitCode = versions.length > 1 || !isWritten ? 1 : 0;
}
