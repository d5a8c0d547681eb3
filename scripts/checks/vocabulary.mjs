// The words that docs/vocabulary.md excludes stand in no name, comment, test title or page.
import { basename } from 'node:path';
import ts from 'typescript';

const IN_NAMES =
    /^(faults?|troubles?|complain\w*|desks?|doings?|detailing|habits?|twins?|librar(y|ies)|places?|turn(s|ed|ing)?)$/;
const IN_PROSE = [
    /\b(faults?|troubles?|complain\w*|failures?|habits?|twins?)\b/i,
    /\b(hears|wants|(?<!person (who |that )?)knows|forgives?)\b/i, // Of code. A person may know.
    /\bnobody['’]s\b|\bfor want of\b|\bby lot\b/i,
    /\b(a|the|its|their|one|own|next|same|later|another|this|that|in) turns?\b/i,
    /\b(a|the|its|their|one|own|same|each|right|wrong|new|old|of|from) places?\b/i,
];
/* Names of others: CSS has the unit `turn`, and FHIR the extension `maxDecimalPlaces`. */
const GIVEN = /^(turn|maxDecimalPlaces)$/;
const CODE = /\.(ts|mjs|cjs)$/;
const STYLED = /\.(css|html)$/;
const PAGE = /\.md$/;
const EXEMPT =
    /^(CHANGELOG\.md|\.changeset\/.*|docs\/(vocabulary|dependencies)\.md|docs\/speech\/.*|scripts\/(checks\/vocabulary|__tests__\/checkBundles\.test)\.mjs)$/;

const wordsOf = (name) =>
    name
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/);
const bannedName = (name) =>
    GIVEN.test(name) ? undefined : wordsOf(name).find((word) => IN_NAMES.test(word));

/* Each comment once, with its position. */
function commentsOf(source) {
    const found = new Map();
    const note = (ranges = []) =>
        ranges.forEach(({ pos, end }) => found.set(pos, source.text.slice(pos, end)));
    const visit = (node) => {
        note(ts.getLeadingCommentRanges(source.text, node.getFullStart()));
        note(ts.getTrailingCommentRanges(source.text, node.getEnd()));
        node.getChildren(source).forEach(visit);
    };
    visit(source);
    return [...found].map(([pos, text]) => ({ pos, text }));
}

const TITLED = /^(it|test|describe)\b/;

function readCode(text) {
    const source = ts.createSourceFile('a.ts', text, ts.ScriptTarget.ESNext, true);
    const names = [];
    const prose = commentsOf(source);
    const visit = (node) => {
        const { name } = node;
        if (name && ts.isIdentifier(name) && !ts.isPropertyAccessExpression(node))
            names.push({ pos: name.getStart(), text: name.text });
        const title = ts.isCallExpression(node) && node.arguments[0];
        if (title && ts.isStringLiteralLike(title) && TITLED.test(node.expression.getText()))
            prose.push({ pos: title.getStart(), text: title.text });
        ts.forEachChild(node, visit);
    };
    visit(source);
    return { names, prose };
}

const commentsIn = (text) =>
    [...text.matchAll(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g)].map((found) => ({
        pos: found.index,
        text: found[0],
    }));

/* Code between backticks is not prose. */
const withoutCode = (text) =>
    text.replace(/^[ ]*```[\s\S]*?^[ ]*```|`[^`\n]*`/gm, (code) => code.replace(/\S/g, '·'));

function readFile(file, text) {
    if (CODE.test(file)) return readCode(text);
    if (STYLED.test(file)) return { names: [], prose: commentsIn(text) };
    return { names: [], prose: [{ pos: 0, text }] };
}

const lineOf = (text, pos) => text.slice(0, pos).split('\n').length;

/** The excluded words of one file, in sentences. */
export function problemsOf(file, text) {
    const { names, prose } = readFile(file, text);
    const inNames = names.flatMap(({ pos, text: name }) =>
        bannedName(name) ? [`${file}:${lineOf(text, pos)}: ${name}: “${bannedName(name)}”`] : [],
    );
    const inProse = prose.flatMap(({ pos, text: words }) =>
        IN_PROSE.flatMap((pattern) =>
            [...withoutCode(words).matchAll(new RegExp(pattern, 'gi'))].map(
                ({ index, 0: found }) => `${file}:${lineOf(text, pos + index)}: “${found}”`,
            ),
        ),
    );
    const inFile = bannedName(basename(file).split('.')[0]) ? [`${file}: its name`] : [];
    return [...new Set([...inFile, ...inNames, ...inProse])].map(
        (problem) => `${problem} is a word that docs/vocabulary.md excludes`,
    );
}

const vocabulary = (tree) =>
    tree
        .files()
        .filter((file) => [CODE, STYLED, PAGE].some((kind) => kind.test(file)))
        .filter((file) => !EXEMPT.test(file))
        .flatMap((file) => problemsOf(file, tree.read(file)));

if (process.argv[1] === import.meta.filename) {
    const { openTree } = await import('./tree.mjs');
    const problems = vocabulary(openTree());
    problems.forEach((problem) => console.error(problem));
    process.exitCode = problems.length ? 1 : 0;
}
