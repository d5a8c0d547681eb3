// Writes build/: a complete plain-JavaScript Salesforce project, and types for whoever uses the kit.
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LWC, ROOT } from './kit.mjs';
import { syncPaths } from './paths.mjs';

process.chdir(ROOT);
syncPaths();
rmSync('build', { recursive: true, force: true });
execFileSync('node', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
});

const isDeployed = (path) => !/\.ts$|tsconfig[^/]*\.json$|\/__\w+__(\/|$)/.test(path);
cpSync('force-app', 'build/force-app', { recursive: true, filter: isDeployed });
for (const file of ['sfdx-project.json', '.forceignore']) cpSync(file, join('build', file));

// A consumer extends build/types/tsconfig.json, and `c/salusCoreDates` has types in their editor.
const typed = readdirSync(join('build/types/main/default/lwc'));
const paths = Object.fromEntries(
    typed.map((name) => [`c/${name}`, [`./main/default/lwc/${name}/${name}`]]),
);
writeFileSync('build/types/tsconfig.json', JSON.stringify({ compilerOptions: { paths } }, null, 4));
console.log(`build/ holds ${readdirSync(join('build', LWC)).length} bundles`);
