/* A test meets nothing of the one before it in their page. */
import { expect, type Page } from '@playwright/test';
import { test } from './onePage';
import { openStory } from './story';

const STORY = 'forms-text-field--default';

const stateOf = (page: Page) =>
    page.evaluate(() => ({
        kept: { ...localStorage, ...sessionStorage },
        width: innerWidth,
        isDark: matchMedia('(prefers-color-scheme: dark)').matches,
        isForced: matchMedia('(forced-colors: active)').matches,
        scheme: document.documentElement.style.colorScheme,
        typed: document.querySelector('c-salus-text-field')?.shadowRoot?.querySelector('input')
            ?.value,
        loaded: performance.timeOrigin,
    }));
let before: Awaited<ReturnType<typeof stateOf>>;

test.describe('tests of one page', () => {
    test.describe.configure({ mode: 'default' });

    test('may leave it changed', async ({ page }) => {
        await openStory(page, STORY);
        before = await stateOf(page);
        await openStory(page, STORY, { theme: 'dark' });
        await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
        await page.setViewportSize({ width: 320, height: 640 });
        await page.getByRole('textbox').fill('typed');
        await page.evaluate(() => {
            localStorage.setItem('left', 'there');
            sessionStorage.setItem('left', 'there');
        });
        expect(await stateOf(page)).not.toEqual(before);
    });

    test('have it as it was opened, without loading it again', async ({ page }) => {
        await openStory(page, STORY);
        expect(await stateOf(page)).toEqual(before);
    });
});
