import { expect, test } from '@playwright/test';
import { openStory } from './story';

test('a screen reader finds the end of a masked number, and the line when it is shown', async ({
    page,
}) => {
    await openStory(page, 'forms-masked-id-field--default');
    const field = page.locator('c-salus-masked-id-field');
    await expect(field).toMatchAriaSnapshot(`
        - text: Member number
        - paragraph: It is on the front of your insurance card
        - paragraph: ending in 6 7 8 9
        - button "Show Member number"
    `);
    const button = field.getByRole('button');
    await expect(button).toHaveAccessibleDescription(
        'ending in 6 7 8 9 It is on the front of your insurance card',
    );
    await button.press('Enter');
    await expect(field).toMatchAriaSnapshot(`
        - textbox "Member number": WEE-CANARY-6789
        - button "Show Member number" [pressed]
    `);
    await page.keyboard.press('Shift+Tab');
    await expect(field.getByRole('textbox')).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.type('0');
    expect(await field.getByRole('textbox').inputValue()).toBe('WEE-CANARY-67890');
});

test('a number is masked as soon as it has been left, and not while another tab is in front', async ({
    page,
}) => {
    await openStory(page, 'forms-masked-id-field--social-security');
    const field = page.locator('c-salus-masked-id-field');
    const line = field.getByRole('textbox', { name: 'Social security number' });
    await line.focus();
    await page.keyboard.type('123456789');
    expect(await line.inputValue()).toBe('123456789');
    const other = await page.context().newPage();
    await other.bringToFront();
    await page.bringToFront();
    await expect(line).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(line).toBeHidden();
    await expect(field).toMatchAriaSnapshot(`
        - paragraph: ending in 6 7 8 9
        - button "Show Social security number"
    `);
});
