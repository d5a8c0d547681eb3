/* What of c-salus-menu-button only a browser can show. */
import { expect, type Page } from '@playwright/test';
import { test } from './onePage';
import { openStory } from './story';

const STORY = 'foundations-menu-button';

const buttonOf = (page: Page) => page.getByRole('button', { name: 'Options' });
const itemOf = (page: Page, name: string) => page.getByRole('menuitem', { name });

async function isClosed(page: Page, key: string): Promise<void> {
    await expect(page.getByRole('menuitem'), key).toHaveCount(0);
    await expect(buttonOf(page), key).toHaveAttribute('aria-expanded', 'false');
}

test.describe('c-salus-menu-button', () => {
    test('Must open by Enter, Space and Down on the first action, and by Up on the last', async ({
        page,
    }) => {
        await openStory(page, `${STORY}--default`);
        await page.keyboard.press('Tab');
        for (const [key, name] of [
            ['Enter', 'Print'],
            ['Space', 'Print'],
            ['ArrowDown', 'Print'],
            ['ArrowUp', 'Remove'],
        ] as const) {
            await page.keyboard.press(key);
            await expect(itemOf(page, name), key).toBeFocused();
            await expect(buttonOf(page), key).toHaveAttribute('aria-expanded', 'true');
            await page.keyboard.press('Escape');
            await expect(buttonOf(page), key).toBeFocused();
            await isClosed(page, key);
        }
    });

    test('Must move by Up, Down, Home, End and letters, and go round at both ends', async ({
        page,
    }) => {
        for (const dir of ['ltr', 'rtl'] as const) {
            await openStory(page, `${STORY}--default`, { dir });
            await page.keyboard.press('Tab');
            await page.keyboard.press('Enter');
            for (const [key, name] of [
                ['ArrowDown', 'Edit'],
                ['ArrowUp', 'Print'],
                ['ArrowUp', 'Remove'],
                ['ArrowDown', 'Print'],
                ['End', 'Remove'],
                ['Home', 'Print'],
                ['r', 'Remind me'],
                ['R', 'Remove'],
                ['e', 'Edit'],
                ['ArrowLeft', 'Edit'],
                ['ArrowRight', 'Edit'],
            ] as const) {
                await page.keyboard.press(key);
                await expect(itemOf(page, name), `${dir} ${key}`).toBeFocused();
            }
        }
    });

    test('Must close by Escape with the focus on the button, and by Tab with the focus going on', async ({
        page,
    }) => {
        await openStory(page, `${STORY}--default`);
        await page.evaluate(() => {
            for (const where of ['afterbegin', 'beforeend'] as const) {
                const button = document.createElement('button');
                button.textContent = where === 'afterbegin' ? 'Before' : 'After';
                document.querySelector('#storybook-root')!.insertAdjacentElement(where, button);
            }
        });
        for (const [key, name] of [
            ['Tab', 'After'],
            ['Shift+Tab', 'Before'],
        ] as const) {
            await buttonOf(page).focus();
            await page.keyboard.press('Enter');
            await expect(itemOf(page, 'Print')).toBeFocused();
            await page.keyboard.press(key);
            await expect(page.getByRole('button', { name }), key).toBeFocused();
            await isClosed(page, key);
        }
    });

    test('Must be named by what is put between its tags, or by its label', async ({ page }) => {
        await openStory(page, `${STORY}--default`);
        await expect(page.getByRole('button')).toHaveAccessibleName('Options');
        await openStory(page, `${STORY}--compact`);
        await expect(page.getByRole('button')).toHaveAccessibleName('Options for this visit');
    });

    test('Must stay within the screen in both directions of the text', async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 640 });
        for (const dir of ['ltr', 'rtl'] as const) {
            for (const story of ['compact', 'long-text']) {
                await openStory(page, `${STORY}--${story}`, { dir });
                await page.getByRole('button').click();
                const { x, width } = (await page.getByRole('menu').boundingBox())!;
                expect(x, dir).toBeGreaterThanOrEqual(0);
                expect(x + width, dir).toBeLessThanOrEqual(320);
                for (const item of await page.getByRole('menuitem').all())
                    expect((await item.boundingBox())!.height).toBeGreaterThanOrEqual(44);
                await page.getByRole('button').click();
                await expect(page.getByRole('menuitem')).toHaveCount(0);
            }
        }
    });
});
