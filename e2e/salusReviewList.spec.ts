import { expect } from '@playwright/test';
import { test } from './onePage';
import { openStory } from './story';

test('Must cut nothing off at 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const story of ['default', 'long-text', 'other-direction']) {
        for (const dir of ['ltr', 'rtl'] as const) {
            await openStory(page, `forms-review-list--${story}`, { dir });
            const values = await page.locator('.value').evaluateAll((all) =>
                all.map((value) => {
                    const { left, right } = value.getBoundingClientRect();
                    return left >= 0 && right <= document.documentElement.clientWidth;
                }),
            );
            expect(values.length).toBeGreaterThan(0);
            expect(values.every(Boolean), `${story} ${dir}`).toBe(true);
            const isScrolled = await page.evaluate(
                () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
            );
            expect(isScrolled, `${story} ${dir}`).toBe(false);
        }
    }
});
