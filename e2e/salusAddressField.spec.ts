import { expect } from '@playwright/test';
import { test } from './onePage';
import { openStory } from './story';

test('an address is a group whose parts follow the country, and no letter is lost', async ({
    page,
}) => {
    await openStory(page, 'forms-address-field--empty');
    const group = page.getByRole('group', { name: 'Your home address (required)' });
    const country = group.getByRole('combobox', { name: 'Country or territory' });
    await expect(country.locator('option')).toHaveCount(251);
    await group.getByRole('textbox', { name: 'ZIP code' }).fill('06000');
    await country.press('M');
    await country.selectOption({ label: 'Mexico' });
    await expect(group.getByRole('textbox', { name: 'Postal code' })).toHaveValue('06000');
    await group.getByRole('combobox', { name: 'State' }).selectOption({ label: 'Oaxaca' });
    await country.selectOption({ label: 'Japan' });
    await expect(group.getByRole('textbox', { name: 'State, province or region' })).toHaveValue('');
});

test('the same address is one press, by which the focus does not move', async ({ page }) => {
    await openStory(page, 'forms-address-field--same-offered');
    await page.keyboard.press('Tab');
    const box = page.getByRole('checkbox', { name: 'Same as your home address' });
    await expect(box).toBeFocused();
    await page.keyboard.press('Space');
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expect(box).toBeFocused();
});
