// Temporary projects for the tests of the checks: an empty one to plant faults in, and a small true
// copy of this one.
import {
    cpSync,
    existsSync,
    mkdirSync,
    mkdtempSync,
    readFileSync,
    rmSync,
    symlinkSync,
    writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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
    ...['sfdx-project.json', 'jest.config.js', 'eslint.config.mjs', 'budgets.json', 'LICENSE'],
    ...['tsconfig.json', 'tsconfig.base.json', 'tsconfig.build.json', 'tsconfig.core.json'],
    ...['scripts', 'test-support', 'types', 'docs/architecture.md', 'docs/dependencies.md'],
    ...['stories/story.ts', LABELS, TRANSLATIONS],
];

/** A copy of this project with few bundles, whole enough for every check and unit test. */
export function smallCopy(root, wanted) {
    const kept = closureOf(wanted);
    const isScriptTest = (path) => path.includes(join('scripts', '__tests__'));
    for (const path of KEPT.filter((file) => existsSync(join(ROOT, file))))
        cpSync(join(ROOT, path), join(root, path), {
            recursive: true,
            filter: (p) => !isScriptTest(p),
        });
    for (const bundle of bundles().filter((name) => kept.includes(name))) {
        cpSync(join(ROOT, LWC, bundle), join(root, LWC, bundle), { recursive: true });
        for (const file of [`stories/${bundle}.stories.ts`, `e2e/${bundle}.spec.ts`])
            if (existsSync(join(ROOT, file))) cpSync(join(ROOT, file), join(root, file));
    }
    symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
    syncPaths(root);
    drawLayers(root);
}
