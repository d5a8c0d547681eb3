// What is wrong with the files of a package, as an org would unpack them. The converter says nothing
// about missing or stray files, so everything is compared with the build that it was made from.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { metadata } from './checks/metadata.mjs';
import { kindOf, ROOT } from './kit.mjs';
import { platformCompile } from './platformCompile.mjs';

export const API_VERSION = '66.0';
const CACHE = join(ROOT, 'node_modules/.cache/salus');
const LABELS = 'labels/CustomLabels.labels';
const MANIFEST = 'package.xml';
const TRANSLATION = /^translations\/(\w+)\.translation$/;
const BUNDLE_FILE = /^lwc\/(\w+)\/(\w+\.(js|html|css|svg)|\1\.js-meta\.xml)$/;
const BUILT_LABELS = `${LABELS}-meta.xml`;

const parser = new XMLParser({
    isArray: (name) => ['labels', 'customLabels', 'types', 'members'].includes(name),
    parseTagValue: false,
});
const without = (some, others) => some.filter((one) => !others.includes(one));
const unique = (all) => [...new Set(all)].sort();
const bundlesIn = (names) =>
    unique(names.filter((name) => /^lwc\/[^/]+\//.test(name)).map((name) => name.split('/')[1]));
const labelsIn = (text = '<CustomLabels/>') =>
    (parser.parse(text).CustomLabels.labels ?? []).map(({ fullName }) => fullName).sort();
const translatedIn = (text) =>
    (parser.parse(text).Translations.customLabels ?? []).map(({ name }) => name);
/* A file of the build has another name in a package. */
const packaged = (name) => name.replace(/\.(labels|translation)-meta\.xml$/, '.$1');

/** A package's bundles, labels and languages, from its files: a map of name to text. */
export function contentOf(files) {
    const names = Object.keys(files).sort();
    return {
        bundles: bundlesIn(names),
        labels: labelsIn(files[LABELS]),
        languages: names.flatMap((name) => TRANSLATION.exec(name)?.[1] ?? []),
    };
}

function fileProblems(files, built) {
    const names = Object.keys(files);
    const isKnown = (name) =>
        [LABELS, MANIFEST].includes(name) || TRANSLATION.test(name) || BUNDLE_FILE.test(name);
    const mapped = /\/[/*][#@] sourceMappingURL=/;
    return [
        ...names.filter((name) => !isKnown(name)).map((name) => `${name} is stray`),
        ...names.filter((name) => mapped.test(files[name])).map((name) => `${name} names a map`),
        ...without(unique(Object.keys(built).map(packaged)), names).map(
            (name) => `${name} is in the build and missing`,
        ),
    ];
}

function wordProblems(files, built) {
    const { labels, languages } = contentOf(files);
    return [
        ...without(labelsIn(built[BUILT_LABELS]), labels).map((name) => `${LABELS} lacks ${name}`),
        ...languages.flatMap((language) => {
            const said = translatedIn(files[`translations/${language}.translation`]);
            return [
                ...without(labels, said).map((name) => `${name} has no words in ${language}`),
                ...without(said, labels).map((name) => `${name} in ${language} is no label`),
            ];
        }),
    ];
}

function manifestProblems(files) {
    const { Package } = parser.parse(files[MANIFEST] ?? '<Package/>');
    const membersOf = (type) => Package.types?.find(({ name }) => name === type)?.members ?? [];
    const { bundles, labels, languages } = contentOf(files);
    const listed = {
        LightningComponentBundle: bundles,
        CustomLabel: labels,
        Translations: languages,
    };
    return [
        ...(Package.version === API_VERSION ? [] : [`${MANIFEST} has version ${Package.version}`]),
        ...Object.entries(listed).flatMap(([type, names]) => [
            ...without(names, membersOf(type)).map((name) => `${MANIFEST} lacks ${type} ${name}`),
            ...without(membersOf(type), names).map(
                (name) => `${MANIFEST} lists ${type} ${name}, which is missing`,
            ),
        ]),
    ];
}

/* The converter mends a broken file of labels in its own way, so those of the build are read. */
const formProblems = (built) =>
    Object.keys(built)
        .filter((name) => /^(labels|translations)\//.test(name))
        .filter((name) => XMLValidator.validate(built[name]) !== true)
        .map((name) => `${name} is not well formed`);

/* What is asked of the metadata in the sources, asked of that in the package. */
function metadataProblems(files) {
    const tree = {
        bundles: contentOf(files).bundles.map((name) => ({
            name,
            kind: kindOf(name),
            isVisible: `lwc/${name}/${name}.html` in files,
            path: `lwc/${name}`,
        })),
        has: (file) => file in files,
        read: (file) => files[file],
    };
    const missing = tree.bundles
        .map(({ name, path }) => `${path}/${name}.js-meta.xml`)
        .filter((file) => !tree.has(file));
    return [...missing.map((file) => `${file} is missing`), ...metadata(tree)];
}

function unpack(folder, files) {
    for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
    }
}

/* The compiler takes an import that it can't find for one that the org has. */
function referenceProblems(bundle, references, { bundles, labels }) {
    const isThere = ({ type, id }) => {
        if (type === 'label') return labels.includes(id.replace(/^c\./, ''));
        return type !== 'module' || !id.startsWith('c/') || bundles.includes(id.slice(2));
    };
    return references
        .filter((reference) => !isThere(reference))
        .map(({ type, id }) => `${bundle} uses the ${type} ${id}, which is missing`);
}

async function bundleProblems(folder, bundle, content) {
    try {
        const { success, diagnostics, metadata } = await platformCompile(folder, bundle);
        if (success) return referenceProblems(bundle, metadata?.references ?? [], content);
        return diagnostics.map(({ message }) => `${bundle} doesn't compile: ${message}`);
    } catch (error) {
        return [`${bundle} doesn't compile: ${error.message}`];
    }
}

async function compileProblems(files) {
    mkdirSync(CACHE, { recursive: true });
    const folder = mkdtempSync(join(CACHE, 'package-'));
    const content = contentOf(files);
    try {
        unpack(folder, files);
        const problems = [];
        for (const bundle of content.bundles)
            problems.push(...(await bundleProblems(join(folder, 'lwc'), bundle, content)));
        return problems;
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}

/**
 * What is wrong, in sentences. Both arguments map a file's name to its text: a package's files, and
 * those of `force-app/main/default` in the build.
 */
export async function packageProblems(files, built) {
    return [
        ...fileProblems(files, built),
        ...wordProblems(files, built),
        ...manifestProblems(files),
        ...formProblems(built),
        ...metadataProblems(files),
        ...(await compileProblems(files)),
    ];
}
