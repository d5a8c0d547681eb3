import { REGISTER, type FormField, type JoinedForm, type Registration } from 'c/salusCoreField';
import { isAnyFormOpen } from './formFields';

/**
 * Looks for the form around a field. The event stops at the nearest one and carries no value.
 * Most pages have many fields and no form, so without one nothing is sent.
 */
export function joinForm(field: HTMLElement, join: (form: JoinedForm) => void): void {
    if (!isAnyFormOpen()) return;
    const detail: Registration = { field: field as unknown as FormField, join };
    field.dispatchEvent(new CustomEvent(REGISTER, { bubbles: true, composed: true, detail }));
}
