// Each *Must* line of the docs is the title of a test, and the other way around.
import { behaviourOf, isBase } from './bundleFiles.mjs';
import { titlesOf } from './reading.mjs';

const MUST = /^Must /;

/** The lines under `## Must`; a line may go on, indented, on the next. */
function promisesOf(text) {
    const [, section = ''] = /^## Must\s*\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(text) ?? [];
    return section
        .split(/^- /m)
        .slice(1)
        .map((line) => line.trim().replace(/\s+/g, ' '));
}

function titlesFor(bundle, tree) {
    const { name, path } = bundle;
    const files = [
        ...tree.files(`${path}/__tests__`),
        `e2e/${name}.spec.ts`,
        ...(isBase(bundle) ? [behaviourOf(name)] : []),
    ];
    return files
        .filter((file) => /\.ts$/.test(file) && tree.has(file))
        .flatMap((file) => titlesOf(tree.read(file)))
        .filter((title) => MUST.test(title));
}

const twice = (list) => [...new Set(list.filter((one, index) => list.indexOf(one) !== index))];

export const mustLines = (tree) =>
    tree.bundles.flatMap((bundle) => {
        const { name, path } = bundle;
        const docs = `${path}/__docs__/${name}.md`;
        const isMissing = (bundle.isVisible || isBase(bundle)) && !tree.has(docs);
        if (isMissing) return []; // bundleFiles says so.
        const promises = tree.has(docs) ? promisesOf(tree.read(docs)) : [];
        const titles = titlesFor(bundle, tree);
        return [
            ...(tree.has(docs) && !promises.length ? [`${name}: the docs have no Must line`] : []),
            ...promises.filter((p) => !MUST.test(p)).map((p) => `${name}: not a Must line: “${p}”`),
            ...promises
                .filter((p) => MUST.test(p) && !titles.includes(p))
                .map((p) => `${name}: no test is called “${p}”`),
            ...titles
                .filter((title) => !promises.includes(title))
                .map((title) => `${name}: the docs have no line “${title}”`),
            ...twice(promises).map((p) => `${name}: promised twice: “${p}”`),
        ];
    });
