import { atomOf } from './atomOf';
import { atom, type AtomCode } from './atoms';
import { PREFIX_CODES, type PrefixCode } from './prefixes';
import type { UnitPart } from './unit';

/* Rule UCUM-length. No unit of a record is longer, and the work stays small on a hostile text. */
const LONGEST = 100;

/* An annotation, an operator, or what stands between operators: brackets may hold a point.
   Source: UCUM 2.2, “Syntax rules”; an annotation has the characters
   33 to 126 of ASCII without braces. */
const TOKEN = /\{[!-z|~]*\}|[./()]|(?:\[[!-Z^-z|~]*\]|[!-'*-\-0-Z^-z|~])+/gy;
const FACTOR = /^[1-9]\d{0,8}$/;
const WITH_EXPONENT = /^(.*[^\d+-])([+-]?[1-9]\d?)?$/;

const NOTHING: UnitPart = Object.freeze({
    ...{ prefix: '', atom: '', factor: '', exponent: 1, isPer: false, annotation: '' },
} as const);

function tokensOf(code: string): readonly string[] | undefined {
    const tokens = code.match(TOKEN) ?? [];
    return tokens.join('') === code && code ? tokens : undefined;
}

interface Prefixed {
    readonly prefix: PrefixCode | '';
    readonly atom: AtomCode;
}

/* The whole text as an atom comes first: `min` is a minute, and no milli-inch. */
function prefixed(text: string): Prefixed | undefined {
    const whole = atomOf(text);
    if (whole) return { prefix: '', atom: whole };
    for (const prefix of PREFIX_CODES) {
        const found = text.startsWith(prefix) ? atomOf(text.slice(prefix.length)) : undefined;
        if (found && atom(found).isMetric) return { prefix, atom: found };
    }
    return undefined;
}

function simpleUnit(token: string): UnitPart | undefined {
    if (FACTOR.test(token)) return { ...NOTHING, factor: token };
    const [, text, exponentText] = WITH_EXPONENT.exec(token) ?? [];
    const found = text ? prefixed(text) : undefined;
    if (!found || (exponentText && atom(found.atom).isSpecial)) return undefined;
    // `s-1` is “per second”. A power of ten keeps its sign: 10⁻³.
    const exponent = Number(exponentText ?? '1');
    const isInverted = exponent < 0 && found.atom !== '10*';
    return { ...NOTHING, ...found, exponent: isInverted ? -exponent : exponent, isPer: isInverted };
}

const inverted = (parts: readonly UnitPart[]): readonly UnitPart[] =>
    parts.map((part) => ({ ...part, isPer: !part.isPer }));

/* One reading of a text, from the left. `at` is the token that comes next. */
class UnitReader {
    private readonly tokens: readonly string[];
    private at = 0;

    constructor(tokens: readonly string[]) {
        this.tokens = tokens;
    }

    /** All parts, or undefined where the text isn't UCUM. */
    parts(): readonly UnitPart[] | undefined {
        const isPer = this.takes('/');
        const all = this.term(isPer);
        return this.at === this.tokens.length ? all : undefined;
    }

    private takes(token: string): boolean {
        const isNext = this.tokens[this.at] === token;
        if (isNext) this.at += 1;
        return isNext;
    }

    /* `a/b.c` is (a/b)·c: each operator is about the component after it. */
    private term(isFirstPer: boolean): readonly UnitPart[] | undefined {
        const all: UnitPart[] = [];
        let isPer = isFirstPer;
        do {
            const parts = this.component();
            if (!parts) return undefined;
            all.push(...(isPer ? inverted(parts) : parts));
            isPer = this.tokens[this.at] === '/';
        } while (this.takes('/') || this.takes('.'));
        return all;
    }

    private component(): readonly UnitPart[] | undefined {
        if (!this.takes('(')) return this.annotatable();
        const all = this.term(false);
        return this.takes(')') ? all : undefined;
    }

    private annotatable(): readonly UnitPart[] | undefined {
        const token = this.tokens[this.at] ?? '';
        const found = token.startsWith('{') ? NOTHING : simpleUnit(token);
        if (!found) return undefined;
        if (found !== NOTHING) this.at += 1;
        const next = this.tokens[this.at] ?? '';
        const isAnnotated = next.startsWith('{');
        if (isAnnotated) this.at += 1;
        return [{ ...found, annotation: isAnnotated ? next.slice(1, -1) : '' }];
    }
}

const isSpecial = ({ atom: code }: UnitPart): boolean =>
    code !== '' && atom(code).isSpecial === true;

/* Rule UCUM-special: a special unit, such as °C, is no ratio: it has no exponent and stands alone.
   Source: UCUM 2.2, “Special units on non-ratio scales”. */
const isSpecialMisused = (parts: readonly UnitPart[]): boolean =>
    parts.some(isSpecial) && (parts.length > 1 || parts[0]!.isPer);

/* Rule SALUS-decimal-factor: UCUM has whole numbers only. `mL/min/1.73.m2` is, by its syntax, a number of
   mL·m² and 73ths; the sender meant 1.73 m². It isn't interpreted. */
const hasDecimal = (code: string): boolean => /\d\.\d/.test(code.replace(/\{[^}]*\}/g, ''));

/** The parts of a UCUM code, or undefined for any other text. */
export function parseUnit(code: string): readonly UnitPart[] | undefined {
    if (code.length > LONGEST || hasDecimal(code)) return undefined;
    const tokens = tokensOf(code);
    const parts = tokens && new UnitReader(tokens).parts();
    return parts && !isSpecialMisused(parts) ? parts : undefined;
}
