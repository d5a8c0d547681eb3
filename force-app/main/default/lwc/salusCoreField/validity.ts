import type { Constraint } from './constraints';

/** The same flags as the platform's own `ValidityState`, frozen. */
export type FieldValidity = Readonly<Record<Constraint | 'valid', boolean>>;

const NONE = {
    badInput: false,
    customError: false,
    patternMismatch: false,
    rangeOverflow: false,
    rangeUnderflow: false,
    stepMismatch: false,
    tooLong: false,
    tooShort: false,
    typeMismatch: false,
    valueMissing: false,
};

/** A failed constraint as flags, the way `lightning-input` gives them. */
export const validityOf = (failed: Constraint | undefined): FieldValidity =>
    Object.freeze({ ...NONE, valid: !failed, ...(failed && { [failed]: true }) });
