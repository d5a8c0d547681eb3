// Makes the two pages of the visit in examples/visit, of the sources or, with SALUS_FROM=build, of what ships.
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from './kit.mjs';

export const VISIT = join(ROOT, 'node_modules/.cache/salus/visit');

/** Writes the pages. */
export const buildVisit = () => build({ configFile: join(ROOT, 'examples/visit/vite.config.ts') });

if (process.argv[1] === import.meta.filename) await buildVisit();
