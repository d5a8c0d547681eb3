import type { Plan } from 'c/salusCoreFhirRecord';

/** How an AllergyIntolerance is read. Source: FHIR R4, AllergyIntolerance; US Core 6. */
export const ALLERGY_PLAN: Plan = Object.freeze({
    type: 'AllergyIntolerance',
    title: ['code'],
    date: ['onset[x]', 'recordedDate', 'lastOccurrence'],
    marks: ['criticality', 'type', 'clinicalStatus', 'verificationStatus'],
    rows: [
        'reaction',
        'onset[x]',
        'lastOccurrence',
        'category',
        'note',
        'recordedDate',
        'recorder',
        'asserter',
    ],
    leftOut: { patient: 'person', identifier: 'technical', encounter: 'elsewhere' },
} as const);
