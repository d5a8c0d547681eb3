/* A field inside a form that an author wrote: what is typed must not join it, leave in the address
   or reach the page's listeners, in native and in synthetic shadow, with the sandbox and without, and
   whatever the form's id is.
   A plain `<input>` in the same form is the control: it does all three. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { bundles, LWC, ROOT } from '../scripts/kit.mjs';
import { isTouched } from '../test-support/only';
import { served } from './serve';

/* Short, because each key of it takes a while, in every field of every page. */
const CANARY = 'Zq7pf';
const sourceOf = (bundle: string): string => join(ROOT, LWC, bundle, `${bundle}.ts`);
/* Every bundle of the tree that extends the base of fields: nobody keeps a list. */
const FIELDS = bundles().filter(
    (bundle) =>
        existsSync(sourceOf(bundle)) &&
        / extends SalusField\b/.test(readFileSync(sourceOf(bundle), 'utf8')),
);
/* Space chooses a radio or presses a button, an arrow key chooses from a list, and letters go into a
   line of text. */
const STOPS = 4;
const PAGES = ['native', 'synthetic'].flatMap((shadow) => [
    { shadow, query: '', name: `${shadow} shadow in the sandbox` },
    { shadow, query: '?nolws', name: `${shadow} shadow` },
]);

interface Heard {
    readonly names: string[];
    readonly entries: string[];
    readonly sent: number;
}

/* An author's form around an element, with listeners for everything that could carry a value. The field
   has what its first example gives it, without an answer. The form before it is gone. */
async function putInForm(page: Page, bundle: string | undefined): Promise<void> {
    await page.evaluate(async (name) => {
        const { authorsForm: before } = window as unknown as {
            authorsForm?: { form: HTMLFormElement; listening: AbortController };
        };
        before?.listening.abort();
        before?.form.remove();
        const heard = { names: [] as string[], sent: 0, answers: 0 };
        const form = document.body.appendChild(document.createElement('form'));
        const listening = new AbortController();
        form.action = '/sent';
        for (const event of ['input', 'beforeinput', 'change'])
            document.addEventListener(event, () => heard.names.push(event), listening);
        form.addEventListener('submit', (event) => {
            event.preventDefault();
            heard.sent += 1;
        });
        Object.assign(window, { authorsForm: { form, heard, listening } });
        if (!name) {
            const plain = form.appendChild(document.createElement('input'));
            plain.name = 'phone';
            return;
        }
        const tag = `c-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
        const field = window.gate.create(`c/${name}`, tag);
        const { value: _, ...given } = window.gate.propertiesOf(name);
        Object.assign(field, given, { name: 'phone' });
        field.addEventListener('change', () => (heard.answers += 1));
        form.appendChild(field);
    }, bundle);
    await nameAsControlsDo(page);
}

/* A page may give its form any id: here the one that a control names in its `form`. */
const nameAsControlsDo = (page: Page): Promise<void> =>
    page.locator('form [form]').evaluateAll((controls) => {
        const { form } = (window as unknown as { authorsForm: { form: HTMLFormElement } })
            .authorsForm;
        for (const control of controls) form.id ||= control.getAttribute('form')!;
    });

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

/* Whether the keys reached the field: it has another answer, or what was typed stands in it. */
async function tookKeys(page: Page): Promise<boolean> {
    const typed = await page
        .locator('form input')
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value).join());
    const answers = await page.evaluate(
        () =>
            (window as unknown as { authorsForm: { heard: { answers: number } } }).authorsForm.heard
                .answers,
    );
    return answers > 0 || typed.includes(CANARY);
}

test('finds the fields of the tree', () => {
    expect(FIELDS).toEqual(expect.arrayContaining(['salusNameField', 'salusSlotPicker']));
});

for (const { shadow, query, name } of PAGES) {
    test.describe(`in an author's form, ${name}:`, () => {
        // One page for all, which is loaded again after a test that failed.
        test.describe.configure({ mode: 'default' });
        let page: Page;

        test.beforeAll(async ({ browser }) => {
            page = await browser.newPage();
            await page.goto(served('SALUS_GATE', `${shadow}.html${query}`));
            // A person who is asked for a file gives one.
            const mimeType = 'application/pdf';
            const file = { name: `${CANARY}.pdf`, mimeType, buffer: Buffer.from(CANARY) };
            page.on('filechooser', (chooser) => void chooser.setFiles(file));
        });

        test.afterAll(() => page.close());

        for (const bundle of FIELDS.filter((one) =>
            isTouched(import.meta.filename, 'bundles', one),
        )) {
            test(`${bundle} gives the form nothing`, async () => {
                await putInForm(page, bundle);
                for (let stop = 0; stop < STOPS; stop += 1) {
                    await page.keyboard.press('Tab');
                    await page.keyboard.press('ArrowDown');
                    await page.keyboard.press('Space');
                    await page.keyboard.press('Escape'); // An open list would take the next Tab.
                    await page.keyboard.type(`${CANARY}1`);
                }
                await page.keyboard.press('Enter');

                await expect.poll(() => tookKeys(page)).toBe(true);
                expect(await whatItGot(page)).toEqual({ names: [], entries: [], sent: 0 });
                expect(page.url()).not.toContain(CANARY);
            });
        }

        test('a plain input gives it all', async () => {
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
