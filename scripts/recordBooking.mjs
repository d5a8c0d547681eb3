// Records what Orca says during the first minute of a booking: npm run speech:booking
// Needs the Debian packages that scripts/speech/session.sh lists, and `npm run build:browser`.
import { hear } from './speech/hear.mjs';
import { heardWith, spoken, table, writePage } from './speech/writing.mjs';

const STORY = 'patterns-scheduling--default';

/* What the person does, and why: the first four pages, and the next available time. */
const WAY = [
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

const { code, lines } = await hear(
    STORY,
    WAY.map(([key]) => key),
);
if (code) throw new Error(`no result: the recording ended with ${code}`);
const rows = lines
    .slice(1)
    .map(({ step, said }, index) => [index + 1, step, WAY[index]?.[1] ?? '', spoken(said)]);
writePage(
    'docs/speech/booking.md',
    `# What Orca says during the first minute of a booking

Recorded by \`npm run speech:booking\` on the story \`${STORY}\`, ${heardWith()}

${table(['#', 'Key', 'The person', 'Orca'], rows)}
`,
);
