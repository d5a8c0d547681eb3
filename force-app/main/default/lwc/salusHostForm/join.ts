import { REGISTER, type FormField, type Registration } from 'c/salusCoreField';
import { isAnyFormOpen } from './formFields';

/**
 * Looks for the form around a field. The event stops at the nearest one and carries no value.
 * Most pages have many fields and no form, so without one nothing is sent.
 */
export function joinForm(element: HTMLElement, registration: Omit<Registration, 'field'>): void {
    if (!isAnyFormOpen()) return;
    const detail: Registration = { field: element as unknown as FormField, ...registration };
    element.dispatchEvent(new CustomEvent(REGISTER, { bubbles: true, composed: true, detail }));
}
