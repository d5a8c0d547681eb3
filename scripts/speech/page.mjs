// Opens a page in the one window that Orca reads. Runs inside session.sh.
import { chromium } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from '../browser.mjs';
import { openFirefox } from './firefox.mjs';
import { listen, NoResult } from './orca.mjs';

async function openChromium(address) {
    const browser = await chromium.launch({
        executablePath: findBrowser(),
        headless: false,
        args: [...BROWSER_ARGUMENTS, '--force-renderer-accessibility', '--start-maximized'],
    });
    const context = await browser.newContext({ viewport: null, timezoneId: 'America/New_York' });
    const page = await context.newPage();
    await page.goto(address);
    await page.bringToFront();
    return () => browser.close();
}

const OPEN = { chromium: openChromium, firefox: openFirefox };

/* Keys that are pressed before Orca has read the page go to the address bar. */
async function heardLoading() {
    const loading = [];
    for (let attempt = 0; attempt < 6; attempt++) {
        loading.push(...(await listen({ quiet: 1500, min: 2000, max: 15000 })));
        if (loading.some((text) => text.startsWith('Finished loading'))) return loading;
    }
    throw new NoResult(`the page was never read: ${loading.join(' / ') || 'silence'}`);
}

/** Opens the address and waits until Orca has finished with its loading, whose speech varies. */
export async function openForOrca(browser, address) {
    const close = await OPEN[browser](address);
    return { loading: await heardLoading(), close };
}
