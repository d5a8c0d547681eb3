// Gate B's pages: the platform compiler's output of build/ in the real security sandbox, in native
// and in synthetic shadow. `?nolws` runs the same modules without the sandbox.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundles, isVisible, kindOf, LWC, ROOT } from './kit.mjs';
import { labelsByLanguage } from './labels.mjs';
import { ownerOf } from './lwsOwner.mjs';
import { platformCompile } from './platformCompile.mjs';

const BUILT = join(ROOT, 'build', LWC);
const PLANTED = join(ROOT, 'test-support/lws/planted');
const I18N = { lang: 'en', dir: 'ltr', locale: 'en-US', timeZone: 'America/New_York' };

/* A wrapper has the examples of the field that it wraps. */
const isWrapper = (bundle) => kindOf(bundle) === 'flow';
const shownBy = (bundle) => bundle.replace(/^salusFlow/, 'salus');
const examplesFile = (bundle) =>
    join(ROOT, LWC, shownBy(bundle), '__examples__', `${shownBy(bundle)}.examples.ts`);

/** The bundles that gate B mounts: every one that is built and has examples. */
export const mountedBundles = () =>
    bundles(BUILT).filter((bundle) => isVisible(bundle, BUILT) && existsSync(examplesFile(bundle)));

/* Examples are TypeScript and may import the kit's own values; they run outside the sandbox. */
const sources = {
    name: 'sources',
    setup(esbuild) {
        esbuild.onResolve({ filter: /^c\// }, ({ path }) => {
            const name = path.slice(2);
            return { path: join(ROOT, LWC, name, `${name}.ts`) };
        });
        esbuild.onResolve({ filter: /^test-support\// }, ({ path }) => ({
            path: join(ROOT, `${path}.ts`),
        }));
        esbuild.onResolve({ filter: /^@salesforce\// }, ({ path }) => ({
            path,
            namespace: 'platform',
        }));
        esbuild.onLoad({ filter: /.*/, namespace: 'platform' }, ({ path }) => ({
            contents: `export default ${JSON.stringify(path)}`,
        }));
    },
};

const virtual = (id, contents) => ({
    name: id,
    setup(esbuild) {
        esbuild.onResolve({ filter: new RegExp(`^${id}$`) }, () => ({ path: id, namespace: id }));
        esbuild.onLoad({ filter: /.*/, namespace: id }, () => ({ contents, resolveDir: ROOT }));
    },
});

const OPTIONS = {
    bundle: true,
    absWorkingDir: ROOT,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.SSR': 'false' },
};

/** The first example of each bundle under its name, and a pattern's others: `salusPatternX conflict`. */
function mountedExamples(names) {
    const lines = names.map(
        (name, i) => `import e${i} from ${JSON.stringify(examplesFile(name))};`,
    );
    const entries = names.map((name, i) => {
        const example = `e${i}.default`;
        return `${name}: ${isWrapper(name) ? `onAScreen(${example})` : example}`;
    });
    const others = names.flatMap((name, i) =>
        kindOf(name) === 'pattern' ? `...allOf(${JSON.stringify(name)}, e${i})` : [],
    );
    const planted = plantedBundles().map((name) => `${name}: { properties: { value: 'CANARY' } }`);
    return `${lines.join('\n')}
import { flowAttributes } from 'test-support/flowAttributes';
const onAScreen = (example) => ({ ...example, properties: flowAttributes(example.properties) });
const allOf = (name, examples) =>
    Object.fromEntries(Object.entries(examples).map(([key, one]) => [name + ' ' + key, one]));
export default { ${[...entries, ...others, ...planted].join(', ')} };`;
}

const plantedBundles = () => readdirSync(PLANTED);

async function compiled(folder, name) {
    const { success, results, diagnostics } = await platformCompile(folder, name);
    if (!success) throw new Error(`${name}: ${diagnostics.map((d) => d.message).join('; ')}`);
    return `${results[0].code}\n`;
}

/* As the platform's own, for wrappers on Flow screens. */
const FLOW_SUPPORT = `define('lightning/flowSupport', [], () => ({
    FlowAttributeChangeEvent: class extends CustomEvent {
        constructor(attributeName, attributeValue) {
            const detail = { attributeName, attributeValue };
            super('lightning__flowattributechange', { bubbles: true, composed: true, detail });
        }
    },
}));\n`;

const platformModules = () => {
    const entries = [
        ...[...labelsByLanguage().en].map(([name, text]) => [`label/c.${name}`, text]),
        ...Object.entries(I18N).map(([name, value]) => [`i18n/${name}`, value]),
        ['user/isGuest', false],
    ];
    return entries
        .map(([id, value]) => `define('@salesforce/${id}', [], () => ${JSON.stringify(value)});\n`)
        .concat(FLOW_SUPPORT)
        .join('');
};

function writePages(folder) {
    for (const [name, first] of [
        ['native', []],
        ['synthetic', ['synthetic']],
    ]) {
        const scripts = [...first, 'boot', 'modules', 'stage']
            .map((file) => `<script src="${file}.js"></script>`)
            .join('\n');
        writeFileSync(
            join(folder, `${name}.html`),
            `<!doctype html>\n<html lang="en">\n<title>Salus, ${name} shadow</title>\n<link rel="icon" href="data:,">\n<body>\n${scripts}\n</body>\n</html>\n`,
        );
    }
}

/** Writes the pages. Needs `npm run build` first. Returns the bundles that they mount. */
export async function buildLwsPage(folder = join(ROOT, 'build/lws')) {
    const names = mountedBundles();
    if (!names.length) throw new Error('no built bundle has examples: run npm run build first');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(join(folder, 'owners'), { recursive: true });

    const given = virtual('virtual:examples', mountedExamples(names));
    const forNode = join(folder, 'examples.mjs');
    await build({
        ...OPTIONS,
        entryPoints: ['virtual:examples'],
        outfile: forNode,
        format: 'esm',
        platform: 'node',
        plugins: [given, sources],
    });
    const { default: examples } = await import(`${pathToFileURL(forNode)}?${Date.now()}`);

    let modules = platformModules();
    for (const name of bundles(BUILT)) modules += await compiled(BUILT, name);
    for (const name of plantedBundles()) modules += await compiled(PLANTED, name);
    modules += await compiled(dirname(PLANTED), 'sandboxProbe');

    const entries = [];
    for (const [name, example] of Object.entries(examples)) {
        const owner = ownerOf(name, example);
        const inside = join(folder, 'owners', owner.name);
        mkdirSync(inside);
        writeFileSync(join(inside, `${owner.name}.html`), owner.html);
        writeFileSync(join(inside, `${owner.name}.js`), owner.js);
        modules += await compiled(join(folder, 'owners'), owner.name);
        const key = JSON.stringify(name);
        entries.push(
            `${key}: { id: 'c/${owner.name}', tag: '${owner.tag}', now: examples[${key}].now, properties: examples[${key}].properties, values: valuesOf(examples[${key}]) }`,
        );
    }
    writeFileSync(join(folder, 'modules.js'), modules);

    const page = `import examples from 'virtual:examples';
import { valuesOf } from './test-support/lws/values.js';
export default { ${entries.join(', ')} };`;
    await build({
        ...OPTIONS,
        entryPoints: ['boot', 'synthetic', 'stage'].map((name) => `test-support/lws/${name}.js`),
        outdir: folder,
        format: 'iife',
        plugins: [virtual('virtual:mounted', page), given, sources],
    });
    writePages(folder);
    return { names };
}

if (process.argv[1] === import.meta.filename) {
    const { names } = await buildLwsPage();
    console.log(`build/lws mounts ${names.length} components`);
}
