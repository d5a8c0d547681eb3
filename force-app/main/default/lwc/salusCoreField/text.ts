import { asciiDigits, asText } from 'c/salusCoreWords';
import type { Constraint } from './constraints';

/** The most characters of one line of text where the author sets no other limit. */
export const MOST_CHARACTERS = 1000;

/** The rules for one line of text. Lengths count Unicode code points. */
export interface TextRules {
    readonly required?: boolean;
    readonly type?: string;
    /** A regular expression that the whole answer must match, as in HTML's `pattern`. */
    readonly pattern?: string;
    readonly minLength?: number;
    readonly maxLength?: number;
}

/* Each takes time in proportion to the length of the text: none can backtrack. */
const TYPES: Readonly<Record<string, (text: string) => boolean>> = {
    email: (text) => /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u.test(text),
    tel: (text) => /^[\p{Nd}\p{Zs}\p{Pd}\p{Cf}+.,()/*#＋]+$/u.test(text) && /\p{Nd}/u.test(text),
    url: (text) => /^[a-z][a-z\d+.-]*:\/\/[^\s/?#]\S*$/iu.test(text),
};

const isOfType = (text: string, type: unknown): boolean =>
    typeof type !== 'string' || !Object.hasOwn(TYPES, type) || TYPES[type]!(text);

const matchesWhole = (text: string, pattern: string): boolean => {
    try {
        const whole = new RegExp(`^(?:${pattern})$`, 'u');
        return whole.test(text) || whole.test(asciiDigits(text));
    } catch {
        return true; // As in HTML, a pattern that is no regular expression asks for nothing.
    }
};

/** How many code points a text has, without taking it apart: an emoji may be several. */
export const countCharacters = (text: string): number => {
    let units = 0;
    let characters = 0;
    while (units < text.length) {
        units += text.codePointAt(units)! > 0xffff ? 2 : 1;
        characters += 1;
    }
    return characters;
};

/** Whether a text has more than so many code points. A very long text is not taken apart. */
export const isLonger = (text: string, most: number): boolean =>
    text.length > most && (text.length > 2 * most || countCharacters(text) > most);

/** The longest answer that is allowed: `maxLength`, where it is a number above zero. */
export const mostCharacters = (maxLength: unknown): number =>
    Math.max(Number(asText(maxLength)), 0) || MOST_CHARACTERS;

/**
 * The first constraint that a line of text fails. Its length is checked before any regular
 * expression sees it. A pattern that asks for 0 to 9 takes the digits of every script.
 */
export const failedTextConstraint = (value: string, rules: TextRules): Constraint | undefined => {
    const text = value.trim();
    if (!text) return rules.required ? 'valueMissing' : undefined;
    if (isLonger(text, mostCharacters(rules.maxLength))) return 'tooLong';
    if (!isOfType(text, rules.type)) return 'typeMismatch';
    if (countCharacters(text) < Number(asText(rules.minLength))) return 'tooShort';
    return rules.pattern && !matchesWhole(text, rules.pattern) ? 'patternMismatch' : undefined;
};
