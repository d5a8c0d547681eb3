export { authorizationFormConsent } from './authorizationForm';
export type {
    AuthorizationFormConsent,
    AuthorizationFormContext,
    ConsentSourceType,
} from './authorizationForm';
export { fhirConsent } from './fhirConsent';
export type { ConsentCoding, FhirConsent, FhirConsentContext } from './fhirConsent';
