/* What FHIR's `string` doesn't allow. A replacement character shows that something was there.
   Source: FHIR R4, datatypes, string. */
const FORBIDDEN = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/gu;

/** A text with the characters that FHIR allows. */
export const fhirString = (text: string): string =>
    text.toWellFormed().replace(FORBIDDEN, '\ufffd');
