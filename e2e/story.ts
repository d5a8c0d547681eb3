import type { Page } from '@playwright/test';
import { served } from './serve';

/** What Storybook's toolbar can set. Changing one loads the page anew. */
export interface Globals {
    readonly locale?: 'en' | 'es' | 'ar';
    readonly dir?: 'ltr' | 'rtl';
    readonly theme?: 'light' | 'dark';
}

/* Storybook's own axe would run in the same page at any moment: a test runs axe when it is ready. */
const written = (globals: Globals): string =>
    [...Object.entries(globals), ['a11y.manual', '!true']]
        .map((entry) => entry.join(':'))
        .join(';');

/**
 * Opens a story on its own, without Storybook around it, and waits until it stands still.
 * Throws what Storybook says where a story can't be shown.
 */
export async function openStory(page: Page, id: string, globals: Globals = {}): Promise<void> {
    const address = `iframe.html?id=${id}&viewMode=story&globals=${written(globals)}`;
    await page.goto(served('SALUS_STORIES', address));
    await page.waitForFunction(() => {
        const { classList } = document.body;
        const isShown = document.querySelector('#storybook-root > *') !== null;
        return (
            classList.contains('sb-show-errordisplay') ||
            (isShown && !classList.contains('sb-show-preparing-story'))
        );
    });
    const error = page.locator('.sb-show-errordisplay #error-message');
    if (await error.count()) throw new Error(`${id}: ${await error.textContent()}`);
    await stillness(page);
}

/** Waits until what moves has come to rest, and nothing in the page has changed for a few frames. */
export async function stillness(page: Page): Promise<void> {
    await page.evaluate(async () => {
        await document.fonts.ready;
        const isEnding = ({ effect }: Animation): boolean =>
            Number.isFinite(effect?.getComputedTiming().endTime as number);
        const ending = document.getAnimations().filter(isEnding);
        await Promise.allSettled(ending.map(({ finished }) => finished));
        const QUIET = 4;
        let quiet = 0;
        const watched = new MutationObserver(() => (quiet = 0));
        const watch = (root: Node): void => {
            watched.observe(root, {
                subtree: true,
                childList: true,
                attributes: true,
                characterData: true,
            });
            if (!(
                root instanceof Element ||
                root instanceof ShadowRoot ||
                root instanceof Document
            ))
                return;
            for (const element of root.querySelectorAll('*'))
                if (element.shadowRoot) watch(element.shadowRoot);
        };
        watch(document);
        for (let frame = 0; quiet < QUIET && frame < 120; frame++, quiet++) {
            await new Promise((done) => requestAnimationFrame(done));
        }
        watched.disconnect();
    });
}
