import type { FieldValidity } from './validity';

/** The name of the event by which a field finds its form: docs/decisions/0006-registration-event.md. */
export const REGISTER = 'salusregister';

/** A field as its form sees it: what any script can already read from the element. */
export interface FormField {
    readonly name: string;
    readonly label: string;
    readonly value: string;
    readonly disabled: boolean;
    readonly validity: FieldValidity;
    readonly validationMessage: string;
    checkValidity(): boolean;
    reportValidity(): boolean;
    focus(): void;
}

/** A form as its field sees it. */
export interface JoinedForm {
    /** The field has left the page. */
    unregister(): void;
    /** Enter was pressed in a line of text. */
    requestSubmit(): void;
}

/** What goes up with the event, which the form stops. It carries no value. */
export interface Registration {
    readonly field: FormField;
    join(form: JoinedForm): void;
}
