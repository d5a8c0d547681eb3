import { expect } from '@playwright/test';
import { test } from './onePage';
import { openStory } from './story';

test('the area is a text of several lines, with its name and description', async ({ page }) => {
    await openStory(page, 'forms-text-area--limit');
    const area = page.getByRole('textbox', { name: 'What would you like to talk about?' });
    await expect(area).toHaveAccessibleDescription(
        'Only your care team reads this Use 200 characters or fewer',
    );
    await expect(area).toMatchAriaSnapshot(`- textbox: /My knee hurts on the stairs/`);
    await area.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' One');
    await page.keyboard.press('Enter');
    await page.keyboard.type('two');
    expect(await area.inputValue()).toMatch(/ One\ntwo$/);
});

test('the area grows with its text at 320 px, and shows its rows when empty', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await openStory(page, 'forms-text-area--limit');
    const area = page.getByRole('textbox');
    const sizes = (): Promise<{ hidden: number; shown: number; line: number }> =>
        area.evaluate((one) => ({
            hidden: one.scrollHeight - one.clientHeight,
            shown: one.clientHeight,
            line: Number.parseFloat(getComputedStyle(one).lineHeight),
        }));
    await area.fill('');
    const empty = await sizes();
    expect(empty.shown).toBeGreaterThanOrEqual(4 * empty.line);
    await area.fill('line\n'.repeat(30));
    const full = await sizes();
    expect(full.hidden).toBeLessThanOrEqual(1);
    expect(full.shown).toBeGreaterThan(30 * full.line);
});
