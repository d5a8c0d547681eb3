export { ageOn, sayAge } from './age';
export type { Age } from './age';
export { isIdentified } from './identified';
export type { IdentifierView } from './identifier';
export { officialName, preferredName } from './name';
export type { NameView } from './name';
export { readPatients } from './patients';
export type { LanguageView, PatientView } from './patients';
export { PATIENT_PLAN } from './plan';
