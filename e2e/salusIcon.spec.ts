import { expect, type Page } from '@playwright/test';
import { test } from './onePage';
import { openStory } from './story';

const transformOf = (page: Page, name: string): Promise<string> =>
    page.evaluate((wanted) => {
        const icons = [...document.querySelectorAll('c-salus-icon')] as (Element & {
            name: string;
        })[];
        const icon = icons.find((one) => one.name === wanted)!;
        return getComputedStyle(icon.shadowRoot!.querySelector('svg')!).transform;
    }, name);

test('only back and next are turned around where one reads from right to left', async ({
    page,
}) => {
    const MIRRORED = 'matrix(-1, 0, 0, 1, 0, 0)';
    await openStory(page, 'foundations-icon--gallery');
    expect(await transformOf(page, 'next')).toBe('none');
    await openStory(page, 'foundations-icon--gallery', { dir: 'rtl' });
    expect(await transformOf(page, 'next')).toBe(MIRRORED);
    expect(await transformOf(page, 'back')).toBe(MIRRORED);
    expect(await transformOf(page, 'phone')).toBe('none');
});

test('a spinner stands still for whoever asked for less motion', async ({ page }) => {
    const icon = page.locator('c-salus-icon');
    const animations = () => icon.evaluate((one) => one.shadowRoot!.getAnimations().length);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await openStory(page, 'foundations-icon--spinner');
    expect(await animations()).toBe(1);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await animations()).toBe(0);
});
