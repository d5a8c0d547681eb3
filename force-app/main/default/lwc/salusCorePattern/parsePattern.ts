/** A pattern's parts. A test of one character is a regular expression that matches one character. */
export type Part =
    | { readonly kind: 'character'; readonly test: RegExp }
    | { readonly kind: 'sequence'; readonly parts: readonly Part[] }
    | { readonly kind: 'either'; readonly parts: readonly Part[] }
    | { readonly kind: 'repeat'; readonly part: Part; readonly min: number; readonly max: number };

/* One character: an escape, a class in brackets, or a letter that means itself. */
const CHARACTER =
    /\\u[\da-fA-F]{4}|\\u\{[\da-fA-F]{1,6}\}|\\[pP]\{[\w=]{1,40}\}|\\[dDwWsS]|\\[fnr]|\\[tv]|\\[^\w\s]|\[(?:\\.|[^\]\\])*\]|[^\\()[\]{}|*+?^$]/uy;
const QUANTIFIER = /([*+?])\??|\{(\d{1,4})(?:(,)(\d{1,4})?)?\}\??/y;
const GROUP = /\((?:\?:)?(?!\?)/y;

/** Thrown and caught within this bundle: what the pattern has isn't understood. */
const UNKNOWN = Symbol('unknown');

const DEEPEST = 30;

/* In patterns for JavaScript without the `u` flag, `\-` and `\/` are escapes that `u` doesn't allow. */
const withoutIdleEscapes = (source: string): string =>
    source.replace(/\\([^\w\s^$\\.*+?()[\]{}|/-])/g, '$1').replace(/^\\-$/, '-');

function testOf(source: string): RegExp {
    try {
        return new RegExp(`^(?:${withoutIdleEscapes(source)})$`, 'su');
    } catch {
        throw UNKNOWN;
    }
}

class Parser {
    declare private readonly text: string;
    declare private at: number;

    constructor(text: string) {
        this.text = text;
        this.at = 0;
    }

    whole(): Part {
        const part = this.either(0);
        if (this.at < this.text.length) throw UNKNOWN;
        return part;
    }

    private either(depth: number): Part {
        if (depth > DEEPEST) throw UNKNOWN;
        const parts = [this.sequence(depth)];
        while (this.text[this.at] === '|') {
            this.at += 1;
            parts.push(this.sequence(depth));
        }
        return parts.length === 1 ? (parts[0] as Part) : { kind: 'either', parts };
    }

    private sequence(depth: number): Part {
        const parts: Part[] = [];
        while (this.at < this.text.length && !/[|)]/.test(this.text[this.at] as string))
            parts.push(this.repeated(this.single(depth)));
        return { kind: 'sequence', parts };
    }

    private single(depth: number): Part {
        if (this.take(GROUP)) {
            const part = this.either(depth + 1);
            if (this.text[this.at] !== ')') throw UNKNOWN;
            this.at += 1;
            return part;
        }
        const found = this.take(CHARACTER);
        if (!found) throw UNKNOWN;
        return { kind: 'character', test: testOf(found[0]) };
    }

    private repeated(part: Part): Part {
        const found = this.take(QUANTIFIER);
        if (!found) return part;
        const [, sign, least, comma, most] = found;
        if (sign) return { kind: 'repeat', part, ...SIGNS[sign as '*'] };
        const min = Number(least);
        const max = comma ? Number(most ?? Infinity) : min;
        if (max < min) throw UNKNOWN;
        return { kind: 'repeat', part, min, max };
    }

    private take(pattern: RegExp): RegExpExecArray | null {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text);
        if (found) this.at += found[0].length;
        return found;
    }
}

const SIGNS = {
    '*': { min: 0, max: Infinity },
    '+': { min: 1, max: Infinity },
    '?': { min: 0, max: 1 },
} as const;

/** Takes a regular expression apart; undefined where it has what this bundle doesn't understand. */
export function parsePattern(text: string): Part | undefined {
    try {
        return new Parser(text.replace(/^\^/, '').replace(/(?<!\\)\$$/, '')).whole();
    } catch (error) {
        if (error === UNKNOWN) return undefined;
        throw error;
    }
}
