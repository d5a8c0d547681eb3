import { join, resolve } from 'node:path';
import { defineConfig } from 'vite';
import { LWC } from '../../scripts/kit.mjs';
import { labelsByLanguage } from '../../scripts/labels.mjs';
import { lwc } from '../../.storybook/lwc/plugin.ts';
import { platform } from '../../.storybook/lwc/platform.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/* The sources, or what ships. */
const KIT = join(ROOT, process.env.SALUS_FROM === 'build' ? 'build' : '.', LWC);

/* The two pages, made as the stories are: by the real LWC compiler, with the kit's own labels. */
export default defineConfig({
    root: import.meta.dirname,
    base: './',
    logLevel: 'error',
    plugins: [lwc(KIT), lwc(join(ROOT, 'examples/portal')), platform(labelsByLanguage())],
    build: {
        outDir: join(ROOT, 'node_modules/.cache/salus/visit'),
        emptyOutDir: true,
        target: 'esnext',
        chunkSizeWarningLimit: 4000,
        rollupOptions: {
            input: ['clinician', 'patient'].map((name) =>
                join(import.meta.dirname, `${name}.html`),
            ),
        },
    },
});
