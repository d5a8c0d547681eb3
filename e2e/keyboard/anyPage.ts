import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { openStory, type Globals } from '../story';
import { openChromium } from './chromium';
import { openFirefox } from './firefox';
import { openWebKitGtk } from './webKitGtk';

/** What of Playwright's page each browser has here: enough for somebody with a keyboard. */
export interface AnyPage {
    readonly goto: (address: string) => Promise<unknown>;
    readonly evaluate: Page['evaluate'];
    /** Takes Playwright's names of keys: `a`, ` `, `Tab`, `Shift+Tab`, `ArrowDown`. */
    readonly keyboard: { readonly press: (key: string) => Promise<void> };
    readonly close: () => Promise<void>;
}

/** A browser that was started. */
export interface Opened {
    readonly version: string;
    /** A page that has the focus, which one that Tab has left lacks in Firefox (153). */
    readonly newPage: () => Promise<AnyPage>;
    readonly close: () => Promise<void>;
}

export type BrowserName = 'Chromium' | 'Firefox' | 'WebKitGTK';

const OPEN: Readonly<Record<BrowserName, () => Promise<Opened>>> = {
    Chromium: openChromium,
    Firefox: openFirefox,
    WebKitGTK: openWebKitGtk,
};

const HELP = readFileSync(join(import.meta.dirname, '../sweep/page.js'), 'utf8');

/** A test in the browser that the project names: in Chromium, where it names none. */
export const test = base.extend<
    { anyPage: AnyPage; openIn: (id: string, globals?: Globals) => Promise<void> },
    { inBrowser: BrowserName; opened: Opened }
>({
    inBrowser: ['Chromium', { scope: 'worker', option: true }],
    opened: [
        async ({ inBrowser }, use) => {
            const opened = await OPEN[inBrowser]();
            console.log(`${inBrowser}: ${opened.version}`);
            await use(opened);
            await opened.close();
        },
        { scope: 'worker' },
    ],
    anyPage: async ({ opened }, use) => {
        const page = await opened.newPage();
        await use(page);
        await page.close();
    },
    // Opens a story, with what the rules of the sweep need inside its page.
    openIn: async ({ anyPage }, use) =>
        use(async (id, globals) => {
            await openStory(anyPage, id, globals);
            await anyPage.evaluate(HELP);
        }),
});
