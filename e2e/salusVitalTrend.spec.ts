/* What of c-salus-vital-trend only a browser can show. */
import { expect, type Page } from '@playwright/test';
import { test } from './onePage';
import { openStory, storyOf } from './story';

const STORY = 'displays-vital-trend';

const points = (page: Page) => page.getByRole('group').getByRole('button');
const readout = (page: Page) => storyOf(page).locator('.readout');

/** The point with this date has the focus, is the only tab stop, and its words are on the page. */
async function isAt(page: Page, date: string, key: string): Promise<void> {
    const point = points(page).filter({ hasText: date });
    await expect(point, key).toBeFocused();
    await expect(point, key).toHaveAttribute('tabindex', '0');
    await expect(readout(page), key).toContainText(date);
    await expect(storyOf(page).locator('.stop[tabindex="0"]'), key).toHaveCount(1);
}

test.describe('c-salus-vital-trend', () => {
    test('Must be one tab stop whose points are walked by arrow keys in the direction of the text, and by Home and End', async ({
        page,
    }) => {
        for (const [dir, next, previous] of [
            ['ltr', 'ArrowRight', 'ArrowLeft'],
            ['rtl', 'ArrowLeft', 'ArrowRight'],
        ] as const) {
            await openStory(page, `${STORY}--default`, { dir });
            await page.keyboard.press('Tab');
            await isAt(page, 'February 23, 2026', `${dir} Tab`);
            for (const [key, date] of [
                [previous, 'February 16, 2026'],
                [previous, 'February 9, 2026'],
                [next, 'February 16, 2026'],
                ['Home', 'January 5, 2026'],
                [next, 'January 12, 2026'],
                ['End', 'February 23, 2026'],
                [next, 'January 5, 2026'],
                [previous, 'February 23, 2026'],
            ] as const) {
                await page.keyboard.press(key);
                await isAt(page, date, `${dir} ${key}`);
            }
            await page.keyboard.press('Tab');
            await expect(points(page).filter({ hasText: 'February 23, 2026' })).not.toBeFocused();
        }
    });

    test('Must have no scrolling sideways on a page of 320 px, and a table whose cells are named there', async ({
        page,
    }) => {
        const { width = 1280, height = 720 } = page.viewportSize() ?? {};
        await page.setViewportSize({ width: 320, height });
        try {
            for (const example of ['default', 'long-text', 'gaps']) {
                await openStory(page, `${STORY}--${example}`);
                const over = await page.evaluate(
                    () => document.documentElement.scrollWidth - window.innerWidth,
                );
                expect(over, example).toBeLessThanOrEqual(0);
                await expect(page.getByRole('columnheader', { name: 'Date' })).toBeAttached();
                await expect(storyOf(page).locator('.cell-name').first()).toBeVisible();
                const cell = page.getByRole('cell').first();
                await expect(cell).toContainText('mm');
            }
        } finally {
            await page.setViewportSize({ width, height });
        }
    });
});
