export { FormFields } from './formFields';
export { newGroupName } from './groupName';
export { joinForm } from './join';
export { FieldPlace } from './place';
