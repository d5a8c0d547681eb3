import { expect, test } from '@playwright/test';
import { CanaryWatch } from './booking/canaryWatch';
import { choosesAVideoVisit } from './booking/choosesAVideoVisit';
import { KeyboardPerson } from './booking/keyboardPerson';
import { openStory, storyOf } from './story';

const STORY = 'patterns-scheduling--conflict';
const NO_ADDRESS = /^never:/;

/* Digits, which a phone number may hold, that stand in no bundle: what is typed can be told from what
   is shown. */
const newCanary = (): string => `7${String(Math.random()).slice(2, 11).padEnd(9, '3')}`;

test('a video visit across the change of the clocks is booked by keyboard alone', async ({
    page,
}) => {
    test.slow();
    const canary = newCanary();
    const watch = new CanaryWatch(page, canary);
    await watch.start(NO_ADDRESS);
    await openStory(page, STORY);
    const person = new KeyboardPerson(page);

    await choosesAVideoVisit(person);
    await expect(storyOf(page).getByText('Times are shown in Eastern Time.')).toBeVisible();
    await person.presses(/^Choose Thursday, March 11, 2021, 5:00 PM/);
    await person.presses(/^Continue/);

    // Somebody else has taken it. The same wall time after the change is another instant.
    await expect(storyOf(page).getByText('Someone else has just taken this time')).toBeVisible();
    await person.chooses(/March/, /^Monday, March 15, 2021, 5:00 PM/);
    await person.presses(/^Continue/);

    await person.isAt('Your details');
    await person.types(/^Phone number/, `55 ${canary}`.replace(/\d/g, 'x'));
    await person.presses(/^Continue/);

    // Two errors, each reached from the summary.
    const summary = page.getByRole('link', { name: /Enter/ });
    await expect(summary).toHaveCount(2);
    await person.tabsTo('link', /phone number/i);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+A');
    await page.keyboard.type(canary);
    await page.keyboard.press('Tab');
    await page.keyboard.type('4');
    await page.keyboard.press('Tab');
    await page.keyboard.type('5');

    // Back by the browser's button, with half a date typed, and forward again: nothing is lost.
    await watch.look('half typed');
    await page.goBack();
    await person.isAt('When?');
    await page.goForward();
    await person.isAt('Your details');
    await expect(page.getByLabel('Phone number')).toHaveValue(canary);
    await expect(page.getByLabel('Month')).toHaveValue('4');
    await person.types(/^Year/, '1961');
    await person.types(/^Anything else/, `I speak slowly ${canary}`);
    await person.presses(/^Continue/);

    await person.isAt('Check your answers');
    await expect(
        storyOf(page).getByText('Monday, March 15, 2021, 5:00 PM, Eastern Time'),
    ).toBeVisible();
    await expect(storyOf(page).getByText('April 5, 1961')).toBeVisible();
    expect(await watch.isInPage()).toBe(true);
    await watch.look('at the review');
    await person.presses(/^Book this visit/);

    await person.isAt('Your visit is booked');
    await person.tabsTo('button', /^Add to calendar Monday, March 15, 2021, 5:00/);
    const sent = await page
        .locator('c-salus-pattern-scheduling')
        .evaluate(
            (pattern, text) =>
                JSON.stringify(
                    (
                        pattern as unknown as { adapter: { appointments(): unknown } }
                    ).adapter.appointments(),
                ).includes(text),
            canary,
        );
    expect(sent, 'the adapter was given what was typed').toBe(true);
    // The review follows its heading out of the page.
    await expect.poll(() => watch.isInPage(), 'nothing typed is left in the page').toBe(false);
    await watch.look('at the end');
    watch.isSilent();
});

test('where no time is open, the next one elsewhere is one press away', async ({ page }) => {
    await openStory(page, 'patterns-scheduling--default');
    const person = new KeyboardPerson(page);
    await person.chooses(/Check-up/, /^Vaccination/);
    await person.presses(/^Continue/);
    await person.isAt('Where and how?');
    await person.chooses(/clinic/i, /^By telephone, at home, with Harbor Street Clinic/);
    await person.presses(/^Continue/);
    await person.isAt('Who would you like to see?');
    await person.presses(/^No preference/);
    await person.isAt('When?');
    await expect(storyOf(page).getByText('No open times', { exact: true })).toBeVisible();
    await person.presses(/^Choose this time Wednesday, March 10, 2021, 9:00/);
    await person.isAt('Your details');
});

test.describe('on a phone', () => {
    test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

    test('the same is booked by touch at 320 px', async ({ page }) => {
        test.slow();
        const canary = newCanary();
        const watch = new CanaryWatch(page, canary);
        await watch.start(NO_ADDRESS);
        await openStory(page, STORY);
        const goesOn = async (heading: string, button = 'Continue'): Promise<void> => {
            await page.getByRole('button', { name: button }).tap();
            await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(heading);
            const width = await page.evaluate(() => document.scrollingElement!.scrollWidth);
            expect(width, `${heading} does not scroll sideways`).toBeLessThanOrEqual(320);
        };

        await storyOf(page).getByText('Talking about how you feel').tap();
        await goesOn('Where and how?');
        await storyOf(page).getByText('By video, at home, with Harbor Street Clinic').tap();
        await goesOn('Who would you like to see?');
        await goesOn('When?', 'No preference');
        await page.getByRole('button', { name: /^Choose Thursday/ }).tap();
        await page.getByRole('button', { name: 'Continue' }).tap();
        await storyOf(page).getByText('Monday, March 15, 2021, 5:00 PM').tap();
        await goesOn('Your details');
        await page.getByRole('button', { name: 'Continue' }).tap();
        await page.getByRole('link', { name: /phone number/i }).tap();
        await page.keyboard.type(canary);
        await page.getByLabel('Month').tap();
        await page.keyboard.type('4');
        await page.getByLabel('Day').tap();
        await page.keyboard.type('5');
        await page.getByLabel('Year').tap();
        await page.keyboard.type('1961');
        await page.goBack();
        await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('When?');
        // The heading comes first, and then the page: its answers are kept, and not shown here.
        await expect(storyOf(page).locator('c-salus-slot-picker')).toBeVisible();
        await expect(page.getByRole('textbox', { name: 'Year' })).toBeHidden();
        await page.goForward();
        await expect(page.getByRole('textbox', { name: 'Year' })).toHaveValue('1961');
        await goesOn('Check your answers');
        await page.getByRole('button', { name: 'Book this visit' }).tap();
        await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
            'Your visit is booked',
        );

        await expect.poll(() => watch.isInPage()).toBe(false);
        await watch.look('at the end');
        watch.isSilent();
    });
});

test('the watch can fail: it finds what a page leaves behind', async ({ page }) => {
    const canary = newCanary();
    const watch = new CanaryWatch(page, canary);
    await watch.start(NO_ADDRESS);
    await openStory(page, 'forms-text-field--default');
    await page.evaluate((text) => {
        localStorage.setItem('draft', text);
        document.title = text;
        console.log(text);
        document.body.dispatchEvent(new CustomEvent('change', { bubbles: true, detail: text }));
        void fetch(`/missing?q=${text}`).catch(() => undefined);
        history.replaceState({ text }, '');
    }, canary);
    await watch.look('after the leaks');

    expect(() => watch.isSilent()).toThrow(/local storage/);
    for (const where of ['console', 'event change', 'request', 'title', 'history'])
        expect(() => watch.isSilent()).toThrow(new RegExp(where));
});
