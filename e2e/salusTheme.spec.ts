import { expect, type Page } from '@playwright/test';
import { test } from './onePage';
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

const ratio = (one: readonly number[], other: readonly number[]): number => {
    const [bright = 0, dim = 0] = [light(one), light(other)].sort((a, b) => b - a);
    return (bright + 0.05) / (dim + 0.05);
};

for (const story of ['default', 'too-bright', 'nearly-black']) {
    for (const theme of ['light', 'dark'] as const) {
        test(`a primary button can be read: ${story}, ${theme}`, async ({ page }) => {
            await openStory(page, `foundations-theme--${story}`, { theme });
            const { accent, text } = await seen(page);
            expect(ratio(accent, text)).toBeGreaterThanOrEqual(4.5);
        });
    }
}

test('a page without its theme has the kit’s own accent again', async ({ page }) => {
    await openStory(page, 'foundations-theme--default');
    const before = await seen(page);
    await page.locator('c-salus-theme').evaluate((element) => element.remove());
    await expect.poll(() => seen(page)).not.toEqual(before);
});

/* Seen with the theme's accents of the page: 2.71:1 for #0b6470, 1.92:1 for #7a1f5c. */
for (const [scheme, root] of [
    ['light', '#101418'],
    ['dark', '#ffffff'],
] as const) {
    for (const brand of ['#0b6470', '#7a1f5c', '#ffd100']) {
        test(`a section on ${root} has an accent for it: ${brand}, ${scheme}`, async ({ page }) => {
            await openStory(page, 'foundations-theme--default', { theme: scheme });
            await page.evaluate(
                ([colour, surface]) => {
                    const theme = document.querySelector<HTMLElement & { brand: string }>(
                        'c-salus-theme',
                    )!;
                    theme.brand = colour!;
                    const section =
                        document.querySelector<HTMLElement>('c-salus-button')!.parentElement!;
                    section.style.setProperty('--dxp-g-root', surface!);
                    section.style.background = surface!;
                },
                [brand, root],
            );
            const surface = root === '#ffffff' ? [255, 255, 255] : [16, 20, 24];
            await expect
                .poll(async () => {
                    const { accent, text } = await seen(page);
                    return Math.min(ratio(accent, surface), ratio(accent, text));
                })
                .toBeGreaterThanOrEqual(4.5);
        });
    }
}
