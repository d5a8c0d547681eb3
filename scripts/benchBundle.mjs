// Bundles build/ for the benchmark as an app's own bundler would: one script, minified, with the
// engine's production build.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from '@lwc/compiler';
import { build } from 'esbuild';
import { LWC, ROOT } from './kit.mjs';
import { sourceLabels } from './labels.mjs';

const BENCH = join(ROOT, 'test-support/bench');
const FOLDERS = [join(ROOT, 'build', LWC), BENCH];
const labels = sourceLabels();

/** The part of a component that is its stylesheets, beside the names of the bundles it loads. */
export const STYLES = 'styles';

/* Stands for a bundle that is left out: whatever is imported from it can be called, constructed and
   extended, and does nothing. */
const NOTHING = `
const nothing = new Proxy(function () {}, {
    get: (_, name) => (name === Symbol.toPrimitive ? () => '' : nothing),
    apply: () => nothing,
    construct: () => nothing,
});
module.exports = Object.create(new Proxy({}, { get: () => nothing }));`;
const PLATFORM = {
    ...{ lang: 'en', dir: 'ltr', locale: 'en-US', timeZone: 'America/New_York' },
    isGuest: false,
};
const PLAIN_STYLES = ':host { display: block; }';

const bundleOf = (file) => file.split('/').at(-2);
const isComponent = (file) => FOLDERS.some((folder) => file.startsWith(`${folder}/`));

function fileOf(name, ending) {
    const files = FOLDERS.map((folder) => join(folder, name, `${name}.${ending}`));
    return files.find((file) => existsSync(file)) ?? files[0];
}

function compiled(file, omitted) {
    if (!existsSync(file)) return 'export default undefined';
    const scopedStyles = file.includes('.scoped.css');
    const options = { name: bundleOf(file), namespace: 'c', apiVersion: 66, scopedStyles };
    const isPlain = omitted === STYLES && file.endsWith('.css');
    return transformSync(isPlain ? PLAIN_STYLES : readFileSync(file, 'utf8'), file, options).code;
}

function contentsOf(file, omitted) {
    if (!isComponent(file)) return readFileSync(file, 'utf8');
    return bundleOf(file) === omitted ? NOTHING : compiled(file, omitted);
}

/* `c/salusTextField?without=salusHostPhi` is a copy of the component and of all that it loads; what
   is left out goes along as the suffix. Where only bytes count, nothing stands in for it. */
const lwc = ({ onlyBytes = false } = {}) => ({
    name: 'lwc',
    setup(esbuild) {
        const ours = (path, suffix) => ({ path, suffix, namespace: 'lwc' });
        esbuild.onResolve({ filter: /^lwc$/ }, () =>
            esbuild.resolve('@lwc/engine-dom', { kind: 'import-statement', resolveDir: ROOT }),
        );
        esbuild.onResolve({ filter: /^c\// }, ({ path, importer, pluginData }) => {
            const [name, given] = path.slice(2).split('?without=');
            const omitted = given ?? pluginData;
            if (onlyBytes && name === omitted) return { path, external: true };
            const file = fileOf(name, importer.endsWith('.css') ? 'css' : 'js');
            return { ...ours(file, omitted && `?without=${omitted}`), pluginData: omitted };
        });
        esbuild.onResolve({ filter: /^@salesforce\/label\// }, ({ path }) => ({
            path,
            namespace: 'label',
        }));
        if (!onlyBytes)
            esbuild.onResolve({ filter: /^@salesforce\/(i18n|user)\// }, ({ path }) => ({
                path,
                namespace: 'platform',
            }));
        // The platform brings these along.
        esbuild.onResolve({ filter: /^(@salesforce\/(i18n|user)|lightning)\// }, ({ path }) => ({
            path,
            external: true,
        }));
        esbuild.onResolve({ filter: /^\./, namespace: 'lwc' }, ({ path, importer, pluginData }) => {
            const file = join(importer, '..', path.split('?')[0]);
            const full = /\.(js|html|css)$/.test(file) ? file : `${file}.js`;
            return { ...ours(full, pluginData && `?without=${pluginData}`), pluginData };
        });
        esbuild.onLoad({ filter: /.*/, namespace: 'lwc' }, ({ path, pluginData }) => ({
            contents: contentsOf(path, pluginData),
            resolveDir: ROOT,
            pluginData,
        }));
        esbuild.onLoad({ filter: /.*/, namespace: 'platform' }, ({ path }) => ({
            contents: `export default ${JSON.stringify(PLATFORM[path.split('/').at(-1)])}`,
        }));
        esbuild.onLoad({ filter: /.*/, namespace: 'label' }, ({ path }) => ({
            contents: `export default ${JSON.stringify(labels.get(path.split('.')[1])?.value ?? '')}`,
        }));
    },
});

async function bundled(contents, { format = 'iife', minify = true, onlyBytes } = {}) {
    const { outputFiles, metafile } = await build({
        stdin: { contents, resolveDir: BENCH },
        bundle: true,
        write: false,
        metafile: true,
        format,
        minify,
        legalComments: 'none',
        plugins: [lwc({ onlyBytes })],
        define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.SSR': 'false' },
    });
    return { code: outputFiles[0].text, inputs: Object.values(metafile.outputs)[0].inputs };
}

/**
 * The page's script.
 *
 * @param kinds what each kind that is measured imports: `{ floor: 'c/floorField' }`
 */
export async function pageScript(kinds, { shadow, minify }) {
    const names = Object.keys(kinds);
    const lines = [
        shadow === 'synthetic' ? "import '@lwc/synthetic-shadow';" : '',
        "import { bench } from './bench.js';",
        ...names.map((name, i) => `import K${i} from '${kinds[name]}';`),
        ...names.map((name, i) => `bench.add('${name}', K${i});`),
    ];
    return (await bundled(lines.join('\n'), { minify })).code;
}

/** The script of a page with a visit. */
export async function callScript({ shadow }) {
    const first = shadow === 'synthetic' ? "import '@lwc/synthetic-shadow';" : '';
    return (await bundled(`${first}import './call.js';`)).code;
}

/** What a page loads to show some components, or, without one, the framework alone. */
export async function entry(...components) {
    const own = components.map((one, index) => `export { default as C${index} } from '${one}';`);
    return bundled(`export { createElement } from 'lwc';${own.join('')}`, {
        format: 'esm',
        onlyBytes: true,
    });
}
