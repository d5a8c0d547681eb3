// Makes what the browser tests open, out of what ships: the stories over build/, gate B's pages, and
// the pages of the visit.
//   --only gate,stories,visit   makes some of it
import { spawn } from 'node:child_process';
import { buildLwsPage } from './buildLwsPage.mjs';
import { buildVisit } from './buildVisit.mjs';
import { ROOT } from './kit.mjs';

const STORYBOOK = 'node_modules/storybook/dist/bin/dispatcher.js';

async function buildGate() {
    const { names } = await buildLwsPage();
    console.log(`build/lws mounts ${names.length} components`);
}

function buildStories() {
    const child = spawn(
        process.execPath,
        [STORYBOOK, 'build', '-o', 'storybook-static', '--quiet'],
        {
            cwd: ROOT,
            env: { ...process.env, SALUS_FROM: 'build' },
            stdio: ['ignore', 'ignore', 'inherit'],
        },
    );
    return new Promise((done, fail) => {
        child.on('error', fail);
        child.on('close', (code) =>
            code ? fail(new Error(`storybook build ended with ${code}`)) : done(),
        );
    });
}

const only = process.argv[process.argv.indexOf('--only') + 1]?.split(',');
const makes = (name) => !process.argv.includes('--only') || only.includes(name);

/*
 * One after the other: the visit imports the LWC compiler and gate B's compiler requires it, which Node 20
 * refuses while the import isn't finished (ERR_INTERNAL_ASSERTION).
 */
async function buildPages() {
    if (makes('visit')) await buildVisit({ ofBuild: true });
    if (makes('gate')) await buildGate();
}

// At the same time: each keeps one core busy.
await Promise.all([buildPages(), makes('stories') && buildStories()]);
