import type { Plan } from 'c/salusCoreFhirRecord';

/** How a CareTeam is read. Source: FHIR R4, CareTeam; US Core 6. */
export const CARE_TEAM_PLAN: Plan = Object.freeze({
    type: 'CareTeam',
    title: ['name', 'category'],
    date: ['period'],
    marks: ['status'],
    rows: [
        'participant',
        'category',
        'period',
        'reasonCode',
        'reasonReference',
        'managingOrganization',
        'telecom',
        'note',
        'identifier',
    ],
    leftOut: { subject: 'person', encounter: 'elsewhere' },
} as const);
