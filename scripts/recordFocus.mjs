// Writes down what Orca says when a page of a form is followed by the next: npm run speech:focus
// Needs Debian's packages that scripts/speech/session.sh names.
import { hearPage } from './speech/hear.mjs';
import { heardWith, spoken, table, writePage } from './speech/writing.mjs';

const WAYS = {
    together: 'words of the heading, form and focus in one moment',
    'after-50': 'the change, and 50 ms later the focus',
    'after-150': 'the change, and 150 ms later the focus',
    'first-20': 'the focus on the same heading, with new words, and 20 ms later the form',
    'fresh-20': 'the focus on a new heading, and 20 ms later the form',
};
const PAGES = 3;
const steps = Array.from({ length: PAGES }, () => ['Tab', 'Tab', 'Return']).flat();

const rows = [];
for (const [way, words] of Object.entries(WAYS)) {
    const { code, lines } = await hearPage(
        'scripts/speech/pages',
        `turning.html?way=${way}`,
        steps,
    );
    if (code) throw new Error(`no result: ${way} ended with ${code}`);
    const heard = lines.filter(({ step }) => step === 'Return');
    rows.push([words, ...heard.map(({ said }) => spoken(said))]);
}
const pages = Array.from({ length: PAGES }, (_, index) => `Page ${index + 2}`);
writePage(
    'docs/speech/focus.md',
    `# What Orca says when one page of a form follows another

Recorded by \`npm run speech:focus\` on [one small page](../../scripts/speech/pages/turning.html)
without the kit, ${heardWith()}

The person presses “Continue”, which goes with its page; the focus is put on the heading.

${table(['How the page changes', ...pages], rows)}

Where the pressed button goes first, Orca is silent. So \`moveFocusFirst\` of \`salusHostFocus\` moves
the focus first, and each page of the scheduling pattern has a heading of its own.
`,
);
