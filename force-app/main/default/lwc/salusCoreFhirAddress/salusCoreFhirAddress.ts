export { addressFromFhir } from './read';
export { addressToFhir } from './write';
export type { FhirAddress } from './write';
