/* A field inside a form that an author wrote: what is typed must not join it, leave in the address
   or reach the page's listeners, in native and in synthetic shadow, with the sandbox and without.
   A plain `<input>` in the same form is the control: it does all three. */
import { expect, test, type Page } from '@playwright/test';
import { served } from './serve';

const CANARY = 'Zq7plainform';
const FIELDS = [
    { bundle: 'salusTextField', type: ['Tab'] },
    { bundle: 'salusMemorableDate', type: ['Tab'] },
    { bundle: 'salusRadios', type: ['Tab', 'Space'] },
] as const;
const PAGES = ['native', 'synthetic'].flatMap((shadow) => [
    { shadow, query: '', name: `${shadow} shadow in the sandbox` },
    { shadow, query: '?nolws', name: `${shadow} shadow` },
]);

interface Heard {
    readonly names: string[];
    readonly entries: string[];
    readonly sent: number;
}

/* An author's form around an element, with listeners for everything that could carry a value. */
async function putInForm(page: Page, bundle: string | undefined): Promise<void> {
    await page.evaluate(async (name) => {
        const heard = { names: [] as string[], sent: 0 };
        const form = document.body.appendChild(document.createElement('form'));
        form.action = '/sent';
        for (const event of ['input', 'beforeinput', 'change'])
            document.addEventListener(event, () => heard.names.push(event));
        form.addEventListener('submit', (event) => {
            event.preventDefault();
            heard.sent += 1;
        });
        Object.assign(window, { authorsForm: { form, heard } });
        if (!name) {
            const plain = form.appendChild(document.createElement('input'));
            plain.name = 'phone';
            return;
        }
        const tag = `c-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
        const field = window.gate.create(`c/${name}`, tag);
        Object.assign(field, {
            label: 'Question',
            name: 'phone',
            options: [
                { value: 'Zq7plainform-a', label: 'One' },
                { value: 'Zq7plainform-b', label: 'Two' },
            ],
        });
        form.appendChild(field);
    }, bundle);
}

const whatItGot = (page: Page): Promise<Heard> =>
    page.evaluate(() => {
        const { form, heard } = (
            window as unknown as {
                authorsForm: { form: HTMLFormElement; heard: { names: string[]; sent: number } };
            }
        ).authorsForm;
        const entries = [...new FormData(form)].map((entry) => entry.join('='));
        return {
            names: heard.names,
            entries: [...entries, ...[...form.elements].map((e) => e.localName)],
            sent: heard.sent,
        };
    });

for (const { shadow, query, name } of PAGES) {
    test.describe(`in an author's form, ${name}:`, () => {
        for (const { bundle, type } of FIELDS) {
            test(`${bundle} gives the form nothing`, async ({ page }) => {
                await page.goto(served('SALUS_GATE', `${shadow}.html${query}`));
                await putInForm(page, bundle);
                for (const key of type) await page.keyboard.press(key);
                await page.keyboard.type(`${CANARY}1`);
                await page.keyboard.press('Enter');

                expect(await whatItGot(page)).toEqual({ names: [], entries: [], sent: 0 });
                expect(page.url()).not.toContain(CANARY);
            });
        }

        test('a plain input gives it all', async ({ page }) => {
            await page.goto(served('SALUS_GATE', `${shadow}.html${query}`));
            await putInForm(page, undefined);
            await page.keyboard.press('Tab');
            await page.keyboard.type(CANARY);
            await page.keyboard.press('Enter');
            const { names, entries, sent } = await whatItGot(page);

            expect(names).toEqual(expect.arrayContaining(['input', 'beforeinput', 'change']));
            expect(entries).toEqual([`phone=${CANARY}`, 'input']);
            expect(sent).toBe(1);
        });
    });
}
