import { expect, test } from '@playwright/test';
import { served } from './serve';

interface Dialog extends HTMLElement {
    heading: string;
    headingLevel: number;
    show(): void;
}

/* The dialog is labelled by a wrapper around a heading, in another shadow root. */
for (const shadow of ['native', 'synthetic']) {
    test.describe(`${shadow} shadow:`, () => {
        test('Must give its text as the name of what a wrapper around it labels', async ({
            page,
        }) => {
            await page.goto(served('SALUS_GATE', `${shadow}.html`));
            await page.evaluate(() => {
                const dialog = window.gate.create('c/salusDialog', 'c-salus-dialog') as unknown;
                const made = dialog as Dialog;
                Object.assign(made, { heading: 'Cancel this visit?', headingLevel: 3 });
                document.body.appendChild(made);
                made.show();
            });
            const tree = await page.getByRole('dialog').ariaSnapshot();
            expect(tree).toContain('- dialog "Cancel this visit?"');
            expect(tree).toContain('- heading "Cancel this visit?" [level=3]');
        });
    });
}
