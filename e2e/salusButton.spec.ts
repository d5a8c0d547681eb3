import { expect } from '@playwright/test';
import { test } from './onePage';
import { openStory } from './story';

const STORIES = ['default', 'primary', 'quiet', 'danger', 'busy', 'unavailable', 'disabled'];

test('Must be at least 44 px high and wide', async ({ page }) => {
    for (const story of STORIES) {
        await openStory(page, `foundations-button--${story}`);
        const { width, height } = (await page.locator('c-salus-button button').boundingBox())!;
        expect(Math.min(width, height), story).toBeGreaterThanOrEqual(44);
    }
});

test('a wide place makes a wide button', async ({ page }) => {
    await openStory(page, 'foundations-button--primary');
    await page
        .locator('c-salus-button')
        .evaluate((element) => (element.style.inlineSize = '300px'));
    expect((await page.locator('c-salus-button button').boundingBox())!.width).toBe(300);
});

test('the ring of the focus lies between two bands of the surface', async ({ page }) => {
    for (const theme of ['light', 'dark'] as const) {
        await openStory(page, 'foundations-button--primary', { theme });
        await page.keyboard.press('Tab');
        const ring = await page.locator('c-salus-button button').evaluate((button) => {
            const { outlineWidth, outlineStyle, outlineOffset, boxShadow } =
                getComputedStyle(button);
            const [, colour = '', shape] = /^(.+\)) (.+)$/.exec(boxShadow) ?? [];
            // Drawn, because a colour that CSS works out is written as oklch().
            const brush = document.createElement('canvas').getContext('2d')!;
            brush.fillStyle = colour;
            brush.fillRect(0, 0, 1, 1);
            const surface = [...brush.getImageData(0, 0, 1, 1).data];
            return { outlineWidth, outlineStyle, outlineOffset, shape, surface };
        });
        expect(ring).toEqual({
            outlineWidth: '3px',
            outlineStyle: 'solid',
            outlineOffset: '2px',
            shape: '0px 0px 0px 7px',
            surface: theme === 'light' ? [255, 255, 255, 255] : [17, 25, 29, 255],
        });
    }
});

test('what is unavailable is drawn otherwise, and what is busy is not', async ({ page }) => {
    const borderOf = async (story: string) => {
        await openStory(page, `foundations-button--${story}`);
        const button = page.locator('c-salus-button button');
        return button.evaluate((one) => getComputedStyle(one).borderTopStyle);
    };
    expect(await borderOf('primary')).toBe('solid');
    expect(await borderOf('busy')).toBe('solid');
    expect(await borderOf('unavailable')).toBe('dashed');
    expect(await borderOf('disabled')).toBe('dashed');
});
