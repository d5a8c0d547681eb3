import { expect, test, type Page } from '@playwright/test';
import { openStory } from './story';

interface Seen {
    readonly accent: readonly number[];
    readonly text: readonly number[];
}

/* The colours of the primary button as the screen shows them. */
const seen = (page: Page): Promise<Seen> =>
    page.evaluate(() => {
        const hosts = [...document.querySelectorAll('c-salus-button')];
        const button = hosts[0]!.shadowRoot!.querySelector('button')!;
        const brush = document.createElement('canvas').getContext('2d')!;
        const bytes = (colour: string): number[] => {
            brush.fillStyle = colour;
            brush.fillRect(0, 0, 1, 1);
            return [...brush.getImageData(0, 0, 1, 1).data].slice(0, 3);
        };
        const { backgroundColor, color } = getComputedStyle(button);
        return { accent: bytes(backgroundColor), text: bytes(color) };
    });

const light = ([red = 0, green = 0, blue = 0]: readonly number[]): number => {
    const part = (byte: number) =>
        byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
};

for (const story of ['default', 'too-bright', 'nearly-black']) {
    for (const theme of ['light', 'dark'] as const) {
        test(`a primary button can be read: ${story}, ${theme}`, async ({ page }) => {
            await openStory(page, `foundations-theme--${story}`, { theme });
            const { accent, text } = await seen(page);
            const [bright = 0, dim = 0] = [light(accent), light(text)].sort((a, b) => b - a);
            expect((bright + 0.05) / (dim + 0.05)).toBeGreaterThanOrEqual(4.5);
        });
    }
}

test('a page without its theme has the kit’s own accent again', async ({ page }) => {
    await openStory(page, 'foundations-theme--default');
    const before = await seen(page);
    await page.locator('c-salus-theme').evaluate((element) => element.remove());
    await expect.poll(() => seen(page)).not.toEqual(before);
});
