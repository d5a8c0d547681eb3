import { chromium } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from '../../scripts/browser.mjs';
import { isKept } from '../story';
import type { AnyPage, Opened } from './anyPage';

/** Opens Chromium, as every other browser test does, with one page for all tests. */
export async function openChromium(): Promise<Opened> {
    const browser = await chromium.launch({
        executablePath: findBrowser(),
        args: BROWSER_ARGUMENTS,
    });
    const only = await browser.newPage();
    const page: AnyPage = {
        goto: (address) => only.goto(address),
        evaluate: only.evaluate.bind(only),
        keyboard: only.keyboard,
        close: () => Promise.resolve(),
    };
    isKept.add(page);
    return {
        version: browser.version(),
        newPage: () => Promise.resolve(page),
        close: () => browser.close(),
    };
}
