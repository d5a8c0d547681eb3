// Records what Orca says when the next page of a form is shown: npm run speech:focus
// Needs the Debian packages that scripts/speech/session.sh lists.
import { hearPage } from './speech/hear.mjs';
import { heardWith, spoken, table, writePage } from './speech/writing.mjs';

const WAYS = {
    together: 'heading text, form and focus in one task',
    'after-50': 'the form, and 50 ms later the focus',
    'after-150': 'the form, and 150 ms later the focus',
    'first-20': 'focus on the same heading with new text, and 20 ms later the form',
    'fresh-20': 'focus on a new heading, and 20 ms later the form',
};
const PAGES = 3;
const steps = Array.from({ length: PAGES }, () => ['Tab', 'Tab', 'Return']).flat();

const rows = [];
for (const [way, words] of Object.entries(WAYS)) {
    const { code, lines } = await hearPage(
        {
            folder: 'scripts/speech/pages',
            path: `pageChange.html?way=${way}`,
            title: 'Page change',
        },
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

Recorded by \`npm run speech:focus\` on [one small page](../../scripts/speech/pages/pageChange.html)
without the kit, ${heardWith()}

The person presses “Continue”. The page with the button is removed, and the focus moves to the heading.

${table(['How the page changes', ...pages], rows)}

If the pressed button is removed before the focus moves, Orca says nothing. So \`moveFocusFirst\` of
\`salusHostFocus\` moves the focus first, and each page of a task has a heading element of its own.
`,
);
