// Makes what the browser tests open, out of what ships: the stories over build/, and gate B's pages.
import { execFileSync } from 'node:child_process';
import { buildLwsPage } from './buildLwsPage.mjs';
import { ROOT } from './kit.mjs';

const { names } = await buildLwsPage();
console.log(`build/lws mounts ${names.length} components`);
execFileSync('npx', ['storybook', 'build', '-o', 'storybook-static', '--quiet'], {
    cwd: ROOT,
    env: { ...process.env, SALUS_FROM: 'build' },
    stdio: ['ignore', 'ignore', 'inherit'],
});
