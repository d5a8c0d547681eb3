import type { Plan } from 'c/salusCoreFhirRecord';

/** How an Immunization is read. Source: FHIR R4, Immunization; US Core 6. */
export const IMMUNIZATION_PLAN: Plan = Object.freeze({
    type: 'Immunization',
    title: ['vaccineCode'],
    date: ['occurrence[x]', 'recorded'],
    marks: ['status'],
    rows: [
        'occurrence[x]',
        'statusReason',
        'protocolApplied',
        'doseQuantity',
        'route',
        'site',
        'lotNumber',
        'expirationDate',
        'manufacturer',
        'performer',
        'location',
        'reaction',
        'reasonCode',
        'subpotentReason',
        'reportOrigin',
        'note',
    ],
    leftOut: { patient: 'person', identifier: 'technical', encounter: 'elsewhere' },
} as const);
