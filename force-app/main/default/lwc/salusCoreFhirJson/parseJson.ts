import { writtenNumber } from './decimal';

/** Why a text can't be read as JSON. */
export type JsonError = 'too-long' | 'too-deep' | 'not-json';

/** A text, read as JSON, or why it can't be. */
export type ReadJson = { readonly value: unknown } | { readonly error: JsonError };

/* A resource of more characters is no form and no visit; it would keep the page waiting. */
const LONGEST = 5_000_000;
const DEEPEST = 200;

/* The tokens of a valid JSON text that matter here: a string, a number, a bracket. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[{]|[\]}]/g;
const NUMBER = /^-?\d/;
/* Begins the string that stands for a number. FHIR's own strings can't contain this character. */
const MARK = '\u0000';

const isLossless = (number: string): boolean => String(Number(number)) === number;

function depthChange(token: string): number {
    if (token === '{' || token === '[') return 1;
    return token === '}' || token === ']' ? -1 : 0;
}

/* The text with each number that JavaScript would change as a string; undefined where it is too deep. */
function withNumbersKept(text: string): string | undefined {
    let depth = 0;
    let deepest = 0;
    const kept = text.replace(TOKEN, (token) => {
        depth += depthChange(token);
        deepest = Math.max(deepest, depth);
        return NUMBER.test(token) && !isLossless(token) ? `"\\u0000${token}"` : token;
    });
    return deepest > DEEPEST ? undefined : kept;
}

const revive = (_: string, value: unknown): unknown =>
    typeof value === 'string' && value.startsWith(MARK) && NUMBER.test(value.slice(1))
        ? writtenNumber(value.slice(1))
        : value;

/**
 * Reads JSON, as `JSON.parse` does, but keeps the digits of every number: `decimalText` gives `1.50` for
 * 1.50. Never throws. `JSON.parse` gives the text of a number only since Safari 18.4 and Firefox 135.
 */
export function parseJson(text: string): ReadJson {
    if (text.length > LONGEST) return { error: 'too-long' };
    try {
        const plain = text.replace(/^\uFEFF/, '');
        JSON.parse(plain);
        const kept = withNumbersKept(plain);
        return kept === undefined
            ? { error: 'too-deep' }
            : { value: JSON.parse(kept, revive) as unknown };
    } catch {
        return { error: 'not-json' };
    }
}
