/* What of c-salus-tabs only a browser can show. */
import { expect, type Page } from '@playwright/test';
import { test } from './onePage';
import { openStory } from './story';

const STORY = 'foundations-tabs';
const [COMING, PAST, DOCUMENTS] = ['Coming visits', 'Past visits', 'Documents'] as const;

const tabOf = (page: Page, name: string) => page.getByRole('tab', { name });

/** What of the row's events a test has met. */
const toldOf = (page: Page) =>
    page.evaluateHandle(() => {
        const names: string[] = [];
        document
            .querySelector('c-salus-tabs')!
            .addEventListener('tabchange', (event) =>
                names.push((event as CustomEvent<{ name: string }>).detail.name),
            );
        return names;
    });

/** The tab that has the focus is selected, alone, and its panel is the one that is shown. */
async function isAt(page: Page, name: string, key: string): Promise<void> {
    await expect(tabOf(page, name), key).toBeFocused();
    await expect(page.getByRole('tab', { selected: true }), key).toHaveText(name);
    await expect(page.getByRole('tabpanel'), key).toHaveCount(1);
    await expect(page.getByRole('tabpanel', { name }), key).toBeVisible();
}

test.describe('c-salus-tabs', () => {
    test('Must select by arrow keys in the direction of the text, and by Home and End', async ({
        page,
    }) => {
        for (const [dir, next, previous] of [
            ['ltr', 'ArrowRight', 'ArrowLeft'],
            ['rtl', 'ArrowLeft', 'ArrowRight'],
        ] as const) {
            await openStory(page, `${STORY}--default`, { dir });
            const told = await toldOf(page);
            await page.keyboard.press('Tab');
            await isAt(page, COMING, 'Tab');
            for (const [key, name] of [
                [next, PAST],
                [next, DOCUMENTS],
                [previous, PAST],
                ['End', DOCUMENTS],
                ['Home', COMING],
            ] as const) {
                await page.keyboard.press(key);
                await isAt(page, name, `${dir} ${key}`);
            }
            const names = ['past', 'documents', 'past', 'documents', 'coming'];
            expect(await told.jsonValue(), dir).toEqual(names);
        }
    });

    test('Must go round at both ends of the row, and leave other keys alone', async ({ page }) => {
        for (const [dir, next, previous] of [
            ['ltr', 'ArrowRight', 'ArrowLeft'],
            ['rtl', 'ArrowLeft', 'ArrowRight'],
        ] as const) {
            await openStory(page, `${STORY}--default`, { dir });
            await page.keyboard.press('Tab');
            await page.keyboard.press(previous);
            await isAt(page, DOCUMENTS, `${dir} ${previous}`);
            await page.keyboard.press(next);
            await isAt(page, COMING, `${dir} ${next}`);
            for (const key of [
                'ArrowDown',
                'ArrowUp',
                'Control+End',
                'Escape',
                'd',
                'Enter',
                ' ',
            ]) {
                await page.keyboard.press(key);
                await isAt(page, COMING, `${dir} ${key}`);
            }
        }
    });

    test('Must go from the tab to its panel and on into it by Tab', async ({ page }) => {
        await openStory(page, `${STORY}--selected`);
        const field = page.getByRole('textbox', { name: 'Which document do you look for?' });
        await page.keyboard.press('Tab');
        await isAt(page, DOCUMENTS, 'Tab');
        await page.keyboard.press('Tab');
        await expect(page.getByRole('tabpanel')).toBeFocused();
        await page.keyboard.press('Tab');
        await expect(field).toBeFocused();
        for (const back of ['panel', 'tab']) {
            await page.keyboard.press('Shift+Tab');
            if (back === 'panel') await expect(page.getByRole('tabpanel')).toBeFocused();
        }
        await isAt(page, DOCUMENTS, 'Shift+Tab');
    });

    test('Must show what the browser’s search or a link finds in a panel, and tell so', async ({
        page,
    }) => {
        await openStory(page, `${STORY}--default`);
        const told = await toldOf(page);
        const target = page.getByText('There are no visits');
        await target.evaluate((element) => element.setAttribute('id', 'none'));
        await expect(target).toBeHidden();
        await page.evaluate(() => (location.hash = 'none'));
        await expect(target).toBeVisible();
        await expect(tabOf(page, PAST)).toHaveAttribute('aria-selected', 'true');
        expect(await told.jsonValue()).toEqual(['past']);
    });

    test('Must keep what was typed in a panel while another one is shown', async ({ page }) => {
        await openStory(page, `${STORY}--selected`);
        const field = page.getByRole('textbox', { name: 'Which document do you look for?' });
        await field.fill('A letter');
        await tabOf(page, PAST).click();
        await expect(field).toHaveCount(0);
        await tabOf(page, DOCUMENTS).click();
        await expect(field).toHaveValue('A letter');
    });

    test('Must show every tab whole on a screen of 320 pixels, in further lines where it has to', async ({
        page,
    }) => {
        await page.setViewportSize({ width: 320, height: 640 });
        for (const dir of ['ltr', 'rtl'] as const) {
            await openStory(page, `${STORY}--long-text`, { dir });
            const tops = new Set<number>();
            for (const tab of await page.getByRole('tab').all()) {
                const { x, y, width, height } = (await tab.boundingBox())!;
                expect(x, dir).toBeGreaterThanOrEqual(0);
                expect(x + width, dir).toBeLessThanOrEqual(320);
                expect(height, dir).toBeGreaterThanOrEqual(44);
                const cut = await tab.evaluate((one) => one.scrollWidth - one.clientWidth);
                expect(cut, dir).toBe(0);
                tops.add(y);
            }
            expect(tops.size, dir).toBeGreaterThan(1);
            const wide = await page.evaluate(() => document.documentElement.scrollWidth);
            expect(wide, dir).toBeLessThanOrEqual(320);
        }
    });
});
