/* What of c-salus-video-tile only a browser can show. */
import { expect, type Page } from '@playwright/test';
import { test } from './onePage';
import { openStory } from './story';

const STORY = 'telehealth-video-tile';

const boxOf = async (page: Page, selector: string) =>
    (await page.locator(`c-salus-video-tile ${selector}`).first().boundingBox())!;

test.describe('c-salus-video-tile', () => {
    test('Must cover no part of the picture with words', async ({ page }) => {
        for (const width of [320, 1280]) {
            await page.setViewportSize({ width, height: 900 });
            await openStory(page, `${STORY}--pinned`);
            const [picture, strip] = [await boxOf(page, '.picture'), await boxOf(page, '.strip')];
            expect(strip.y).toBeGreaterThanOrEqual(picture.y + picture.height - 1);
            expect(strip.x + strip.width).toBeLessThanOrEqual(width);
        }
    });

    test('Must be as high with somebody who speaks as without', async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 900 });
        await openStory(page, `${STORY}--default`);
        const before = await boxOf(page, '.tile');
        await page.locator('c-salus-video-tile').evaluate((tile) => {
            const { participant } = tile as HTMLElement & { participant: object };
            Object.assign(tile, { participant: { ...participant, speaking: true } });
        });
        await expect(page.locator('c-salus-video-tile .sign-speaking')).toBeVisible();
        expect(await boxOf(page, '.tile')).toEqual(before);
    });
});
