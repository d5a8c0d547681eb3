// Fetches SLDS 2, for the sweep of the stories on its pages: npm run slds2
// It is not a dependency: its Terms of Use, Salesforce's own, are not an open-source licence, and whoever
// installs it agrees to them. test-support/slds2 pins its version; nothing of it is copied or shipped.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './kit.mjs';

const FOLDER = join(ROOT, 'test-support/slds2');
const PACKAGE = 'node_modules/@salesforce-ux/design-system-2';

const { status } = spawnSync('npm ci --ignore-scripts', {
    cwd: FOLDER,
    shell: true,
    stdio: 'inherit',
});
if (!status) {
    const { version } = JSON.parse(readFileSync(join(FOLDER, PACKAGE, 'package.json'), 'utf8'));
    console.log(`SLDS ${version} is there, for development only, under the terms in`);
    console.log(join('test-support/slds2', PACKAGE, 'LICENSE.txt'));
}
process.exitCode = status ?? 1;
