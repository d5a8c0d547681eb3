/* What of c-salus-call-toggle only a browser can show. */
import { expect } from '@playwright/test';
import { test } from './onePage';
import { openStory } from './story';

test('Must be pressed anywhere on its card, by Enter and by Space', async ({ page }) => {
    await openStory(page, 'telehealth-call-toggle--default');
    const wishes = await page.evaluateHandle(() => {
        const heard: boolean[] = [];
        document
            .querySelector('c-salus-call-toggle')!
            .addEventListener('toggle', (event: Event) => {
                heard.push((event as CustomEvent<{ pressed: boolean }>).detail.pressed);
            });
        return heard;
    });
    const button = page.getByRole('button', { name: 'Microphone', exact: true });
    const card = (await page.locator('c-salus-call-toggle').boundingBox())!;
    await page.mouse.click(card.x + 4, card.y + card.height - 4);
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    expect(await wishes.jsonValue()).toEqual([false, false, false]);
    await expect(button).toHaveAttribute('aria-pressed', 'true');
});
