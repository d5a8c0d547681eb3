// Writes build/: a complete plain-JavaScript Salesforce project, and types for the apps that use the kit.
// It is written to a temporary folder beside build/ and moved as a whole, so that build/ is never half done.
// Beside it, because node_modules can be on another device, and nothing is moved from one to another.
import { execFileSync } from 'node:child_process';
import {
    cpSync,
    existsSync,
    mkdtempSync,
    readdirSync,
    renameSync,
    rmSync,
    writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { elementTypes, htmlHints } from './api/editor.mjs';
import { customElementsManifest } from './api/manifest.mjs';
import { LWC, ROOT } from './kit.mjs';
import { syncPaths } from './paths.mjs';

const TSC = 'node_modules/typescript/bin/tsc';
const isDeployed = (path) => !/\.ts$|tsconfig[^/]*\.json$|\/__\w+__(\/|$)/.test(path);

function emit(folder) {
    const to = ['--outDir', `${folder}/force-app`, '--declarationDir', `${folder}/types`];
    execFileSync('node', [TSC, '-p', 'tsconfig.build.json', ...to], { stdio: 'inherit' });
    cpSync('force-app', `${folder}/force-app`, { recursive: true, filter: isDeployed });
    for (const file of ['sfdx-project.json', '.forceignore', 'config'])
        cpSync(file, join(folder, file), { recursive: true });
}

/* A consumer extends build/types/tsconfig.json: modules and tags then have types in their editor.
   VS Code's `html.customData` takes html-hints.json; other tools read custom-elements.json. */
function addTypes(folder) {
    const typed = readdirSync(`${folder}/types/main/default/lwc`);
    const paths = Object.fromEntries(
        typed.map((name) => [`c/${name}`, [`./main/default/lwc/${name}/${name}`]]),
    );
    const config = { compilerOptions: { paths }, files: ['./elements.d.ts'] };
    writeFileSync(`${folder}/types/tsconfig.json`, `${JSON.stringify(config, null, 4)}\n`);
    const manifest = customElementsManifest();
    writeFileSync(`${folder}/types/elements.d.ts`, elementTypes(manifest));
    for (const [file, made] of [
        ['custom-elements.json', manifest],
        ['types/html-hints.json', htmlHints(manifest)],
    ])
        writeFileSync(join(folder, file), `${JSON.stringify(made, null, 4)}\n`);
}

function replaceBuild(folder) {
    if (existsSync('build')) renameSync('build', `${folder}-before`);
    renameSync(folder, 'build');
    rmSync(`${folder}-before`, { recursive: true, force: true });
}

process.chdir(ROOT);
syncPaths();
const aside = mkdtempSync('.build-');
try {
    emit(aside);
    addTypes(aside);
    replaceBuild(aside);
} catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!error.status) throw error; // Not the TypeScript compiler, which has said what is wrong.
    console.error('The build failed; build/ is as it was.');
    process.exit(1);
}
console.log(`build/ holds ${readdirSync(join('build', LWC)).length} bundles`);
