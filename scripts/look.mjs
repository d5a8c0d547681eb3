// Takes pictures of a story for review: npm run look -- forms-text-field--default [folder]
// 320, 768 and 1280 px, dark, forced colours, Spanish, right to left. Build Storybook first.
import { createServer } from 'node:http';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { BROWSER_ARGUMENTS, findBrowser } from './browser.mjs';
import { ROOT } from './kit.mjs';

const MODES = {
    320: { viewport: { width: 320, height: 640 } },
    768: { viewport: { width: 768, height: 900 } },
    1280: { viewport: { width: 1280, height: 900 } },
    dark: { globals: 'theme:dark' },
    forced: { forcedColors: 'active' },
    es: { globals: 'locale:es' },
    ar: { globals: 'locale:ar;dir:rtl' },
};
const [id, folder = 'test-results/look', only] = process.argv.slice(2);

const server = createServer(sirv(join(ROOT, process.env.SALUS_STORYBOOK ?? 'storybook-static')));
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
mkdirSync(folder, { recursive: true });

for (const [mode, { globals = '', ...options }] of Object.entries(MODES)) {
    if (only && !only.split(',').includes(mode)) continue;
    const page = await browser.newPage({ viewport: { width: 900, height: 700 }, ...options });
    page.on('console', (line) => console.log(`${mode}: ${line.type()}: ${line.text()}`));
    page.on('pageerror', (error) => console.log(`${mode}: ${error.message}`));
    const address = `http://127.0.0.1:${server.address().port}/iframe.html?id=${id}&viewMode=story&globals=${globals}`;
    await page.goto(address);
    await page.locator('#storybook-root > *').first().waitFor({ state: 'attached' });
    const file = join(folder, `${id}-${mode}.png`);
    await page.screenshot({ path: file, fullPage: true });
    console.log(file);
    await page.close();
}
await browser.close();
server.close();
