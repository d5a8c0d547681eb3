export { FormFields } from './formFields';
export type { FieldsOwner } from './formFields';
export { newGroupName } from './groupName';
export { joinForm } from './join';
export { FieldRegistration } from './registration';
