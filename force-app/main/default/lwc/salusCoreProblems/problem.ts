/** The code of a problem. Codes are stable: tests and logs may rely on them. */
export type ProblemCode =
    | 'missing-label'
    | 'missing-zone'
    | 'unknown-zone'
    | 'unresolved-zone'
    | 'missing-adapter'
    | 'missing-toasts'
    | 'bad-answer'
    | 'bad-choices'
    | 'bad-property'
    | 'bad-instant'
    | 'bad-slot'
    | 'overlapping-slots'
    | 'slot-in-the-past'
    | 'no-capacity'
    | 'bad-resource'
    | 'foreign-resource'
    | 'unknown-modifier'
    | 'unresolved-reference'
    | 'duplicate-id'
    | 'error-prone-text'
    | 'too-few-identifiers'
    | 'no-draft-store'
    | 'second-of-one'
    | 'failed-purge'
    | 'not-supported'
    | 'insecure-address';

/**
 * A mistake in how the kit is used or in the values that an app gives it, described for the
 * developer. It names the property and never its value, so it may be logged.
 */
export class SalusProblem extends Error {
    /* Only declared: the LWC compiler registers a class with fields with the engine, and core runs
       without the engine. */
    declare readonly name: 'SalusProblem';
    declare readonly code: ProblemCode;
    /** The component or the resource, such as `c-salus-text-field` or `Slot/20`. */
    declare readonly where: string;
    /** The property or the FHIR element, such as `label` or `start`. */
    declare readonly property: string;

    constructor(code: ProblemCode, where: string, property: string, help: string) {
        super(`${where}: ${property}: ${help}`);
        this.name = 'SalusProblem';
        this.code = code;
        this.where = where;
        this.property = property;
    }
}
