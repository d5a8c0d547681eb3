// The kit's own arithmetic of colours and its pairs of tokens, out of their TypeScript.
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { LWC, ROOT } from '../kit.mjs';

const bundle = buildSync({
    entryPoints: [join(ROOT, LWC, 'salusCoreContrast/salusCoreContrast.ts')],
    bundle: true,
    format: 'esm',
    write: false,
});
const code = Buffer.from(bundle.outputFiles[0].contents).toString('base64');
export const contrast = await import(`data:text/javascript;base64,${code}`);
