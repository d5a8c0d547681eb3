// Opens a page in the one window that Orca reads. Runs inside session.sh.
import { chromium } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from '../browser.mjs';
import { openFirefox } from './firefox.mjs';
import { listen, NoResult } from './orca.mjs';

/* What somebody else does, by a button of the story that takes no focus from where the person is. */
function pressOutside(name) {
    const buttons = [...document.querySelectorAll('[data-outside] c-salus-button')];
    const found = buttons.find(({ label }) => label === name);
    if (!found) throw new Error(`no button “${name}” outside of the component`);
    found.click();
}

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
    return { close: () => browser.close(), act: (name) => page.evaluate(pressOutside, name) };
}

const OPEN = { chromium: openChromium, firefox: openFirefox };

/*
 * Keys that are pressed before Orca has the page go to the browser's own window. Where a page is there at
 * once, Orca 43.1 may take the event that it loads after the one that it has loaded (its queue doesn't
 * keep the order). To Orca that page loads for as long as it is open: “Browse mode” is left out, and so
 * is what a person reads on a page that was changed. Such a run says nothing of the page.
 */
async function heardLoading(title) {
    const loading = [];
    for (let attempt = 0; attempt < 6; attempt++) {
        loading.push(...(await listen({ quiet: 1500, min: 2000, max: 15000 })));
        const finished = loading.lastIndexOf(`Finished loading ${title}.`);
        if (finished < 0) continue;
        if (loading.lastIndexOf('Loading.  Please wait.') > finished)
            throw new NoResult('Orca takes the page for one that is still loading');
        return loading;
    }
    throw new NoResult(`${title} was never read: ${loading.join(' / ') || 'silence'}`);
}

/** Opens the address and waits until Orca has said that its page, by this title, is loaded. */
export async function openForOrca(browser, address, title) {
    const opened = await OPEN[browser](address);
    try {
        return { loading: await heardLoading(title), ...opened };
    } catch (error) {
        await opened.close(); // An open browser would keep the process.
        throw error;
    }
}
