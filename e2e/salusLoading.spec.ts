import { expect, test, type Page } from '@playwright/test';
import { openStory } from './story';

const motionOf = (page: Page): Promise<number> =>
    page.locator('.dot').evaluateAll((dots) => dots.flatMap((dot) => dot.getAnimations()).length);

test('Must hold still for a person who asked for less motion', async ({ page }) => {
    await openStory(page, 'foundations-loading--default');
    expect(await motionOf(page)).toBe(3);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await motionOf(page)).toBe(0);
    await expect(page.getByText('Loading…')).toBeVisible();
});
