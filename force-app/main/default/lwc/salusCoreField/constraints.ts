/** What can be wrong with an answer: the flags of the platform's own `ValidityState`. */
export type Constraint =
    | 'customError'
    | 'valueMissing'
    | 'badInput'
    | 'typeMismatch'
    | 'patternMismatch'
    | 'tooLong'
    | 'tooShort'
    | 'rangeOverflow'
    | 'rangeUnderflow'
    | 'stepMismatch';
