import type { Plan } from 'c/salusCoreFhirRecord';

/** How a Condition is read. Source: FHIR R4, Condition; US Core 6. */
export const CONDITION_PLAN: Plan = Object.freeze({
    type: 'Condition',
    title: ['code'],
    date: ['onset[x]', 'recordedDate'],
    marks: ['clinicalStatus', 'verificationStatus', 'severity'],
    rows: [
        'onset[x]',
        'abatement[x]',
        'bodySite',
        'stage',
        'evidence',
        'category',
        'note',
        'recordedDate',
        'recorder',
        'asserter',
    ],
    leftOut: { subject: 'person', identifier: 'technical', encounter: 'elsewhere' },
} as const);
