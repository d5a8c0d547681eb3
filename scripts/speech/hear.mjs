// Serves the built stories and has Orca read one. Returns the lines, and 0, 1 or 3 (no result).
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { findBrowser } from '../browser.mjs';
import { ROOT } from '../kit.mjs';

const HERE = join(ROOT, 'scripts/speech');

function session(address, steps) {
    const command = ['node', join(HERE, 'run.mjs'), address, ...steps];
    // Orca's HOME is private, so what needs the person's own is found before.
    const env = { ...process.env, SALUS_BROWSER: findBrowser() };
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

/** Has Orca read a story while keys are pressed. `steps` are keys, or `text:` and what to type. */
export async function hear(story, steps) {
    const folder = join(ROOT, process.env.SALUS_STORYBOOK ?? 'storybook-static');
    const server = createServer(sirv(folder));
    await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
    const address = `http://127.0.0.1:${server.address().port}/iframe.html?id=${story}&viewMode=story`;
    const result = await session(address, steps);
    server.close();
    return result;
}
