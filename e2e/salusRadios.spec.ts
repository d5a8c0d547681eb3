import { expect } from '@playwright/test';
import { test } from './onePage';
import { openStory } from './story';

/* A click gives a radio the focus and not `:focus-visible`, as an arrow key does in WebKitGTK. */
test('the ring is around the choice that has the focus, however it came there', async ({
    page,
}) => {
    for (const story of ['forms-radios--default', 'scheduling-slot-picker--default']) {
        await openStory(page, story);
        const choice = page.locator('.choice').first();
        const ring = () =>
            choice.evaluate((card) => {
                const { outlineStyle, outlineWidth } = getComputedStyle(card);
                return `${outlineWidth} ${outlineStyle}`;
            });
        expect(await ring(), story).not.toBe('3px solid');
        await choice.locator('.choice-label').click();
        await expect(choice.locator('.radio')).toBeFocused();
        const isVisible = await choice
            .locator('.radio')
            .evaluate((radio) => radio.matches(':focus-visible'));
        expect(isVisible, 'the browser calls this focus visible itself').toBe(false);
        expect(await ring(), story).toBe('3px solid');
    }
});
