export { readImmunizations } from './immunizations';
export type { Giving, ImmunizationView } from './immunizations';
export { IMMUNIZATION_PLAN } from './plan';
export type { DoseOfSeries } from './protocol';
