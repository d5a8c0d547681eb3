import type { Fault } from './faults';

/** The same flags as the platform's own `ValidityState`, frozen. */
export type FieldValidity = Readonly<
    Record<Fault | 'stepMismatch' | 'typeMismatch' | 'valid', boolean>
>;

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

/** A fault as flags, the way `lightning-input` gives them. */
export const validityOf = (fault: Fault | undefined): FieldValidity =>
    Object.freeze({ ...NONE, valid: !fault, ...(fault && { [fault]: true }) });
