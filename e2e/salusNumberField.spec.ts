import { expect } from '@playwright/test';
import { test } from './onePage';
import { openStory } from './story';

test('a number is a line of text with its unit in its description, not a spin button', async ({
    page,
}) => {
    await openStory(page, 'forms-number-field--default');
    const line = page.getByRole('textbox', { name: 'Your weight' });
    await expect(line).toHaveAccessibleDescription('pounds Without shoes, as well as you know it');
    await expect(line).toHaveAttribute('inputmode', 'decimal');
    await line.hover();
    await line.focus();
    await page.mouse.wheel(0, 200);
    await expect(line).toHaveValue('187.36');
});

test('a number is shown as its language writes it when the focus has left', async ({ page }) => {
    await openStory(page, 'forms-number-field--currency', { locale: 'es' });
    const line = page.getByRole('textbox');
    await line.fill('1234567.5');
    await expect(line).toHaveValue('1234567.5');
    await page.keyboard.press('Tab');
    await expect(line).toHaveValue('1,234,567.5');
});
