import { expect } from '@playwright/test';
import { test } from './onePage';
import { openStory } from './story';

test('Must be one stop of Tab, and choose by Enter and by Space', async ({ page }) => {
    await openStory(page, 'scheduling-next-available--default');
    const next = page.locator('c-salus-next-available');
    await next.evaluate((element) => {
        const chosen: unknown[] = [];
        Object.assign(window, { chosen });
        element.addEventListener('choose', (event) => chosen.push((event as CustomEvent).detail));
    });
    await page.keyboard.press('Tab');
    await expect(
        page.getByRole('button', { name: /^Choose this time Thursday, March 5, 2099/ }),
    ).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    const chosen = await page.evaluate(() => (window as unknown as { chosen: unknown[] }).chosen);
    expect(chosen).toHaveLength(2);
    expect(chosen).toMatchObject([{ id: 'slot 14' }, { id: 'slot 14' }]);
    await page.keyboard.press('Tab');
    const isInside = (): Promise<boolean> =>
        next.evaluate((element) => element.matches(':focus-within'));
    await expect.poll(isInside).toBe(false);
});
