// Which public CSS properties change how a component looks: the tokens that its styles read.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LWC } from '../kit.mjs';
import { kitTokens, TOKENS, withoutComments, withoutSupports } from '../tokens.mjs';

const THEMING = 'docs/theming.md';

const used = (text) => [...text.matchAll(/var\(\s*--_([\w-]+)/g)].map(([, name]) => name);

/** A bundle's style sheet with those that it imports, without the tokens' own. */
function styleOf(bundle, root) {
    const file = join(root, LWC, bundle, `${bundle}.css`);
    if (bundle === 'salusStyleTokens' || !existsSync(file)) return '';
    const css = withoutComments(readFileSync(file, 'utf8'));
    const imported = [...css.matchAll(/@import 'c\/(\w+)'/g)].map(([, name]) => name);
    return [css, ...imported.map((name) => styleOf(name, root))].join('\n');
}

/** What each public property is for: the last cell of its row. */
export function wordsOf(root) {
    const file = join(root, THEMING);
    const page = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const rows = [...page.matchAll(/^\| `(--salus-[\w-]+)`.*\|([^|]+)\|$/gm)];
    return new Map(rows.map(([, name, words]) => [name, words.trim()]));
}

/** Reads the tokens once, for every component. */
export function openTokens(root) {
    const file = join(root, TOKENS.slice(TOKENS.indexOf(LWC)));
    const css = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const plain = new Map(kitTokens(withoutSupports(css)).map((token) => [token.name, token]));
    return { tokens: kitTokens(css), plain, words: wordsOf(root) };
}

/** The names of the tokens that a component's style sheets read. */
export const tokensUsedBy = ({ name, root }) => new Set(used(styleOf(name, root)));

export function cssPropertiesOf({ name, root }, { tokens, plain, words }) {
    const names = tokensUsedBy({ name, root });
    for (const one of names)
        used(tokens.find((token) => token.name === one)?.value ?? '').forEach((n) => names.add(n));
    return tokens
        .filter((token) => token.property && names.has(token.name))
        .map((token) => ({
            name: token.property,
            default: plain.get(token.name)?.fallback ?? token.fallback,
            description: words.get(token.property) ?? '',
        }));
}
