/** Every mistake that the kit knows by name. A code is stable: tests and logs may rely on it. */
export type ProblemCode =
    | 'missing-label'
    | 'missing-zone'
    | 'unknown-zone'
    | 'unresolved-zone'
    | 'missing-adapter'
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
    | 'no-draft-store'
    | 'second-of-one'
    | 'failed-purge';

/**
 * A mistake in how the kit is used or in what it was given, in words for the developer.
 * It names the property and never what was in it, so it may be logged.
 */
export class SalusProblem extends Error {
    /* Declared only: the LWC compiler registers a class that has fields with the engine, and core
       runs without one. */
    declare readonly name: 'SalusProblem';
    declare readonly code: ProblemCode;
    /** The component or the resource: `c-salus-text-field`, `Slot/20`. */
    declare readonly where: string;
    /** The property or the element: `label`, `start`. */
    declare readonly property: string;

    constructor(code: ProblemCode, where: string, property: string, help: string) {
        super(`${where}: ${property}: ${help}`);
        this.name = 'SalusProblem';
        this.code = code;
        this.where = where;
        this.property = property;
    }
}
