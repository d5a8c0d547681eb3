// Records what Orca says during a booking: npm run speech:booking
// `-- --browser firefox` in Firefox; `-- --repeat 10` says where ten runs differ, and ends with 1 then.
// Needs the Debian packages that scripts/speech/session.sh lists, and `npm run build:browser`.
import { hurry, record } from './speech/record.mjs';

const story = 'patterns-scheduling--default';

/* From the end of the page backwards: a way past the days that is the same on every page. */
const toContinue = hurry('to the button', 'ctrl+End', 'shift+Tab', 'shift+Tab');

const FIRST_PAGES = ['ctrl+Home', 'Tab', 'space', 'Tab', 'Return'];
const SECOND_PAGES = ['Tab', 'space', 'Tab', 'Return', 'Tab', 'Return'];

await record({
    name: 'booking',
    title: 'What Orca says during a booking',
    parts: [
        {
            heading: 'The first four pages, and no time chosen',
            story,
            way: [
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
                ['Tab', 'to “No preference”'],
                ['Return', 'goes on with it'],
                ['Tab', 'past the heading'],
                toContinue,
                ['Return', 'goes on without a time'],
                ['Tab', 'to the error'],
                ['Return', 'follows it'],
                ['space', 'chooses the time'],
                ['Tab', 'to what comes next'],
            ],
        },
        {
            heading: 'From the times to the end',
            story,
            way: [
                hurry('to the page with the times', ...FIRST_PAGES, ...SECOND_PAGES),
                ['Tab', 'past the heading'],
                ['Return', 'takes the next time'],
                toContinue,
                ['Return', 'goes on'],
                ['Tab', 'to the first field'],
                ['Return', 'goes on without an answer'],
                ['Tab', 'to the first error'],
                ['Return', 'follows it'],
                ['text:2125550100', 'answers'],
                ['Tab', 'to the next field'],
                hurry('answers', 'text:3', 'Tab', 'text:4', 'Tab', 'text:1980'),
                ['Return', 'goes on'],
                ['Down', 'reads on'],
                ['Down', 'and on'],
                ['alt+Left', 'back in the browser'],
                ['alt+Right', 'and forward'],
                toContinue,
                ['Return', 'books'],
                ['Down', 'reads on'],
                ['Down', 'and on'],
            ],
        },
    ],
});
