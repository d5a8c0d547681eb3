// Starts Storybook over the sources, and says where: npm start, or npm start -- 7000
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './kit.mjs';

const STORYBOOK = join(ROOT, 'node_modules/storybook/dist/bin/dispatcher.js');
const [port = '6006'] = process.argv.slice(2);
const address = `http://localhost:${port}/?path=/story/patterns-scheduling--default`;

console.log(`\nSalus starts. In a moment the booking is at ${address}\n`);
const storybook = spawn(process.execPath, [STORYBOOK, 'dev', '-p', port, '--no-open', '--ci'], {
    cwd: ROOT,
    stdio: 'inherit',
});
storybook.on('close', (code) => process.exit(code ?? 0));
process.on('SIGTERM', () => storybook.kill());
