/* What of c-salus-combo-box only a browser can show: its keys, its focus, its list in the top layer. */
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './onePage';
import { openStory, stillness } from './story';
import { axeFindings } from './sweep/axe';
import { overflowFindings } from './sweep/overflow';
import { prepare } from './sweep/prepare';
import { targetFindings } from './sweep/targets';

const STORY = 'forms-combo-box';

const line = (page: Page): Locator => page.getByRole('combobox');
const list = (page: Page): Locator => page.getByRole('listbox');

/** What has the focus: the words of a choice, “line: ” and what stands in it, or other words. */
const focused = (page: Page): Promise<string> =>
    page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        if (element instanceof HTMLInputElement) return `line: ${element.value}`;
        return element?.querySelector('.option-label, .remove-name')?.textContent ?? 'elsewhere';
    });

async function goesBy(
    page: Page,
    steps: readonly (readonly [key: string, focus: string, shown: number])[],
): Promise<void> {
    for (const [key, focus, shown] of steps) {
        await page.keyboard.press(key);
        await expect.poll(() => focused(page), key).toBe(focus);
        await expect(page.getByRole('option'), key).toHaveCount(shown);
    }
}

test.describe('c-salus-combo-box', () => {
    test('Must go by every key of a combo box, with the focus on the choice that is read', async ({
        page,
    }) => {
        await openStory(page, `${STORY}--several`);
        await line(page).focus();
        await goesBy(page, [
            ['Alt+ArrowDown', 'line: ', 7],
            ['Alt+ArrowUp', 'line: ', 0],
            ['ArrowDown', 'None that I know of', 7],
            ['ArrowUp', 'line: ', 7],
            ['ArrowUp', 'Penicillin', 7],
            ['ArrowDown', 'Penicillin', 7],
            ['Escape', 'line: ', 0],
            ['Escape', 'line: ', 0],
            ['a', 'line: a', 6],
            ['ArrowDown', 'Amoxicillin', 6],
            ['m', 'line: am', 1],
            ['ArrowDown', 'Amoxicillin', 1],
            ['Space', 'line: am ', 1],
            ['ArrowDown', 'Amoxicillin', 1],
            ['Backspace', 'line: am', 1],
            ['ArrowDown', 'Amoxicillin', 1],
            ['Home', 'line: am', 1],
            ['l', 'line: lam', 0],
            ['Delete', 'line: lm', 0],
            ['End', 'line: lm', 0],
            ['Backspace', 'line: l', 4],
            ['ArrowDown', 'Latex', 4],
            ['ArrowLeft', 'line: l', 4],
            ['x', 'line: xl', 0],
            ['Backspace', 'line: l', 4],
            ['ArrowDown', 'Latex', 4],
            ['Alt+ArrowUp', 'line: l', 0],
            ['ArrowDown', 'Latex', 4],
            ['Enter', 'line: ', 0],
            ['Tab', 'Remove Penicillin', 0],
            ['Tab', 'Remove Kiwi CANARY', 0],
            ['Tab', 'Remove Latex', 0],
            ['Enter', 'Remove Kiwi CANARY', 0],
            ['Space', 'Remove Penicillin', 0],
            ['Enter', 'line: ', 0],
            ['p', 'line: p', 3],
            ['ArrowDown', 'Peanuts', 3],
            ['Shift+Tab', 'line: p', 3],
        ]);
    });

    test('Must be a combo box with a list box in the accessibility tree', async ({ page }) => {
        await openStory(page, `${STORY}--chosen`);
        const name = 'Which language do you speak best?';
        await expect(page.getByRole('combobox', { name, expanded: false })).toHaveValue('Español');
        await line(page).click();
        await expect(page.getByRole('combobox', { name, expanded: true })).toBeVisible();
        await expect(page.getByRole('listbox', { name }).getByRole('option')).toHaveCount(13);
        await expect(page.getByRole('option', { selected: true })).toHaveText('Español');
        await page.keyboard.press('ArrowDown');
        await expect.poll(() => focused(page)).toBe('Español');
        const cdp = await page.context().newCDPSession(page);
        const { nodes } = await cdp.send('Accessibility.getFullAXTree');
        await cdp.detach();
        const box = nodes.find(({ role, ignored }) => !ignored && role?.value === 'combobox')!;
        const property = (one: string): unknown =>
            box.properties?.find((found) => found.name === one)?.value.value;
        expect([property('hasPopup'), property('autocomplete')]).toEqual(['listbox', 'list']);
        expect(box.properties?.some(({ name: one }) => one === 'activedescendant')).toBe(false);
    });

    test('Must be cut off by nothing around it, and stay at its line when something scrolls', async ({
        page,
    }) => {
        await openStory(page, `${STORY}--default`);
        await page.evaluate(() => {
            const root = document.querySelector<HTMLElement>('#storybook-root')!;
            root.style.cssText = 'height: 120px; overflow: auto; transform: translateX(20px)';
            root.append(Object.assign(document.createElement('p'), { style: 'height: 90rem' }));
        });
        await line(page).click();
        const offsets = async (): Promise<readonly number[]> => {
            const control = (await line(page).boundingBox())!;
            const popup = (await page.locator('.popup').boundingBox())!;
            return [popup.x - control.x, popup.y - control.y - control.height, popup.height];
        };
        await expect.poll(offsets).toEqual([0, 6, 352]);
        const seen = await page.evaluate(() => {
            const options = [...window.document.querySelectorAll('c-salus-combo-box')].flatMap(
                (one) => [...one.shadowRoot!.querySelectorAll('.option')],
            );
            const { x, y } = options[4]!.getBoundingClientRect();
            const at = document.querySelector('c-salus-combo-box')!.shadowRoot!;
            return at.elementFromPoint(x + 60, y + 20)?.closest('.option') === options[4];
        });
        expect(seen).toBe(true);
        await page.evaluate(() => {
            document.querySelector('#storybook-root')!.scrollTop = 30;
        });
        await expect.poll(offsets).toEqual([0, 6, 352]);
        await page.getByRole('option', { name: 'Español' }).click();
        await expect(line(page)).toHaveValue('Español');
        await expect(list(page)).toHaveCount(0);
        await expect(line(page)).toBeFocused();
    });

    test('Must fit a screen of 320 pixels at 400%, in every language and in forced colours', async ({
        page,
    }) => {
        await page.setViewportSize({ width: 320, height: 256 }); // 1280 by 1024 px at 400%
        for (const locale of ['en', 'es', 'ar'] as const) {
            await page.emulateMedia({ forcedColors: locale === 'es' ? 'active' : 'none' });
            await prepare(page);
            await openStory(page, `${STORY}--long-text`, { locale });
            await line(page).focus();
            await page.keyboard.press('ArrowDown');
            await expect(list(page)).toBeVisible();
            await stillness(page);
            expect(await axeFindings(page)).toEqual([]);
            expect(await targetFindings(page)).toEqual([]);
            expect(await overflowFindings(page, 'overflow')).toEqual([]);
            const { x, y, width, height } = (await page.locator('.popup').boundingBox())!;
            const control = (await line(page).boundingBox())!;
            expect([x, width]).toEqual([control.x, control.width]);
            expect(y).toBeGreaterThanOrEqual(0);
            expect(height).toBeGreaterThanOrEqual(132); // Three choices of one line.
            expect(y + height).toBeLessThanOrEqual(256);
        }
    });

    test('a press on a choice leaves the focus in the line, and a failed search is tried again', async ({
        page,
    }) => {
        await openStory(page, `${STORY}--search`);
        await line(page).click();
        await expect(page.getByText('Searching…')).toHaveCount(0);
        await page.keyboard.type('am');
        await expect(page.getByRole('option')).toHaveText(['Amlodipine', 'Amoxicillin']);
        await page.getByRole('option').last().hover();
        await page.mouse.down();
        await expect(line(page)).toBeFocused();
        await page.mouse.up();
        await expect(line(page)).toHaveValue('Amoxicillin');
        await line(page).fill('xx');
        await page.getByRole('button', { name: 'Try again' }).click();
        await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
        await expect(line(page)).toBeFocused();
        await page.keyboard.press('Tab');
        await expect(page.getByRole('button', { name: 'Try again' })).toBeFocused();
        await page.keyboard.press('Tab');
        await expect(page.getByText('The search is not working now.')).toHaveCount(0);
        await expect(line(page)).toHaveValue('xx');
    });
});
