import { REGISTER, type FormField, type JoinedForm, type Registration } from 'c/salusCoreField';

/**
 * Looks for the form around a field. The event stops at the nearest one and carries no value;
 * a field outside a form hears nothing back.
 */
export function joinForm(field: HTMLElement, join: (form: JoinedForm) => void): void {
    const detail: Registration = { field: field as unknown as FormField, join };
    field.dispatchEvent(new CustomEvent(REGISTER, { bubbles: true, composed: true, detail }));
}
