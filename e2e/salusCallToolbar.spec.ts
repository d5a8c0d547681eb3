/* What of c-salus-call-toolbar only a browser can show. */
import { expect, type Page } from '@playwright/test';
import { test } from './onePage';
import { openStory } from './story';

const TOOLBAR = 'telehealth-call-toolbar--default';
const NAMES = ['Microphone', 'Camera', 'Captions', 'Hand raised', 'Screen share', 'Chat', 'People'];
const LEAVE = 'Leave the visit';

const controlOf = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test.describe('c-salus-call-toolbar', () => {
    test('Must move by the arrow keys in the direction of the text, and by Home and End', async ({
        page,
    }) => {
        for (const [dir, next, previous] of [
            ['ltr', 'ArrowRight', 'ArrowLeft'],
            ['rtl', 'ArrowLeft', 'ArrowRight'],
        ] as const) {
            await openStory(page, TOOLBAR, { dir });
            await page.keyboard.press('Tab');
            await expect(controlOf(page, 'Microphone'), dir).toBeFocused();
            for (const name of [...NAMES.slice(1), LEAVE, 'Microphone']) {
                await page.keyboard.press(next);
                await expect(controlOf(page, name), `${dir} ${next}`).toBeFocused();
            }
            for (const [key, name] of [
                [previous, LEAVE],
                ['Home', 'Microphone'],
                ['End', LEAVE],
                [previous, 'People'],
                ['ArrowDown', 'People'],
                [`Control+${previous}`, 'People'],
                ['a', 'People'],
            ] as const) {
                await page.keyboard.press(key);
                await expect(controlOf(page, name), `${dir} ${key}`).toBeFocused();
            }
        }
    });

    test('Must let Tab out of it, and back in at the same control', async ({ page }) => {
        await openStory(page, TOOLBAR);
        await page.evaluate(() => {
            const after = document.createElement('button');
            after.textContent = 'After';
            document.querySelector('#storybook-root')!.append(after);
        });
        await page.keyboard.press('Tab');
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('Tab');
        await expect(page.getByRole('button', { name: 'After' })).toBeFocused();
        await page.keyboard.press('Shift+Tab');
        await expect(controlOf(page, 'Captions')).toBeFocused();
        await controlOf(page, 'People').click();
        await page.getByRole('button', { name: 'After' }).focus();
        await page.keyboard.press('Shift+Tab');
        await expect(controlOf(page, 'People')).toBeFocused();
    });

    test('Must show every control whole on a screen of 320 pixels, in further lines, at least 44 pixels high', async ({
        page,
    }) => {
        await page.setViewportSize({ width: 320, height: 640 });
        for (const globals of [{}, { locale: 'es' }, { locale: 'ar', dir: 'rtl' }] as const) {
            await openStory(page, TOOLBAR, globals);
            const controls = await page.locator('#storybook-root').getByRole('button').all();
            expect(controls).toHaveLength(8);
            for (const control of controls) {
                const { x, width, height } = (await control.boundingBox())!;
                expect(x).toBeGreaterThanOrEqual(0);
                expect(x + width).toBeLessThanOrEqual(320);
                expect(height).toBeGreaterThanOrEqual(44);
                const cut = await control.evaluate((one) => one.scrollWidth - one.clientWidth);
                expect(cut, await control.innerText()).toBe(0);
            }
            const wide = await page.evaluate(() => document.documentElement.scrollWidth);
            expect(wide).toBeLessThanOrEqual(320);
        }
    });
});
