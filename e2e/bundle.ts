import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const BUILT = join(import.meta.dirname, '../build/force-app/main/default/lwc');

/* The kit as it ships. */
const kit: Plugin = {
    name: 'kit',
    setup({ onResolve }) {
        onResolve({ filter: /^c\// }, ({ path }) => {
            const name = path.slice(2);
            return { path: join(BUILT, name, `${name}.js`) };
        });
    },
};

/** A page with nothing but a script, which is made with the built kit. */
export async function pageOf(entry: string): Promise<string> {
    const { outputFiles } = await build({
        entryPoints: [entry],
        ...{ bundle: true, write: false, format: 'iife', logLevel: 'error', plugins: [kit] },
    });
    const script = outputFiles[0]?.text ?? '';
    return `<!doctype html><html lang="en"><title>A visit</title><body><script>${script}</script>`;
}
