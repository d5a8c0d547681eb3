// Records what Orca says when answers of the intake are missing, and while one is mended: npm run speech:intake
// `-- --browser firefox` in Firefox; `-- --repeat 10` says where ten runs differ, and ends with 1 then.
// Needs the Debian packages that scripts/speech/session.sh lists, and `npm run build:browser`.
import { hurry, record } from './speech/record.mjs';

/* From the end of the page backwards: past the way out and the clinic's number. */
const toContinue = hurry('to the button', 'ctrl+End', 'shift+Tab', 'shift+Tab', 'shift+Tab');

await record({
    name: 'intake',
    title: 'What Orca says when answers are missing, and while they are mended',
    parts: [
        {
            heading: 'One error, and its mend',
            story: 'examples-an-intake--default',
            way: [
                toContinue,
                ['Return', 'goes on without an answer'],
                ['Tab', 'to the first error'],
                ['Return', 'follows it'],
                ['space', 'answers'],
                ['Tab', 'to the next question, which has no answer either'],
                ['text:Kim', 'answers'],
                ['Tab', 'to the next one'],
                ['shift+Tab', 'back to what was answered'],
                ['Return', 'goes on from the line, with what is still missing'],
                ['Tab', 'to the first error that is left'],
            ],
        },
    ],
    findings: `
An error is heard once in the list and once at its field, and no more once it is mended. Orca with
Chromium adds its own “invalid entry” to a line that is marked so; with Firefox it says the error alone.
`,
});
