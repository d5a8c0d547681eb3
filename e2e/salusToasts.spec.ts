/* What of c-salus-toasts only a browser can show. */
import { expect, test, type Page } from '@playwright/test';
import { openStory } from './story';

const STORY = 'foundations-toasts';

const region = (page: Page) => page.getByRole('region', { name: 'Messages' });
const closers = (page: Page) => page.getByRole('button', { name: 'Close this message' });

/** Puts a button of the page at a height in the window, before or after the toasts. */
const putButton = (page: Page, name: string, style: string, where: 'prepend' | 'append') =>
    page.evaluate(
        ([text, css, method]) => {
            const button = document.createElement('button');
            button.textContent = text;
            button.style.cssText = css;
            document.querySelector('#storybook-root')![method](button);
        },
        [name, style, where] as const,
    );

test.describe('c-salus-toasts', () => {
    test('Must be reached and closed by Tab and Enter, without a shortcut', async ({ page }) => {
        await openStory(page, `${STORY}--several`);
        await putButton(page, 'Before', '', 'prepend');
        await page.getByRole('button', { name: 'Before' }).focus();
        await page.keyboard.press('Tab');
        for (const [title, count, key] of [
            ['Your phone number is saved', 3, 'Enter'],
            ['The clinic has your question', 3, ' '],
            ['The letter was not added', 3, 'Enter'],
            ['Your phone number is saved', 2, ' '],
            ['Your phone number is saved', 1, 'Enter'],
        ] as const) {
            await expect(closers(page)).toHaveCount(count); // Those that waited have come.
            await expect(closers(page).first()).toHaveAccessibleDescription(title);
            await expect(closers(page).first()).toBeFocused();
            await page.keyboard.press(key);
        }
        await expect(region(page)).toHaveCount(0);
        await expect(page.getByRole('button', { name: 'Before' })).toBeFocused();
    });

    test('Must go to the other edge of the window before it covers what takes the focus', async ({
        page,
    }) => {
        await page.setViewportSize({ width: 400, height: 700 });
        await openStory(page, `${STORY}--default`);
        const edge = 'position: fixed; inset-inline: 0; block-size: 40px;';
        await putButton(page, 'Low', `${edge} bottom: 20px`, 'append');
        await putButton(page, 'High', `${edge} top: 20px`, 'prepend');
        const isFree = (name: string) =>
            page.getByRole('button', { name }).evaluate((button) => {
                const { left, width, top, height } = button.getBoundingClientRect();
                const there = document.elementFromPoint(left + width / 2, top + height / 2);
                return there === button;
            });
        expect(await isFree('Low')).toBe(false);
        for (const name of ['Low', 'High', 'Low']) {
            await page.getByRole('button', { name }).focus();
            await expect.poll(() => isFree(name), name).toBe(true);
        }
        // Within the toasts they stay where they are.
        const top = (await region(page).boundingBox())!.y;
        await closers(page).focus();
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
        expect((await region(page).boundingBox())!.y).toBe(top);
    });

    test('Must leave more than half of a small window free', async ({ page }) => {
        for (const viewport of [
            { width: 320, height: 568 },
            { width: 320, height: 256 },
        ]) {
            await page.setViewportSize(viewport);
            for (const example of ['several', 'long-text']) {
                await openStory(page, `${STORY}--${example}`);
                const { x, width, height } = (await region(page).boundingBox())!;
                expect(height, example).toBeLessThan(viewport.height / 2);
                expect(x, example).toBeGreaterThanOrEqual(0);
                expect(x + width, example).toBeLessThanOrEqual(320);
                const cut = await region(page).evaluate((one) => one.scrollWidth - one.clientWidth);
                expect(cut, example).toBe(0);
            }
        }
    });
});
