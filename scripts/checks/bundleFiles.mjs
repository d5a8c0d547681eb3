// Every bundle holds what its kind needs, and nothing that the build would miss.
import { LAW } from '../layers/law.mjs';

/** The base of a family shows nothing itself: its promises are tested by every field. */
export const isBase = ({ kind, isVisible }) => /^(component|flow)$/.test(kind) && !isVisible;

/** Where a base class's promises are tested: `salusField` in behavesLikeAField.ts. */
export const behaviourOf = (name) => `test-support/behavesLikeA${name.replace(/^salus/, '')}.ts`;

function neededBy(bundle) {
    const { name, kind } = bundle;
    if (kind === 'style') return [`${name}.css`];
    if (isBase(bundle)) return [`${name}.ts`, `__docs__/${name}.md`];
    const code = [`${name}.ts`];
    if (!bundle.isVisible) return code;
    const shown = [...code, `${name}.html`, `__docs__/${name}.md`];
    return kind === 'flow' ? shown : [...shown, `__examples__/${name}.examples.ts`];
}

function problemsOf(bundle, tree) {
    const { name, kind, path, isVisible } = bundle;
    if (!/^salus[A-Z][A-Za-z0-9]*$/.test(name) || !LAW[kind])
        return [`${name}: a bundle’s name is salus, its kind if it isn’t a component, and a noun`];
    const needed = [...neededBy(bundle), `${name}.js-meta.xml`].map((file) => `${path}/${file}`);
    if (isVisible && kind !== 'flow') needed.push(`stories/${name}.stories.ts`);
    if (isBase(bundle)) needed.push(behaviourOf(name));
    const missing = needed.filter((file) => !tree.has(file)).map((file) => `${name}: no ${file}`);
    const isTested = tree.files(`${path}/__tests__`).some((file) => file.endsWith('.test.ts'));
    if (!isTested && kind !== 'style' && !isBase(bundle)) missing.push(`${name}: no test`);
    const scripts = tree
        .files(path)
        .filter((file) => /\.(js|mjs|cjs|d\.ts)$/.test(file))
        .map((file) => `${file}: sources are TypeScript`);
    return [...missing, ...scripts];
}

export const bundleFiles = (tree) => tree.bundles.flatMap((bundle) => problemsOf(bundle, tree));
