export { faultOf } from './faults';
export type { Fault, TextRules } from './faults';
export { REGISTER } from './registration';
export type { FormField, JoinedForm, Registration } from './registration';
export { validityOf } from './validity';
export type { FieldValidity } from './validity';
export { tokenFor } from './autocomplete';
export type { Subject } from './autocomplete';
