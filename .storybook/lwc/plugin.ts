/* Lets Vite serve Lightning Web Components: Storybook has no support of its own for them.
   Each bundle goes through the real LWC compiler, with its flags off, so that a story is no laxer
   than the platform. Tested by plugin.test.ts. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { transformSync } from '@lwc/compiler';
import { transformWithOxc, type Plugin } from 'vite';

/* An asset's id must not end in .html or .css, or Vite's own plugins would take it. */
const VIRTUAL = '\0lwc:';
const SCOPED = '.scoped';
const MISSING = { code: 'export default undefined', moduleType: 'js' } as const;

const isAsset = (file: string): boolean => /\.(html|css)$/.test(file);
const firstThatExists = (stem: string, endings: readonly string[]): string | undefined =>
    endings.map((ending) => stem + ending).find((file) => existsSync(file));

const idOf = (file: string, query = ''): string =>
    isAsset(file) ? `${VIRTUAL}${file}${query.includes('scoped') ? SCOPED : ''}.js` : file;

const fileOf = (id: string): string =>
    id.startsWith(VIRTUAL)
        ? id.slice(VIRTUAL.length).replace(/(\.scoped)?\.js$/, '')
        : (id.split('?')[0] ?? id);

/** The plugin for the bundles in one folder: the sources, or what `npm run build` made of them. */
export function lwc(folder: string): Plugin {
    const bundleOf = (file: string): string => relative(folder, file).split(sep)[0] ?? '';
    const isOurs = (file: string): boolean =>
        file.startsWith(folder) && !/__\w+__/.test(relative(folder, file));
    const compile = (source: string, file: string, scopedStyles = false): string => {
        const { code, warnings } = transformSync(source, file, {
            name: bundleOf(file),
            namespace: 'c',
            apiVersion: 66,
            scopedStyles,
        });
        if (warnings?.length)
            throw new Error(`${file}: ${warnings.map((w) => w.message).join('; ')}`);
        return code;
    };

    return {
        name: 'salus-lwc',
        enforce: 'pre',

        resolveId(id, importer = '') {
            const from = fileOf(importer);
            if (id.startsWith('c/')) {
                const stem = join(folder, id.slice(2), id.slice(2));
                const file = firstThatExists(
                    stem,
                    from.endsWith('.css') ? ['.css'] : ['.ts', '.js'],
                );
                return file && idOf(file);
            }
            if (!id.startsWith('.') || !isOurs(from)) return undefined;
            const [path = id, query] = id.split('?');
            const file = resolve(dirname(from), path);
            return isAsset(file) ? idOf(file, query) : firstThatExists(file, ['.ts', '.js', '']);
        },

        load(id) {
            if (!id.startsWith(VIRTUAL)) return undefined;
            const file = fileOf(id);
            if (!existsSync(file)) return MISSING; // Every class asks for a template, every template for styles.
            this.addWatchFile(file);
            const code = compile(readFileSync(file, 'utf8'), file, id.endsWith(`${SCOPED}.js`));
            return { code, moduleType: 'js' };
        },

        async transform(source, id) {
            const file = fileOf(id);
            if (id.startsWith(VIRTUAL) || !isOurs(file)) return undefined;
            const script = file.endsWith('.ts')
                ? (await transformWithOxc(source, file, { target: 'esnext' })).code
                : source;
            return { code: compile(script, file), map: null, moduleType: 'js' };
        },
    };
}
