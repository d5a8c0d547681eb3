/** What can be wrong with an answer, in the words of the platform's own `ValidityState`. */
export type Fault =
    | 'customError'
    | 'valueMissing'
    | 'badInput'
    | 'patternMismatch'
    | 'tooLong'
    | 'tooShort'
    | 'rangeOverflow'
    | 'rangeUnderflow';

/** The rules for a line of text. Lengths are counted in characters as a person sees code points. */
export interface TextRules {
    readonly required?: boolean;
    /** A regular expression that the whole answer must match, as in HTML's `pattern`. */
    readonly pattern?: string;
    readonly minLength?: number;
    readonly maxLength?: number;
}

const matchesWhole = (value: string, pattern: string): boolean => {
    try {
        return new RegExp(`^(?:${pattern})$`, 'u').test(value);
    } catch {
        return true; // As in HTML, a pattern that is no regular expression asks for nothing.
    }
};

/**
 * The first thing that is wrong with an answer, or `undefined` when nothing is. A limit that is no
 * number, or a longest answer of nothing, asks for nothing.
 */
export const faultOf = (value: string, rules: TextRules): Fault | undefined => {
    const answer = value.trim();
    if (!answer) return rules.required ? 'valueMissing' : undefined;
    const length = [...answer].length;
    if (Number(rules.maxLength) > 0 && length > Number(rules.maxLength)) return 'tooLong';
    if (length < Number(rules.minLength)) return 'tooShort';
    return rules.pattern && !matchesWhole(answer, rules.pattern) ? 'patternMismatch' : undefined;
};
