/* What of c-salus-announcement-settings only a browser can show. */
import { expect, type Page } from '@playwright/test';
import { test } from './onePage';
import { openStory } from './story';

/* Where the levels of each topic begin: across, and down. */
const edgesOf = async (page: Page): Promise<{ across: number[]; down: number[] }[]> => {
    const groups = (await page.getByRole('radiogroup').all()).slice(1);
    return Promise.all(
        groups.map(async (group) => {
            const radios = await group.getByRole('radio').all();
            const boxes = await Promise.all(radios.map((one) => one.boundingBox()));
            return { across: boxes.map((box) => box!.x), down: boxes.map((box) => box!.y) };
        }),
    );
};

test('Must have the levels of all topics in columns, and below one another on a screen of 320 pixels', async ({
    page,
}) => {
    for (const dir of ['ltr', 'rtl'] as const) {
        await page.setViewportSize({ width: 1280, height: 900 });
        await openStory(page, 'foundations-announcement-settings--visit', { dir });
        const wide = await edgesOf(page);
        expect(wide).toHaveLength(5);
        for (const { across, down } of wide) {
            expect(across, dir).toEqual(wide[0]!.across);
            expect(new Set(across).size, dir).toBe(4);
            expect(new Set(down).size, dir).toBe(1);
        }
        await page.setViewportSize({ width: 320, height: 900 });
        for (const { across, down } of await edgesOf(page)) {
            expect(new Set(across).size, dir).toBe(1);
            expect(new Set(down).size, dir).toBe(4);
        }
    }
});
