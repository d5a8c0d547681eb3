import type { Plan } from 'c/salusCoreFhirRecord';

const words = (text: string): readonly string[] => Object.freeze(text.split(' '));

/** How an Observation is read. Source: FHIR R4, Observation; US Core 6. */
export const OBSERVATION_PLAN: Plan = Object.freeze({
    type: 'Observation',
    title: words('code'),
    date: words('effective[x] issued'),
    marks: words('status interpretation'),
    rows: words(
        'value[x] dataAbsentReason referenceRange component effective[x] issued note bodySite method performer device specimen category focus hasMember derivedFrom basedOn partOf encounter identifier',
    ),
    leftOut: { subject: 'person' },
} as const);

/** How a DiagnosticReport is read. Source: FHIR R4, DiagnosticReport; US Core 6. */
export const REPORT_PLAN: Plan = Object.freeze({
    type: 'DiagnosticReport',
    title: words('code category'),
    date: words('effective[x] issued'),
    marks: words('status'),
    rows: words(
        'effective[x] issued result conclusion conclusionCode media presentedForm performer resultsInterpreter specimen imagingStudy category basedOn encounter identifier',
    ),
    leftOut: { subject: 'person' },
} as const);
