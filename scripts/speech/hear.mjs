// Serves a page or a built story and has Orca read it. Returns the lines, and 0, 1 or 3 (no result).
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { findBrowser } from '../browser.mjs';
import { ROOT } from '../kit.mjs';

/** The browsers that Orca reads, with the names of their Debian packages. */
export const BROWSERS = { chromium: 'chromium', firefox: 'firefox-esr' };

const HERE = join(ROOT, 'scripts/speech');

function session(browser, ...page) {
    const command = ['node', join(HERE, 'run.mjs'), browser, ...page];
    // Orca has a HOME of its own, so the browser is found before the session starts.
    const env = { ...process.env, ...(browser === 'chromium' && { SALUS_BROWSER: findBrowser() }) };
    const child = spawn(join(HERE, 'session.sh'), command, {
        env,
        stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    return new Promise((done) => {
        child.on('close', (code) => done({ code, lines: code ? [] : JSON.parse(said) }));
    });
}

/** Has Orca read a page of a folder while keys are pressed: keys, or `text:` and what to type. */
export async function hearPage({ folder, path, title }, steps, browser = 'chromium') {
    if (!(browser in BROWSERS)) throw new Error(`--browser ${Object.keys(BROWSERS).join(' or ')}`);
    const server = createServer(sirv(join(ROOT, folder)));
    await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
    const address = `http://127.0.0.1:${server.address().port}/${path}`;
    const result = await session(browser, address, title, ...steps);
    server.close();
    return result;
}

/** Has Orca read a story of the built Storybook. */
export const hear = (story, steps, browser) =>
    hearPage(
        {
            folder: process.env.SALUS_STORYBOOK ?? 'storybook-static',
            path: `iframe.html?id=${story}&viewMode=story`,
            title: story,
        },
        steps,
        browser,
    );
