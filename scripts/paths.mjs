// Writes one TypeScript path per bundle: `c/*` to `*/*` can't be said with a single pattern (TS5062).
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundles, LWC, ROOT } from './kit.mjs';

const FILE = join(ROOT, 'tsconfig.paths.json');

const wanted = () => {
    const typed = bundles().filter((name) => existsSync(join(ROOT, LWC, name, `${name}.ts`)));
    const paths = {
        ...Object.fromEntries(typed.map((name) => [`c/${name}`, [`./${LWC}/${name}/${name}`]])),
        'test-support/*': ['./test-support/*'],
    };
    return `${JSON.stringify({ compilerOptions: { paths } }, null, 4)}\n`;
};

/** Brings tsconfig.paths.json up to date; says whether it was already. */
export function syncPaths() {
    const text = wanted();
    const isCurrent = existsSync(FILE) && readFileSync(FILE, 'utf8') === text;
    if (!isCurrent) writeFileSync(FILE, text);
    return isCurrent;
}

if (process.argv[1] === import.meta.filename) syncPaths();
