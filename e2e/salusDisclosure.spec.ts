/* What of c-salus-disclosure only a browser can show. */
import { expect, type Page } from '@playwright/test';
import { test } from './onePage';
import { openStory } from './story';

const STORY = 'foundations-disclosure';

const button = (page: Page) => page.getByRole('button', { name: 'What does my insurance pay?' });

/** What of a disclosure's events a test has met. */
const toldOf = (page: Page) =>
    page.evaluateHandle(() => {
        const states: boolean[] = [];
        document
            .querySelector('c-salus-disclosure')!
            .addEventListener('toggle', (event) =>
                states.push((event as CustomEvent<{ open: boolean }>).detail.open),
            );
        return states;
    });

test.describe('c-salus-disclosure', () => {
    test('Must show and hide the content by Enter and by Space, and leave the focus where it is', async ({
        page,
    }) => {
        await openStory(page, `${STORY}--default`);
        const told = await toldOf(page);
        const content = page.getByText('Most plans pay');
        await button(page).focus();
        for (const [key, isShown] of [
            ['Enter', true],
            ['Enter', false],
            [' ', true],
            [' ', false],
        ] as const) {
            await page.keyboard.press(key);
            await expect(button(page)).toHaveAttribute('aria-expanded', String(isShown));
            expect(await content.isVisible()).toBe(isShown);
            await expect(button(page)).toBeFocused();
        }
        expect(await told.jsonValue()).toEqual([true, false, true, false]);
        // What APG gives to other patterns does nothing here.
        for (const key of ['ArrowDown', 'ArrowRight', 'Home', 'End', 'Escape'])
            await page.keyboard.press(key);
        await expect(button(page)).toHaveAttribute('aria-expanded', 'false');
        await expect(button(page)).toBeFocused();
    });

    test('Must pass by hidden content with Tab, and go through it when it is shown', async ({
        page,
    }) => {
        await openStory(page, `${STORY}--heading`);
        const section = page.getByRole('button', { name: 'Visits in the last year' });
        const field = page.locator('input');
        await section.focus();
        await page.keyboard.press('Tab');
        await expect(field).toBeFocused();
        await page.keyboard.press('Shift+Tab');
        await page.keyboard.press('Enter');
        expect(await page.locator('#storybook-root').ariaSnapshot()).not.toContain('last one');
        await page.keyboard.press('Tab');
        await expect(field).not.toBeFocused();
    });

    test('Must show what the browser’s search or a link finds in it, and tell so', async ({
        page,
    }) => {
        await openStory(page, `${STORY}--default`);
        const told = await toldOf(page);
        const target = page.getByText('If you have no insurance');
        await target.evaluate((element) => element.setAttribute('id', 'uninsured'));
        await expect(target).toBeHidden();
        await page.evaluate(() => (location.hash = 'uninsured'));
        await expect(target).toBeVisible();
        await expect(button(page)).toHaveAttribute('aria-expanded', 'true');
        expect(await told.jsonValue()).toEqual([true]);
    });

    test('Must keep what was typed in it while it is hidden', async ({ page }) => {
        await openStory(page, `${STORY}--heading`);
        const section = page.getByRole('button', { name: 'Visits in the last year' });
        const field = page.getByRole('textbox', { name: 'What was the last one for?' });
        await field.fill('A cough');
        for (let press = 0; press < 2; press += 1) await section.click();
        await expect(field).toHaveValue('A cough');
    });

    test('is a heading with a button in it', async ({ page }) => {
        await openStory(page, `${STORY}--heading`);
        expect(await page.locator('#storybook-root').ariaSnapshot()).toContain(
            '- heading "Visits in the last year" [level=3]:\n  - button "Visits in the last year" [expanded]',
        );
    });

    for (const motion of ['reduce', 'no-preference'] as const) {
        test(`moves its sign only where motion is wanted: ${motion}`, async ({ page }) => {
            await page.emulateMedia({ reducedMotion: motion });
            await openStory(page, `${STORY}--default`);
            const duration = await page
                .locator('c-salus-icon')
                .evaluate((element) => getComputedStyle(element).transitionDuration);
            expect(duration === '0s').toBe(motion === 'reduce');
        });
    }
});
