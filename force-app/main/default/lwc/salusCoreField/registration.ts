import type { Sensitivity } from 'c/salusCoreSensitivity';
import type { FieldValidity } from './validity';
import type { FieldValue } from './value';

/** The name of the event by which a field finds its form: docs/decisions/0006-registration-event.md. */
export const REGISTER = 'salusregister';

/** A field as its form sees it: what any script can already read from the element. */
export interface FormField {
    readonly name: string;
    readonly label: string;
    /** An error from outside, such as from a server. */
    error: string;
    readonly value: FieldValue;
    readonly disabled: boolean;
    readonly sensitivity: Sensitivity;
    readonly validity: FieldValidity;
    readonly validationMessage: string;
    checkValidity(): boolean;
    reportValidity(): boolean;
    focus(): void;
}

/** An answer that is wrong: the field, or the part of a composite field, and the words for it. */
export interface InvalidField {
    readonly field: FormField;
    readonly message: string;
}

/** What a field receives from its form, or a part from its composite field. */
export interface JoinedForm {
    /** The field has left the page. */
    unregister(): void;
    /** Enter was pressed in a line of text. */
    requestSubmit(): void;
    /** Whether a list of errors tells now what is wrong, so that the field need not announce it. */
    listsErrors(): boolean;
    /** The label of the composite field, which goes before that of its part. */
    groupLabel?(): string;
    /** A part has begun or ceased to show an error. */
    errorChanged?(): void;
}

/** What goes up with the event, which the form stops. It carries no value. */
export interface Registration {
    readonly field: FormField;
    /** What is wrong in the parts of a composite field, in their order. */
    readonly invalidParts?: () => readonly InvalidField[];
    /** A part of a composite field, by its name: `city`, or `home.city` of one inside another. */
    readonly findPart?: (path: string) => FormField | undefined;
    join(form: JoinedForm): void;
}
