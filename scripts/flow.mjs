// Writes a Flow screen's wrapper for every field of the kit, from the field's own public properties.
//   npm run flow              writes them, and the table in docs/flow.md
//   npm run flow -- --check   says what is stale
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import prettier from 'prettier';
import { customElementsManifest } from './api/manifest.mjs';
import { filesOf } from './flow/files.mjs';
import { wrappersOf } from './flow/wrapper.mjs';
import { bundles, LWC, ROOT } from './kit.mjs';
import { drawFlowTable } from './flow/table.mjs';
import { groupLabels } from './label.mjs';
import { syncPaths } from './paths.mjs';

const DOCS = 'docs/flow.md';

/** Every file that the wrappers should have, by its path. */
export async function flowFiles(root = ROOT) {
    const { wrappers, others } = wrappersOf(customElementsManifest(root));
    const made = wrappers.flatMap((wrapper) =>
        Object.entries(filesOf(wrapper)).map(([name, text]) => [
            join(LWC, wrapper.bundle, name),
            text,
        ]),
    );
    const docs = readFileSync(join(root, DOCS), 'utf8');
    const files = { ...Object.fromEntries(made), [DOCS]: drawFlowTable(docs, wrappers, others) };
    for (const [path, text] of Object.entries(files)) {
        const config = await prettier.resolveConfig(join(ROOT, path));
        files[path] = /\.xml$/.test(path)
            ? text
            : await prettier.format(text, { ...config, filepath: join(ROOT, path) });
    }
    return files;
}

/** The wrappers that are there and should not be. */
export const strayWrappers = (files, root = ROOT) =>
    bundles(join(root, LWC)).filter(
        (name) =>
            /^salusFlow[A-Z]/.test(name) &&
            name !== 'salusFlowField' &&
            !Object.hasOwn(files, join(LWC, name, `${name}.ts`)),
    );

/** What differs from what would be written now. */
export async function flowProblems(root = ROOT) {
    const files = await flowFiles(root);
    const stale = Object.entries(files).filter(
        ([path, text]) =>
            !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text,
    );
    return [
        ...stale.map(([path]) => `${path} is stale: npm run flow`),
        ...strayWrappers(files, root).map((name) => `${name} wraps no field: npm run flow`),
    ];
}

if (process.argv[1] === import.meta.filename && process.argv.includes('--check')) {
    const problems = await flowProblems();
    problems.forEach((problem) => console.error(problem));
    process.exitCode = problems.length ? 1 : 0;
} else if (process.argv[1] === import.meta.filename) {
    const files = await flowFiles();
    for (const name of strayWrappers(files)) rmSync(join(ROOT, LWC, name), { recursive: true });
    for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(ROOT, path)), { recursive: true });
        writeFileSync(join(ROOT, path), text);
    }
    syncPaths();
    groupLabels();
}
