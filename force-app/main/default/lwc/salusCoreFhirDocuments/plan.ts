import type { Plan } from 'c/salusCoreFhirRecord';

/** How a DocumentReference is read. Source: FHIR R4, DocumentReference; US Core 6. */
export const DOCUMENT_PLAN: Plan = Object.freeze({
    type: 'DocumentReference',
    title: ['description', 'type', 'category'],
    date: ['date'],
    marks: ['status', 'docStatus'],
    rows: [
        'type',
        'date',
        'author',
        'content',
        'category',
        'context',
        'authenticator',
        'custodian',
        'relatesTo',
        'securityLabel',
        'masterIdentifier',
        'identifier',
    ],
    leftOut: { subject: 'person' },
} as const);
