// What is wrong with a customer's theme: which property causes it, and what would be right.
import { customProperties, kitTokens } from '../tokens.mjs';
import { contrast } from './kitCore.mjs';
import { nearestPassing } from './nearest.mjs';
import { brokenPairs, colourOf, coloursOf, partsInside } from './resolve.mjs';

export const SCHEMES = ['light', 'dark'];

const namesIn = (value) => value.match(/--[\w-]+/g) ?? [];

/**
 * The properties of a theme on which a token depends, those first that say the most: its own one, then
 * what that is made from.
 */
function causesOf(token, theme, tokens) {
    const own = new Map(tokens.map(({ name, value }) => [`--_${name}`, value]));
    const found = [];
    const seen = new Set();
    for (const waiting = [`--_${token}`]; waiting.length;) {
        const name = waiting.shift();
        if (seen.has(name)) continue;
        seen.add(name);
        if (theme.has(name)) found.push(name);
        const value = theme.get(name) ?? own.get(name) ?? '';
        // What a theme sets is used in place of its fallback.
        const [first, ...rest] = namesIn(value);
        waiting.push(...(theme.has(first) ? [first] : [first, ...rest]).filter(Boolean));
    }
    return found;
}

/* The half of `light-dark()` that a scheme has, or the one value for both. */
const halfOf = (value, scheme) =>
    partsInside(value, 'light-dark')?.[scheme === 'dark' ? 1 : 0] ?? value;

/* A colour that another property names is changed where it is written. */
function written(property, theme, scheme) {
    const [, name] = /^var\( ?(--[\w-]+)/.exec(halfOf(theme.get(property) ?? '', scheme)) ?? [];
    return theme.has(name) ? written(name, theme, scheme) : property;
}

/** The property of a theme that makes a pair fail, where it makes one: else the kit's own colours do. */
function causeOf({ scheme, front, back }, theme, tokens) {
    const [ofFront, ofBack] = [front, back].map((name) => causesOf(name, theme, tokens));
    const direct = [front, back]
        .map((name) => tokens.find((token) => token.name === name)?.property)
        .find((property) => theme.has(property));
    const cause = direct ?? ofFront[0] ?? ofBack[0];
    return cause && written(cause, theme, scheme);
}

const withHalf = (value, scheme, half) => {
    const both = partsInside(value, 'light-dark');
    if (!both) return half;
    both[scheme === 'dark' ? 1 : 0] = half;
    return `light-dark(${both.join(', ')})`;
};

const keyOf = ({ front, back }) => `${front} ${back}`;

/** One value for both schemes, which one colour or a `light-dark()` of two can replace. */
const isShared = (property, themes) =>
    themes.light.get(property) === themes.dark.get(property) &&
    !partsInside(themes.light.get(property) ?? '', 'light-dark');

/* The nearest value of a property with which its pairs hold, in every scheme that has it, and no other
   pair begins to fail. */
function adviceFor({ property, schemes, pairs }, broken, { themes, tokens }) {
    const value = themes[schemes[0]].get(property);
    const shownWith = (scheme, half) =>
        coloursOf(
            scheme,
            new Map(themes[scheme]).set(property, withHalf(value, scheme, half)),
            tokens,
        );
    const mayFail = (scheme) =>
        new Set(
            broken
                .filter((pair) => pair.scheme === scheme && !pairs.includes(pair))
                .map((pair) => keyOf(pair)),
        );
    const passIn = (wanted) => {
        const others = wanted.map((scheme) => [scheme, mayFail(scheme)]);
        return (half) =>
            others.every(([scheme, may]) =>
                brokenPairs(shownWith(scheme, half)).every((pair) => may.has(keyOf(pair))),
            );
    };
    const nearest = (wanted) => {
        const text = halfOf(value, wanted[0]);
        const colour = colourOf(text, wanted[0], themes[wanted[0]]);
        return colour && nearestPassing(text, colour, passIn(wanted));
    };
    const told = (halves, text) => ({
        value: text,
        halves,
        shown: Object.fromEntries(schemes.map((one, at) => [one, shownWith(one, halves[at])])),
    });
    const one = nearest(schemes);
    if (one) return told([one, one], withHalf(value, schemes[0], one));
    const each = schemes.length > 1 ? schemes.map((scheme) => nearest([scheme])) : [];
    return each.length && each.every(Boolean)
        ? told(each, `light-dark(${each.join(', ')})`)
        : undefined;
}

/** The pairs that fail, by the property that causes it, each with its nearest value. */
function findingsOf(themes, tokens) {
    const broken = SCHEMES.flatMap((scheme) => {
        const shown = coloursOf(scheme, themes[scheme], tokens);
        return brokenPairs(shown).map((pair) => ({
            ...pair,
            scheme,
            colours: [shown[pair.front], shown[pair.back]],
            property: causeOf({ ...pair, scheme }, themes[scheme], tokens),
        }));
    });
    const groups = new Map();
    for (const pair of broken) {
        const { property, scheme } = pair;
        const schemes = isShared(property, themes) ? SCHEMES : [scheme];
        const key = `${schemes.join()} ${property}`;
        if (!groups.has(key)) groups.set(key, { property, schemes, pairs: [] });
        groups.get(key).pairs.push(pair);
    }
    return [...groups.values()].map((group) => ({
        ...group,
        value: group.property && themes[group.schemes[0]].get(group.property),
        advice: group.property && adviceFor(group, broken, { themes, tokens }),
    }));
}

/* The tokens whose colours can't be read, by the property and value that give them. */
function unreadOf(themes, tokens) {
    const names = new Set(contrast.PAIRS.flatMap(({ front, back }) => [front, back]));
    const groups = new Map();
    for (const scheme of SCHEMES) {
        const theme = themes[scheme];
        const shown = coloursOf(scheme, theme, tokens);
        for (const name of names) {
            if (shown[name]) continue;
            const [cause] = causesOf(name, theme, tokens);
            const property = cause && written(cause, theme, scheme);
            const value = theme.get(property);
            const key = `${property} ${value}`;
            if (!groups.has(key))
                groups.set(key, { property, value, schemes: new Set(), tokens: new Set() });
            groups.get(key).schemes.add(scheme);
            groups.get(key).tokens.add(name);
        }
    }
    return [...groups.values()];
}

/** What a theme's style sheet does to the kit: what is unknown, what can't be read, what fails. */
export function judgeTheme(css, tokens = kitTokens()) {
    const themes = customProperties(css);
    const known = new Set(tokens.flatMap(({ value }) => value.match(/--(?!_)[\w-]+/g) ?? []));
    const unknown = [...themes.dark.keys()].filter(
        (name) => name.startsWith('--salus-') && !known.has(name),
    );
    const reads = [...themes.dark.keys()].some((name) => known.has(name));
    return {
        known: [...known],
        reads,
        unknown,
        unread: unreadOf(themes, tokens),
        findings: findingsOf(themes, tokens),
    };
}
