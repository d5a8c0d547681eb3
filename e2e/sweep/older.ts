import type { Page } from '@playwright/test';

/* What older browsers lack: Safari before 17.5, Firefox before 120 and Chromium before 123 no
   `light-dark()`; Safari before 16.4, Firefox before 128 and Chromium before 119 no relative colours;
   Firefox before 121 no `:has()`; Safari before 16.2 and Firefox before 113 no `color-mix()`. */
const NEWER = String.raw`light-dark\(|color-mix\(|(?<=:)has\(|\b(?:rgb|hsl|lab|lch|oklab|oklch|color)\(\s*from\s`;

/* A name that no browser has, in place of the feature's. */
const UNKNOWN = 'x-$&';

/**
 * Lets every page that is opened from now on know no newer feature: not in the style sheets of its
 * markup, nor in those that a script makes, nor where a script asks for support.
 */
export async function makeOlder(page: Page): Promise<void> {
    await page.route(/\.(css|html)($|\?)/, async (route) => {
        const response = await route.fetch();
        const text = await response.text();
        await route.fulfill({ response, body: text.replace(new RegExp(NEWER, 'g'), UNKNOWN) });
    });
    await page.addInitScript(
        ([newer, unknown]) => {
            type Method = (...given: unknown[]) => unknown;
            const older = (one: unknown): unknown =>
                typeof one === 'string' ? one.replace(new RegExp(newer, 'g'), unknown) : one;
            const wrap = (owner: object, name: string): void => {
                const methods = owner as Record<string, Method>;
                const original = methods[name] as Method;
                methods[name] = function (this: unknown, ...given) {
                    return original.apply(this, given.map(older));
                };
            };
            wrap(CSS, 'supports');
            wrap(CSSStyleDeclaration.prototype, 'setProperty');
            for (const name of ['replaceSync', 'replace', 'insertRule'])
                wrap(CSSStyleSheet.prototype, name);
        },
        [NEWER, UNKNOWN] as const,
    );
}
