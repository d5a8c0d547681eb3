import { expect } from '@playwright/test';
import { test } from './onePage';
import { openStory } from './story';

test('a screen reader finds the line, its description and the button that shows the answer', async ({
    page,
}) => {
    await openStory(page, 'forms-secret-field--default');
    const field = page.locator('c-salus-secret-field');
    await expect(field).toMatchAriaSnapshot(`
        - textbox "Access code"
        - button "Show Access code"
    `);
    const line = field.getByRole('textbox');
    await expect(line).toHaveAccessibleDescription('It is in the letter from your clinic');
    await field.getByRole('button').click();
    await expect(field).toMatchAriaSnapshot(`
        - textbox "Access code": /Zq7/
        - button "Show Access code" [pressed]
    `);
    await expect(line).toHaveAttribute('type', 'text');
});

test('a selection stays where it was when the answer is shown and hidden', async ({ page }) => {
    await openStory(page, 'forms-secret-field--default');
    const field = page.locator('c-salus-secret-field');
    const line = field.locator('input');
    await line.evaluate((one: HTMLInputElement) => one.setSelectionRange(1, 3, 'backward'));
    for (const type of ['text', 'password']) {
        await field.getByRole('button').click();
        await expect(line).toHaveAttribute('type', type);
        const kept = await line.evaluate((one: HTMLInputElement) => [
            one.selectionStart,
            one.selectionEnd,
            one.selectionDirection,
        ]);
        expect(kept, type).toEqual([1, 3, 'backward']);
    }
});
