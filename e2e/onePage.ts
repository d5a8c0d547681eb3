import { test as base, type Browser, type Page } from '@playwright/test';
import { isKept } from './story';
import { prepare } from './sweep/prepare';

/* The page of a worker, while nothing went wrong in it. */
interface Kept {
    page?: Page;
}

async function newPage(browser: Browser): Promise<Page> {
    const page = await browser.newPage();
    await prepare(page);
    isKept.add(page);
    return page;
}

/* What a test may have left: each begins as on a page that has just been opened. */
async function tidy(page: Page, viewport: { width: number; height: number } | null): Promise<void> {
    page.removeAllListeners();
    await page.mouse.move(0, 0);
    await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
    if (viewport) await page.setViewportSize(viewport);
    await page.evaluate(() => {
        localStorage.clear();
        sessionStorage.clear();
        for (const element of [document.body, document.querySelector('#storybook-root')])
            element?.removeAttribute('style');
    });
}

/**
 * A test whose `page` is the one of the worker's test before: loading Storybook takes longer than most
 * tests of a component. For tests that open stories by `openStory`, and neither change what is outside
 * of the story, nor listen from before a page is loaded, nor read its history. A test that failed leaves
 * no page behind.
 */
export const test = base.extend<object, { kept: Kept }>({
    kept: [
        async ({ browserName: _ }, use) => {
            const kept: Kept = {};
            await use(kept);
            await kept.page?.close();
        },
        { scope: 'worker' },
    ],
    page: async ({ browser, kept, viewport }, use, info) => {
        const page = (kept.page ??= await newPage(browser));
        await use(page);
        if (info.status === info.expectedStatus) await tidy(page, viewport);
        else {
            kept.page = undefined;
            await page.close();
        }
    },
});
