// Tries brands of every colour on every display and measures its pixels: npm run contrast:brands
//   npm run contrast:brands -- 2000   another number than 500
// The stories must be built. `npm test` tries a sample.
import { spawnSync } from 'node:child_process';
import { ROOT } from './kit.mjs';

const [, , count = '500'] = process.argv;
if (!/^[1-9]\d*$/.test(count)) {
    console.error('Give a number of brands: npm run contrast:brands -- 500');
    process.exit(1);
}
const { status } = spawnSync(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', '--project=journeys', 'e2e/brands.spec.ts'],
    { cwd: ROOT, stdio: 'inherit', env: { ...process.env, SALUS_BRANDS: count } },
);
process.exitCode = status ?? 1;
