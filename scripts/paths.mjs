// Writes one TypeScript path per bundle: `c/*` to `*/*` can't be said with a single pattern (TS5062).
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundles, LWC, ROOT } from './kit.mjs';

export const PATHS = 'tsconfig.paths.json';
/* An author's own components, which examples show beside the kit's. */
const PORTAL = 'examples/portal';

/** What the file has to say now. */
export function pathsText(root = ROOT) {
    const typed = (folder) =>
        (existsSync(join(root, folder)) ? bundles(join(root, folder)) : [])
            .filter((name) => existsSync(join(root, folder, name, `${name}.ts`)))
            .map((name) => [`c/${name}`, [`./${folder}/${name}/${name}`]]);
    const paths = {
        ...Object.fromEntries([...typed(LWC), ...typed(PORTAL)]),
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
