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

const PARTS = {
    gate: buildGate,
    stories: buildStories,
    visit: () => buildVisit({ ofBuild: true }),
};
const only = process.argv[process.argv.indexOf('--only') + 1]?.split(',');
const isChosen = ([name]) => !process.argv.includes('--only') || only.includes(name);

// At the same time: each keeps one core busy.
await Promise.all(
    Object.entries(PARTS)
        .filter(isChosen)
        .map(([, make]) => make()),
);
