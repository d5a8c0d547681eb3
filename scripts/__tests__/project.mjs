// Temporary projects for the tests of the checks: an empty one to plant problems in, and a small true
// copy of this one.
import {
    cpSync,
    existsSync,
    mkdirSync,
    mkdtempSync,
    readdirSync,
    readFileSync,
    rmSync,
    symlinkSync,
    writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { bundles, LABELS, LWC, ROOT, TRANSLATIONS } from '../kit.mjs';
import { checkLayers, drawLayers } from '../checkLayers.mjs';
import { syncPaths } from '../paths.mjs';

const NS = 'xmlns="http://soap.sforce.com/2006/04/metadata"';

/** Writes files under a root; a text of `undefined` takes the file away. */
export function plant(root, files) {
    for (const [path, text] of Object.entries(files)) {
        const file = join(root, path);
        mkdirSync(dirname(file), { recursive: true });
        if (text === undefined) rmSync(file);
        else writeFileSync(file, text);
    }
}

/** Changes a file's text; fails when there is nothing to change. */
export function change(root, path, from, to) {
    const text = readFileSync(join(root, path), 'utf8');
    if (!text.includes(from)) throw new Error(`${path} has no “${from}”`);
    plant(root, { [path]: text.replace(from, to) });
}

/** The words of the kit in every language: `{ Salus_Yes: ['yes', 'sí', 'نعم'] }`. */
export function plantLabels(root, labels) {
    const entries = Object.entries(labels);
    const english = entries.map(
        ([name, [text]]) => `<labels><fullName>${name}</fullName><value>${text}</value></labels>`,
    );
    plant(root, { [LABELS]: `<CustomLabels ${NS}>${english.join('')}</CustomLabels>` });
    ['es', 'ar'].forEach((language, index) => {
        const said = entries
            .filter(([, texts]) => texts[index + 1] !== undefined)
            .map(
                ([name, texts]) =>
                    `<customLabels><label>${texts[index + 1]}</label><name>${name}</name></customLabels>`,
            );
        const file = join(TRANSLATIONS, `${language}.translation-meta.xml`);
        plant(root, { [file]: `<Translations ${NS}>${said.join('')}</Translations>` });
    });
}

export const temporaryFolder = (test) => {
    const root = mkdtempSync(join(tmpdir(), 'salus-'));
    test.after(() => rmSync(root, { recursive: true, force: true }));
    return root;
};

/** The bundles that some bundles need, with them. */
function closureOf(wanted) {
    const { uses } = checkLayers();
    const found = new Set(wanted);
    for (const name of found)
        for (const { bundle, id } of uses)
            if (bundle === name && id.startsWith('c/')) found.add(id.slice(2));
    return [...found];
}

const KEPT = [
    ...['package.json', 'package-lock.json', '.prettierrc.json', '.prettierignore', '.forceignore'],
    ...['sfdx-project.json', 'jest.config.js', 'eslint.config.mjs', 'scripts', 'types'],
    ...['tsconfig.json', 'tsconfig.base.json', 'tsconfig.build.json', 'tsconfig.core.json'],
    ...['test-support/jest', 'docs/dependencies.md'],
];
const STAND_IN =
    "it('stands in for the tests of a copy', () => {\n    expect(true).toBe(true);\n});\n";
/* The generated parts of the page, without the links of the rest. */
const DRAWN = ['law', 'drawing']
    .map(
        (part) =>
            `<!-- prettier-ignore-start -->\n<!-- ${part} -->\n<!-- /${part} -->\n<!-- prettier-ignore-end -->\n`,
    )
    .join('\n');
const ROOMY = 100_000; // bytes: the budgets of the copied bundles are not what is tested

/** What stories and unit tests need of test-support, and the bundles that those need. */
function supportOf(file, found = { files: new Set(), bundles: new Set() }) {
    if (found.files.has(file) || !existsSync(join(ROOT, file))) return found;
    found.files.add(file);
    const text = readFileSync(join(ROOT, file), 'utf8');
    for (const [, bundle] of text.matchAll(/'c\/(\w+)'/g)) found.bundles.add(bundle);
    for (const [, name] of text.matchAll(/'(?:test-support|\.\.?)\/(\w+)'/g))
        for (const folder of ['test-support', dirname(file)])
            supportOf(join(folder, `${name}.ts`), found);
    return found;
}

const supporting = () =>
    [
        ...['stories/story.ts', 'test-support/examples.ts', 'test-support/mount.ts'],
        ...readdirSync(join(ROOT, 'test-support/jest')).map((name) => `test-support/jest/${name}`),
    ].reduce((found, file) => supportOf(file, found), undefined);

/** A copy of this project with a few bundles without labels, whole enough for every check. */
export function smallCopy(root, wanted) {
    const support = supporting();
    const kept = closureOf([...wanted, ...support.bundles]);
    const isScriptTest = (path) => path.includes(join('scripts', '__tests__'));
    for (const path of [...KEPT, ...support.files].filter((file) => existsSync(join(ROOT, file))))
        cpSync(join(ROOT, path), join(root, path), {
            recursive: true,
            filter: (p) => !isScriptTest(p),
        });
    for (const bundle of bundles().filter((name) => kept.includes(name))) {
        const path = join(LWC, bundle);
        const isCode = (file) => !/__\w+__/.test(relative(join(ROOT, path), file));
        cpSync(join(ROOT, path), join(root, path), { recursive: true, filter: isCode });
        plant(root, { [join(path, '__tests__', `${bundle}.test.ts`)]: STAND_IN });
    }
    const budgets = Object.fromEntries(kept.map((name) => [name, ROOMY]));
    plant(root, { 'budgets.json': `${JSON.stringify(budgets, null, 4)}\n` });
    plantLabels(root, {});
    plant(root, { 'docs/architecture.md': DRAWN });
    symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
    syncPaths(root);
    drawLayers(root);
}
