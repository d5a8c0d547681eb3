/* What of c-salus-self-view only a browser can show. */
import { expect } from '@playwright/test';
import { test } from './onePage';
import { openStory } from './story';

test.describe('c-salus-self-view', () => {
    test('Must follow the pointer while it is dragged, and be dropped in a corner', async ({
        page,
    }) => {
        await openStory(page, 'telehealth-video-stage--self');
        const view = page.locator('c-salus-self-view');
        const stage = page.locator('c-salus-video-stage');
        await stage.evaluate((element) => {
            const view = element.querySelector('c-salus-self-view')!;
            view.addEventListener('move', (event) => {
                const { corner } = (event as CustomEvent<{ corner: string }>).detail;
                Object.assign(element, { selfCorner: corner });
            });
        });
        const frame = view.locator('.frame');
        const before = (await frame.boundingBox())!;
        const [x, y] = [before.x + before.width / 2, before.y + before.height / 2];
        await page.mouse.move(x, y);
        await page.mouse.down();
        await page.mouse.move(x - 200, y - 30);
        const during = (await frame.boundingBox())!;
        expect(Math.round(during.x - before.x)).toBe(-200);
        await page.mouse.move(x - 400, y - 30);
        await page.mouse.up();
        await expect.poll(async () => (await frame.boundingBox())!.x).toBeLessThan(before.x - 300);
        expect(Math.abs((await frame.boundingBox())!.y - before.y)).toBeLessThan(2);
    });
});
