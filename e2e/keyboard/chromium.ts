import { chromium } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from '../../scripts/browser.mjs';
import type { Opened } from './anyPage';

/** Opens Chromium, as every other browser test does. */
export async function openChromium(): Promise<Opened> {
    const browser = await chromium.launch({
        executablePath: findBrowser(),
        args: BROWSER_ARGUMENTS,
    });
    return {
        version: browser.version(),
        newPage: () => browser.newPage(),
        close: () => browser.close(),
    };
}
