// Records what Orca says of dialogs, and of a message that is closed: npm run speech:dialog
// `-- --browser firefox` in Firefox; `-- --repeat 10` says where ten runs differ, and ends with 1 then.
// Needs the Debian packages that scripts/speech/session.sh lists, and `npm run build:browser`.
import { hurry, record } from './speech/record.mjs';

await record({
    name: 'dialog',
    title: 'What Orca says of dialogs and of a message that is closed',
    parts: [
        {
            heading: 'A question before leaving',
            story: 'patterns-scheduling--default',
            way: [
                hurry('to the end of the page', 'ctrl+End'),
                ['shift+Tab', 'to the last button'],
                ['Return', 'presses it'],
                ['Escape', 'closes the question'],
                ['Return', 'presses the button again'],
                ['Return', 'answers with the focused button'],
            ],
        },
        {
            heading: 'Long content',
            story: 'foundations-dialog--default',
            way: [
                hurry('to the opener', 'Tab'),
                ['Return', 'opens the dialog'],
                ['Tab', 'to the close button'],
                ['Tab', 'to a field'],
                ['Escape', 'closes it'],
            ],
        },
        {
            heading: 'A message is closed',
            story: 'foundations-alert--dismissible',
            way: [
                ['ctrl+Home', 'to the start'],
                ['Tab', 'to the button that closes it'],
                ['Return', 'presses it'],
            ],
        },
    ],
    findings: `
When a dialog goes, Orca goes to the first thing of the page without a word, and then says where the
focus is if that is elsewhere. So the return to an opener is heard, but not where the opener is the
first thing of the page, as in the story with long content.
`,
});
