import type { Page } from '@playwright/test';

/** Sets the text as wide as a reader may ask for (WCAG 1.4.12), inside shadow roots, too. */
export async function spaceText(page: Page): Promise<() => Promise<void>> {
    await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`p { margin-block-end: 2em !important }
            * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }`);
        Object.assign(window, { salusSpacing: sheet });
        const roots = window.sweep.all().flatMap(({ shadowRoot }) => shadowRoot ?? []);
        for (const root of [document, ...roots])
            root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    });
    return () =>
        page.evaluate(() => {
            const { salusSpacing } = window as unknown as { salusSpacing: CSSStyleSheet };
            salusSpacing.replaceSync('');
        });
}
