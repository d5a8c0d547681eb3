// Makes the two pages of the visit in examples/visit.
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from './kit.mjs';

export const VISIT = join(ROOT, 'node_modules/.cache/salus/visit');

/** Writes the pages, of what `npm run build` has made or else of the sources. */
export function buildVisit({ ofBuild = false } = {}) {
    process.env.SALUS_FROM = ofBuild ? 'build' : 'sources';
    return build({ configFile: join(ROOT, 'examples/visit/vite.config.ts') });
}

if (process.argv[1] === import.meta.filename) await buildVisit();
