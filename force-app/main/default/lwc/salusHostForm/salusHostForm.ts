export { FormFields } from './formFields';
export { joinForm } from './join';
export { FieldPlace } from './place';
