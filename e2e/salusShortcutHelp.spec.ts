/* What of c-salus-shortcut-help only a browser can show. */
import { expect } from '@playwright/test';
import { test } from './onePage';
import { openStory } from './story';

test('Must be used by keys alone: opened, changed, left by Escape in two steps, and the focus given back', async ({
    page,
}) => {
    for (const dir of ['ltr', 'rtl'] as const) {
        await openStory(page, 'telehealth-shortcut-help--closed', { dir });
        const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
        const change = page.getByRole('button', { name: 'Change Microphone on or off' });
        const keys = page.getByRole('row', { name: 'Microphone on or off' }).getByRole('cell');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Control+Alt+/');
        await expect(dialog).toBeVisible();
        // The focus comes first, for Orca; Escape closes it once it is modal.
        await expect(page.locator('dialog:modal')).toBeVisible();
        await change.focus();
        await page.keyboard.press('Enter');
        await expect(change).toHaveAttribute('aria-pressed', 'true');
        for (const key of ['k', 'Space', 'Control+d', 'Control+Alt+c']) {
            await page.keyboard.press(key);
            await expect(page.locator('.error'), key).toBeVisible();
            await expect(change, key).toHaveAttribute('aria-pressed', 'true');
        }
        await page.keyboard.press('Control+Alt+k');
        await expect(keys.first()).toHaveText('CtrlAltK');
        await expect(change).toHaveAttribute('aria-pressed', 'false');
        await page.keyboard.press('Space');
        await expect(change).toHaveAttribute('aria-pressed', 'true');
        await page.keyboard.press('Escape');
        await expect(change).toHaveAttribute('aria-pressed', 'false');
        await expect(dialog).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(dialog).toBeHidden();
        await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeFocused();
    }
});
