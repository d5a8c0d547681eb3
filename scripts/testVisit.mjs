// Tries calls through servers that nobody here wrote: npm run test:visit
//   --only janus   or coturn
//   -- -g lost     and what Playwright is to run
// Janus is a media server, coturn a relay; Debian packages both. One that is missing is installed on
// Debian, as root. Where it can't be, it is skipped, and that is said.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ROOT } from './kit.mjs';
import { findPackage, SERVERS } from './servers/debian.mjs';

const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';

const { values: options, positionals } = parseArgs({
    options: { only: { type: 'string' } },
    allowPositionals: true,
});
const names = Object.keys(SERVERS).filter((name) => !options.only || name === options.only);
if (!names.length) throw new Error(`--only ${Object.keys(SERVERS).join(' or ')}`);

const found = names.filter((name) => findPackage(name));
const env = { ...process.env, SALUS_SERVERS: found.join() };
const run = (...command) =>
    spawnSync(process.execPath, command, { cwd: ROOT, env, stdio: 'inherit' }).status ?? 1;

if (found.length)
    process.exitCode =
        run('scripts/build.mjs') ||
        run('scripts/buildVisit.mjs') ||
        run(PLAYWRIGHT, 'test', '--config', 'e2e/servers', ...positionals);
for (const name of names.filter((one) => !found.includes(one)))
    console.log(`${name}: skipped, because it isn’t installed (apt-get install ${name})`);
