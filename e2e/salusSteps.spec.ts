import { expect } from '@playwright/test';
import { test } from './onePage';
import { openStory } from './story';

test('Must show one form at a time, by the room it has', async ({ page }) => {
    const list = page.getByRole('list');
    const line = page.getByText('Step 4 of 7: Day and time');
    await openStory(page, 'forms-steps--default');
    await expect(list).toBeVisible();
    await expect(line).toBeHidden();
    await page.setViewportSize({ width: 320, height: 640 });
    await expect(list).toBeHidden();
    await expect(line).toBeVisible();
    // In a narrow place of a wide page, too.
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.locator('c-salus-steps').evaluate((element) => (element.style.inlineSize = '300px'));
    await expect(list).toBeHidden();
    await expect(line).toBeVisible();
});
