/* What a whole booking leaves in the JavaScript heap, by snapshot: in native and in synthetic shadow,
   with and without Lightning Web Security, after a removal and after a purge. */
import { expect as baseExpect, test, type Page } from '@playwright/test';
import { Gate } from '../gateB/gate';
import { keptStrings } from './heap';

/* A snapshot takes seconds on a busy machine, and so does all that waits beside it. */
const expect = baseExpect.configure({ timeout: 30_000 });
test.describe.configure({ timeout: 180_000 });

/* Made of letters that stand in no bundle. It reaches the page only as typed text: a text in a
   script that the test runs there would be in the heap, too. */
const newCanary = (): string => `Zq${Math.random().toString(36).slice(2, 10)}`;

/** The strings in the heap that hold the canary, each with the way that keeps it. */
const left = async (page: Page, canary: string): Promise<string[]> =>
    (await keptStrings(page, canary)).map(({ path }) => path.slice(-6).join(' > '));

/** Types into a field without a key event for each letter: those would be strings, too. */
async function types(page: Page, label: RegExp, text: string): Promise<void> {
    await page.getByRole('textbox', { name: label }).focus();
    await page.keyboard.insertText(text);
}

async function goesTo(page: Page, heading: string, button = 'Continue'): Promise<void> {
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(heading);
}

/** Books as far as the details. Somebody else has the first time, as in the example. */
async function comesToDetails(page: Page): Promise<void> {
    await page.getByText('Talking about how you feel').click();
    await goesTo(page, 'Where and how?');
    await page.getByText('By video, at home, with Harbor Street Clinic').click();
    await goesTo(page, 'Who would you like to see?');
    await goesTo(page, 'When?', 'No preference');
    await page.getByRole('button', { name: /^Choose Thursday/ }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('main').getByText(/has just taken this time/)).toBeVisible();
    await page.getByText('Monday, March 15, 2021, 5:00 PM').click();
    await goesTo(page, 'Your details');
}

async function givesDetails(page: Page, canary: string): Promise<void> {
    await types(page, /^Phone number/, '555 0100 77');
    await types(page, /^Month/, '4');
    await types(page, /^Day/, '5');
    await types(page, /^Year/, '1961');
    await types(page, /^Anything else/, `I speak slowly ${canary}`);
    await page.keyboard.press('Tab');
}

const ENDS = {
    'is removed': (page: Page) => page.evaluate(() => window.gate.unmount()),
    'is purged': (page: Page) => page.evaluate(() => window.gate.purge()),
};

const CASES = ['native', 'synthetic'].flatMap((shadow) =>
    [false, true].flatMap((sandboxed) =>
        Object.entries(ENDS).flatMap(([what, end]) =>
            ['details', 'review'].map((where) => ({ shadow, sandboxed, what, end, where })),
        ),
    ),
);

/* One in two: with an even number of these, any two settings are still met in every combination. */
const isOneOfPairs = ({ shadow, sandboxed, what, where }: (typeof CASES)[number]): boolean =>
    [shadow === 'native', sandboxed, what === 'is removed', where === 'details'].filter(Boolean)
        .length %
        2 ===
    0;

for (const { shadow, sandboxed, what, end, where } of CASES.filter(
    (one) => process.env.SALUS_SWEEP === 'all' || isOneOfPairs(one),
))
    test.describe(`${shadow} shadow, ${sandboxed ? 'in the sandbox' : 'no sandbox'}:`, () => {
        test(`a booking leaves nothing in the heap when it ${what} at the ${where}`, async ({
            page,
        }) => {
            const canary = newCanary();
            const gate = await Gate.open(page, shadow, sandboxed);
            await gate.mount('salusPatternScheduling conflict');
            await comesToDetails(page);
            await givesDetails(page, canary);
            if (where === 'review') await goesTo(page, 'Check your answers');
            else expect(await left(page, canary)).not.toEqual([]);
            await end(page);
            await expect.poll(() => left(page, canary)).toEqual([]);
        });
    });

for (const [shadow, sandboxed, what] of [
    ['native', true, 'is removed'],
    ['synthetic', false, 'is purged'],
] as const)
    test(`a form leaves nothing in the heap when it ${what} in ${shadow} shadow`, async ({
        page,
    }) => {
        const canary = newCanary();
        const gate = await Gate.open(page, shadow, sandboxed);
        await gate.mount('salusPatternQuestionnaire unreachable');
        await types(page, /^What is your name/, canary);
        await types(page, /^Year/, '1961');
        await page.getByText('No', { exact: true }).click();
        await goesTo(page, 'Your health');
        await goesTo(page, 'Check your answers');
        expect(await left(page, canary)).not.toEqual([]);
        await ENDS[what](page);
        await expect.poll(() => left(page, canary)).toEqual([]);
    });

test('a plain input leaves nothing in the heap when it is removed', async ({ page }) => {
    const canary = newCanary();
    await Gate.open(page, 'native', false);
    await page.evaluate(() => {
        const input = document.createElement('input');
        input.setAttribute('aria-label', 'Plain');
        document.body.appendChild(input);
    });
    await types(page, /^Plain/, canary);
    await page.evaluate(() => document.querySelector('input')!.remove());
    expect(await left(page, canary)).toEqual([]);
});

test('a planted leak is found, with the way that keeps it', async ({ page }) => {
    const canary = newCanary();
    await Gate.open(page, 'native', false);
    await page.evaluate(() => {
        const input = document.createElement('input');
        input.setAttribute('aria-label', 'Plain');
        input.addEventListener('change', () => {
            Object.assign(window, { planted: { value: input.value } });
        });
        document.body.appendChild(input);
    });
    await types(page, /^Plain/, canary);
    await page.keyboard.press('Tab');
    await page.evaluate(() => document.querySelector('input')!.remove());
    const found = await left(page, canary);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/planted: Object > value: /);
});
