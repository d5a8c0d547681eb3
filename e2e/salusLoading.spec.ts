import { expect, type Page } from '@playwright/test';
import { test } from './onePage';
import { openStory, storyOf } from './story';

const motionOf = (page: Page): Promise<number> =>
    page.locator('.dot').evaluateAll((dots) => dots.flatMap((dot) => dot.getAnimations()).length);

test('Must hold still for a person who asked for less motion', async ({ page }) => {
    await openStory(page, 'foundations-loading--default');
    await expect.poll(() => motionOf(page)).toBe(3);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await expect.poll(() => motionOf(page)).toBe(0);
    // After a second the announcer's region holds the same words.
    await expect(page.locator('#salus-announcer-polite')).toHaveText('Loading…');
    await expect(storyOf(page).getByText('Loading…')).toBeVisible();
});
