/* What of c-salus-date-picker only a browser can show: its keys, its focus, its accessibility tree. */
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './onePage';
import { openStory, stillness, storyOf } from './story';
import { axeFindings } from './sweep/axe';
import { overflowFindings } from './sweep/overflow';
import { prepare } from './sweep/prepare';
import { targetFindings } from './sweep/targets';

const STORY = 'forms-date-picker';

/** The name of what has the focus, down through shadow roots: of a day, its full name. */
const focused = (page: Page): Promise<string> =>
    page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        const name = element?.querySelector('.visually-hidden') ?? element;
        return name?.textContent?.trim() ?? '';
    });

const opener = (page: Page): Locator => page.locator('[aria-haspopup="dialog"]');

/* Waits until the dialog is a modal, because the focus is moved once more then. */
async function openCalendar(page: Page): Promise<void> {
    await opener(page).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('dialog:modal')).toHaveCount(1);
}

test.describe('c-salus-date-picker', () => {
    test('Must go by every key of a date grid, with the focus on the day that is said', async ({
        page,
    }) => {
        await openStory(page, `${STORY}--default`);
        await openCalendar(page);
        const moves = [
            ['ArrowRight', 'Monday, November 24, 2031'],
            ['ArrowLeft', 'Sunday, November 23, 2031, chosen'],
            ['ArrowUp', 'Sunday, November 16, 2031'],
            ['ArrowDown', 'Sunday, November 23, 2031, chosen'],
            ['End', 'Saturday, November 29, 2031'],
            ['End', 'Saturday, November 29, 2031'],
            ['Home', 'Sunday, November 23, 2031, chosen'],
            ['Home', 'Sunday, November 23, 2031, chosen'],
            ['PageDown', 'Tuesday, December 23, 2031'],
            ['PageUp', 'Sunday, November 23, 2031, chosen'],
            ['Shift+PageDown', 'Tuesday, November 23, 2032'],
            ['Shift+PageUp', 'Sunday, November 23, 2031, chosen'],
            ['Shift+PageUp', 'Saturday, November 23, 2030'],
            ['ArrowRight', 'Sunday, November 24, 2030'],
            ['End', 'Saturday, November 30, 2030'],
            ['ArrowRight', 'Sunday, December 1, 2030'],
            ['ArrowUp', 'Sunday, November 24, 2030'],
            ['Alt+PageDown', 'Sunday, November 24, 2030'],
        ] as const;
        for (const [key, day] of moves) {
            await page.keyboard.press(key);
            await expect.poll(() => focused(page), key).toBe(day);
        }
        for (const [key, day] of [
            [' ', 'November 25, 2030'],
            ['Enter', 'November 26, 2030'],
        ] as const) {
            await page.keyboard.press('ArrowRight');
            await page.keyboard.press(key);
            await expect(page.getByRole('dialog')).toHaveCount(0);
            await expect(page.getByRole('textbox')).toHaveValue(day);
            await expect(opener(page)).toBeFocused();
            if (key === ' ') await openCalendar(page);
        }
    });

    test('Must keep the day before focused until the day of another month has the focus', async ({
        page,
    }) => {
        await openStory(page, `${STORY}--default`);
        await openCalendar(page);
        await page.evaluate(() => {
            const met: string[] = [];
            Object.assign(window, { met });
            for (const type of ['focusin', 'focusout'])
                document.addEventListener(
                    type,
                    (event) => {
                        const related = (event as FocusEvent).relatedTarget;
                        met.push(`${type} ${related ? 'beside' : 'nowhere'}`);
                    },
                    true,
                );
        });
        // From Sunday the 23rd of November to Tuesday the 23rd of December, and on to one month of four weeks.
        for (const key of ['PageDown', 'PageDown', 'PageDown', 'PageDown'])
            await page.keyboard.press(key);
        await expect.poll(() => focused(page)).toBe('Tuesday, March 23, 2032');
        const met = await page.evaluate(() => (window as unknown as { met: string[] }).met);
        expect(met.filter((one) => one.endsWith('nowhere'))).toEqual([]);
        expect(await page.getByRole('grid').count()).toBe(1);
    });

    test('Must return the focus to its button on Escape, without an answer', async ({ page }) => {
        await openStory(page, `${STORY}--default`);
        await openCalendar(page);
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
        await expect(opener(page)).toBeFocused();
        await expect(page.getByRole('textbox')).toHaveValue('November 23, 2031');
    });

    test('Must mirror the arrow keys in a right-to-left page', async ({ page }) => {
        await openStory(page, `${STORY}--default`, { locale: 'en', dir: 'rtl' });
        await openCalendar(page);
        const day = page.locator('.day[tabindex="0"]');
        const { x } = (await day.boundingBox())!;
        await page.keyboard.press('ArrowLeft');
        await expect.poll(() => focused(page)).toBe('Monday, November 24, 2031');
        expect((await day.boundingBox())!.x).toBeLessThan(x);
        await page.keyboard.press('ArrowRight');
        await expect.poll(() => focused(page)).toBe('Sunday, November 23, 2031, chosen');
    });

    test('Must be a grid of buttons in the accessibility tree, and never an application', async ({
        page,
    }) => {
        await openStory(page, `${STORY}--with-reasons`);
        await openCalendar(page);
        await expect(page.getByRole('dialog', { name: 'Choose in a calendar' })).toBeVisible();
        const grid = page.getByRole('grid', { name: 'November 2031' });
        await expect(grid.getByRole('columnheader')).toHaveCount(7);
        await expect(grid.getByRole('row')).toHaveCount(7);
        await expect(grid.getByRole('gridcell', { selected: true })).toHaveCount(1);
        const closed = grid.getByRole('button', { name: /^Tuesday, November 11, .*Veterans Day$/ });
        await expect(closed).toHaveAttribute('aria-disabled', 'true');
        await expect(page.locator('[role="application"]')).toHaveCount(0);
        const tree = await grid.ariaSnapshot();
        expect(tree).toContain('button "Thursday, November 20, 2031, chosen"');
    });

    test('Must fit a screen of 320 pixels, also with long names of months', async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 640 });
        for (const globals of [{ locale: 'en' }, { locale: 'es' }, { locale: 'ar' }] as const) {
            await prepare(page);
            await openStory(page, `${STORY}--long-text`, globals);
            await openCalendar(page);
            await stillness(page);
            expect(await axeFindings(page)).toEqual([]);
            expect(await targetFindings(page)).toEqual([]);
            expect(await overflowFindings(page, 'overflow')).toEqual([]);
            await expect(storyOf(page).getByRole('grid')).toBeVisible();
        }
    });
});
