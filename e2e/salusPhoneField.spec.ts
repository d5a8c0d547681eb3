import { expect } from '@playwright/test';
import { test } from './onePage';
import { openStory } from './story';

test('a pasted number brings its country along, and is shown in groups when it has been left', async ({
    page,
}) => {
    await openStory(page, 'forms-phone-field--empty');
    const field = page.getByRole('group', {
        name: 'Phone number where we can reach you (required)',
    });
    const country = field.getByRole('combobox', { name: 'Country' });
    const number = field.getByRole('textbox', { name: 'Number' });
    await expect(country.locator('option:checked')).toHaveText(/^United States/);
    await number.focus();
    await page.keyboard.insertText('+34 612-34-56-78');
    await expect(number).toHaveValue('+34 612-34-56-78');
    await expect(country.locator('option:checked')).toHaveText(/^Spain/);
    await page.keyboard.press('Tab');
    await expect(number).toHaveValue('612 345 678');
});

test('a wrong number is told on leaving, on the line, and a chosen country asks for other digits', async ({
    page,
}) => {
    await openStory(page, 'forms-phone-field--empty');
    const number = page.getByRole('textbox', { name: 'Number' });
    const country = page.getByRole('combobox', { name: 'Country' });
    await number.pressSequentially('612 34 56 78');
    await expect(number).toHaveAttribute('aria-invalid', 'false');
    await page.keyboard.press('Tab');
    await expect(number).toHaveAccessibleDescription(
        'Error: Enter a number with 10 digits for United States',
    );
    await expect(number).toHaveAttribute('aria-invalid', 'true');
    await country.focus();
    await page.keyboard.type('Spain');
    await expect(number).toHaveAttribute('aria-invalid', 'false');
    await expect(number).toHaveAccessibleDescription('');
});
