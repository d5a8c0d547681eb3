/* What of c-salus-image-attachment only a browser can show. */
import { expect } from '@playwright/test';
import { test } from './onePage';
import { openStory } from './story';

const STORY = 'displays-image-attachment';

test('Must keep room for the picture before it is here', async ({ page }) => {
    await openStory(page, `${STORY}--picture-loading`);
    const heightOf = () =>
        page
            .locator('c-salus-image-attachment .frame')
            .evaluate((frame) => frame.getBoundingClientRect().height);
    const waiting = await heightOf();
    await openStory(page, `${STORY}--not-described`);
    await expect(page.locator('c-salus-image-attachment img')).toBeVisible();
    expect(await heightOf()).toBe(waiting);
});

test('says that a picture is broken which the browser can’t show', async ({ page }) => {
    await openStory(page, `${STORY}--picture-broken`);
    await expect(page.getByText('This image could not be loaded.').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('Must print the picture with its words, and no buttons', async ({ page }) => {
    await openStory(page, `${STORY}--default`);
    await expect(page.locator('c-salus-image-attachment img')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('c-salus-image-attachment img')).toBeVisible();
    await expect(page.locator('c-salus-image-attachment c-salus-image-caption')).toBeVisible();
    expect(await page.getByRole('button').count()).toBe(0);
    await page.emulateMedia({ media: null });
});
