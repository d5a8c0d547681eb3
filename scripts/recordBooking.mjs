// Records what Orca says during the first minute of a booking: npm run speech:booking
// `-- --browser firefox` in Firefox; `-- --repeat 10` says where ten runs differ, and ends with 1 then.
// Needs the Debian packages that scripts/speech/session.sh lists, and `npm run build:browser`.
import { parseArgs } from 'node:util';
import { hear } from './speech/hear.mjs';
import { differences } from './speech/runs.mjs';
import { heardWith, spoken, table, writePage } from './speech/writing.mjs';

const STORY = 'patterns-scheduling--default';

/* What the person does, and why: the first four pages, and the next available time. */
const WAY = [
    ['ctrl+Home', 'to the start, as Orca begins where loading left it'],
    ['Tab', 'to the reasons'],
    ['space', 'chooses the first'],
    ['Down', 'and the one after it'],
    ['Tab', 'to the button'],
    ['Return', 'goes on'],
    ['Tab', 'to the locations'],
    ['space', 'chooses the first'],
    ['Tab', 'to the button'],
    ['Return', 'goes on'],
    ['Tab', 'to the next question'],
    ['Tab', 'to the button'],
    ['Return', 'goes on'],
    ['Tab', 'past the heading'],
    ['Return', 'presses what has the focus'],
    ['Tab', 'to what comes next'],
];

const { values } = parseArgs({
    options: {
        browser: { type: 'string', default: 'chromium' },
        repeat: { type: 'string', default: '1' },
    },
});
const { browser } = values;
const times = Number(values.repeat);
if (!(times >= 1)) throw new Error('--repeat takes a number from 1');

async function record() {
    const steps = WAY.map(([key]) => key);
    const { code, lines } = await hear(STORY, steps, browser);
    if (code) throw new Error(`no result: the recording ended with ${code}`);
    return lines.slice(1);
}

const runs = [];
while (runs.length < times) runs.push(await record());
const found = differences(runs);
for (const { run, number, step, first, said } of found)
    console.log(`run ${run}, key ${number} ${step}\n    first: ${first}\n    here:  ${said}`);
console.log(`${times} runs, ${found.length} differences`);
process.exitCode = found.length ? 1 : 0;

const rows = runs[0].map(({ step, said }, index) => [index + 1, step, WAY[index][1], spoken(said)]);
writePage(
    browser === 'chromium' ? 'docs/speech/booking.md' : `docs/speech/booking-${browser}.md`,
    `# What Orca says during the first minute of a booking

Recorded by \`npm run speech:booking -- --browser ${browser}\` on the story \`${STORY}\`, ${heardWith(browser)}

${table(['#', 'Key', 'The person', 'Orca'], rows)}
`,
);
