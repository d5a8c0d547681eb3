export { contradicts, readAllergies } from './allergies';
export type { AllergyView } from './allergies';
export type { NoneKnown } from './noneKnown';
export { ALLERGY_PLAN } from './plan';
