// Writes down what Orca says along the first minute of a booking: npm run speech:booking
// Needs Debian's packages that scripts/speech/session.sh names, and `npm run build:browser`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './kit.mjs';
import { hear } from './speech/hear.mjs';

const FILE = 'docs/speech/booking.md';
const STORY = 'patterns-scheduling--default';

/* What the person does, and why: the first four pages, and the next available time. */
const WAY = [
    ['Tab', 'to the reasons'],
    ['space', 'chooses the first'],
    ['Down', 'and the one after it'],
    ['Tab', 'to the button'],
    ['Return', 'goes on'],
    ['Tab', 'to the places'],
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

const version = (name) => {
    const said = execFileSync('dpkg-query', ['-W', '-f', '${Version}', name], { encoding: 'utf8' });
    return `${name} ${said}`;
};
const cell = (text) => text.replaceAll('|', '\\|').trim();

const { code, lines } = await hear(
    STORY,
    WAY.map(([key]) => key),
);
if (code) throw new Error(`no result: the recording ended with ${code}`);
const rows = lines.slice(1).map(({ step, said }, index) => {
    const words =
        said.map(cell).filter(Boolean).join(' / ') || '(silence; Orca answered right after)';
    return `| ${index + 1} | ${step} | ${WAY[index]?.[1] ?? ''} | ${words} |`;
});
mkdirSync(join(ROOT, 'docs/speech'), { recursive: true });
writeFileSync(
    join(ROOT, FILE),
    `# What Orca says along the first minute of a booking

Recorded by \`npm run speech:booking\` on the story \`${STORY}\`, with ${version('orca')} and
${version('chromium')}, without sound. A stroke (/) stands between two utterances. What Orca says of
the browser while the page loads is left out. “Sent” is not “heard”: a later message may cut an earlier
one short in a listener's ears.

| # | Key | The person | Orca |
| --- | --- | --- | --- |
${rows.join('\n')}
`,
);
execFileSync(process.execPath, ['node_modules/prettier/bin/prettier.cjs', '--write', FILE], {
    cwd: ROOT,
});
console.log(FILE);
