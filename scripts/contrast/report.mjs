// A theme's problems in words, for a terminal: each with its pairs and the nearest colour.
import { openTokens, tokensUsedBy } from '../api/styles.mjs';
import { bundles, isVisible, ROOT, tagOf } from '../kit.mjs';
import { asHex, lcOf, ratioOf, readColour } from './colours.mjs';
import { contrast } from './kitCore.mjs';

const NAMED = 3; // Components that are named; the others are counted.

const { words } = openTokens(ROOT);
const wordsOf = (token) => words.get(`--salus-color-${token}`)?.replace(/[,;] also .*$/, '') ?? '';

/* The tokens that each component's style sheets name. */
const usedBy = new Map(
    bundles()
        .filter((name) => isVisible(name))
        .map((name) => [tagOf(name), tokensUsedBy({ name, root: ROOT })]),
);

/* The surface is behind everything, and most components don't paint it. */
const componentsWith = ({ front, back }) =>
    [...usedBy]
        .filter(([, tokens]) => tokens.has(front) && (back === 'surface' || tokens.has(back)))
        .map(([tag]) => tag);

function whereUsed(pair) {
    const tags = componentsWith(pair);
    const more = tags.length - NAMED;
    const named = tags.slice(0, NAMED).map((tag) => `<${tag}>`);
    return [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

/* A colour as it looks, where the terminal can show it. */
function swatch(hex, isColoured) {
    if (!isColoured) return '';
    const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
    return `\u001b[48;2;${parts.join(';')}m  \u001b[0m `;
}

const lcText = (lc) => `Lc ${Math.abs(lc).toFixed(0)}`;

/* Rounded down: 4.499 is not 4.5. */
const ratioText = (ratio) => `${(Math.floor(ratio * 100) / 100).toFixed(2)}:1`;

function pairLines({ scheme, front, back, colours, ratio, actual, lc }, isColoured) {
    const [one, other] = [front, back].map((name, at) => {
        const hex = asHex(colours[at]);
        return `${name} ${swatch(hex, isColoured)}${hex}`;
    });
    const used = whereUsed({ front, back });
    const measured = `${ratioText(actual)}, needs ${ratio}:1 (APCA ${lcText(lc)})`;
    return [
        `  ${scheme.padEnd(5)} ${one} on ${other}: ${measured}`,
        `        on ${wordsOf(back)}${used && `; in ${used}`}`,
    ];
}

/* What each colour in front is for, once. */
const purposeLines = (pairs) =>
    [...new Set(pairs.map(({ front }) => front))]
        .filter((front) => wordsOf(front))
        .map((front) => `  ${front} is for ${wordsOf(front)}.`);

function adviceLines({ property, schemes, value, pairs, advice }, isColoured) {
    if (!property) return ['  These are the kit’s own colours: please report it.'];
    if (!advice)
        return [
            `  No lightness of ${value} passes beside the other colours of this theme. Change the`,
            '  colour that it is used with, or leave one of them out: the kit then works it out.',
        ];
    const least = (measure) =>
        Math.min(
            ...pairs.map(({ scheme, front, back }) => {
                const { [front]: one, [back]: other } = advice.shown[scheme];
                return Math.abs(measure(one, other));
            }),
        );
    const samples = advice.halves
        .slice(0, schemes.length)
        .map((half) => swatch(asHex(readColour(half)), isColoured));
    const measured = `${ratioText(least(ratioOf))} or more, APCA ${lcText(least(lcOf))} or more`;
    return [
        '  The nearest that passes:',
        `    ${property}: ${[...new Set(samples)].join('')}${advice.value};`,
        `    ${measured}`,
    ];
}

function findingLines(finding, isColoured) {
    const { schemes, property, value, pairs } = finding;
    const head = property ? `${property}: ${value}` : 'colours that the theme doesn’t set';
    return [
        `✘ ${schemes.join(' and ')}: ${head}`,
        ...purposeLines(pairs),
        ...pairs.flatMap((pair) => pairLines(pair, isColoured)),
        ...adviceLines(finding, isColoured),
        '',
    ];
}

/* How many letters of two names differ, at most: enough for a slip of the keyboard or of spelling. */
function distance(one, other) {
    let row = [...other].map((_, index) => index + 1);
    [...one].forEach((letter, index) => {
        let before = index;
        row = [...other].reduce((next, compared, at) => {
            const left = at ? next[at - 1] : index + 1;
            next.push(Math.min(row[at] + 1, left + 1, before + (letter === compared ? 0 : 1)));
            before = row[at];
            return next;
        }, []);
    });
    return row.at(-1);
}

function unknownLines(name, known) {
    const [nearest] = known
        .filter((one) => one.startsWith('--salus-'))
        .sort((a, b) => distance(name, a) - distance(name, b));
    return [`✘ ${name}: the kit has no such property. The nearest name is ${nearest}`, ''];
}

const unreadLines = ({ property, value, schemes, tokens }) => [
    `✘ ${[...schemes].join(' and ')}: ${property}: ${value}: the colour can’t be read`,
    `  These depend on it, and their pairs were not checked: ${[...tokens].join(', ')}.`,
    '',
];

/** What is wrong with a theme, as text of several lines, and how many problems there are. */
export function report({ reads, known, unknown, unread, findings }, isColoured = false) {
    const count = unknown.length + unread.length + findings.length;
    const lines = [
        ...unknown.flatMap((name) => unknownLines(name, known)),
        ...unread.flatMap(unreadLines),
        ...findings.flatMap((finding) => findingLines(finding, isColoured)),
    ];
    const pairs = findings.reduce((sum, one) => sum + one.pairs.length, 0);
    const end = count
        ? `${count} problem${count > 1 ? 's' : ''}: ${pairs} of ${2 * contrast.PAIRS.length} pairs have too little contrast.`
        : `${contrast.PAIRS.length} pairs hold in light and in dark.`;
    const nothing =
        'The theme sets no property that the kit reads: these are the kit’s own colours.';
    return { count, text: [...lines, ...(reads ? [] : [nothing]), end].join('\n') };
}
