/** The errors of one field: the one it found, the one set from outside, and one not yet shown. */
export interface FieldErrors {
    /** Found by the field's own rules, and shown. */
    readonly own: string;
    /** Set from outside, such as by a server; shown at once, and before the field's own. */
    readonly outside: string;
    /** Set by `setCustomValidity`; shown when the field is next asked to show what is wrong. */
    readonly custom: string;
}

/** Nothing is wrong. One frozen object for all fields that are right. */
export const NO_ERRORS: FieldErrors = Object.freeze({ own: '', outside: '', custom: '' });

/** The one error that is shown now, or ''. */
export const shownError = ({ own, outside }: FieldErrors): string => outside || own;

/** What a change of errors asks for: an event, because an error came or went, and an announcement. */
export interface ErrorChange {
    readonly event?: 'invalid' | 'valid';
    readonly isNew: boolean;
}

/** Compares the errors before and after. The same words twice are not news. */
export const errorChange = (before: FieldErrors, after: FieldErrors): ErrorChange => {
    const [old, now] = [shownError(before), shownError(after)];
    const isNew = Boolean(now) && now !== old;
    return !old === !now ? { isNew } : { isNew, event: now ? 'invalid' : 'valid' };
};
