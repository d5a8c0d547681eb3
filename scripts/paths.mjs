// Writes one TypeScript path per bundle: `c/*` to `*/*` can't be said with a single pattern (TS5062).
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundles, LWC, ROOT } from './kit.mjs';

export const PATHS = 'tsconfig.paths.json';

/** What the file has to say now. */
export function pathsText(root = ROOT) {
    const folder = join(root, LWC);
    const typed = bundles(folder).filter((name) => existsSync(join(folder, name, `${name}.ts`)));
    const paths = {
        ...Object.fromEntries(typed.map((name) => [`c/${name}`, [`./${LWC}/${name}/${name}`]])),
        'test-support/*': ['./test-support/*'],
    };
    return `${JSON.stringify({ compilerOptions: { paths } }, null, 4)}\n`;
}

/** Brings the file up to date; says whether it was already. */
export function syncPaths(root = ROOT) {
    const file = join(root, PATHS);
    const text = pathsText(root);
    const isCurrent = existsSync(file) && readFileSync(file, 'utf8') === text;
    if (!isCurrent) writeFileSync(file, text);
    return isCurrent;
}

if (process.argv[1] === import.meta.filename) syncPaths();
