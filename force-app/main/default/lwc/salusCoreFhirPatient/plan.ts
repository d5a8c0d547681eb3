import type { Plan } from 'c/salusCoreFhirRecord';

/** How a Patient is read: what identifies the person first. Source: FHIR R4, Patient; US Core 6. */
export const PATIENT_PLAN: Plan = Object.freeze({
    type: 'Patient',
    title: ['name'],
    date: [],
    marks: [],
    rows: [
        'deceased[x]',
        'birthDate',
        'identifier',
        'gender',
        'communication',
        'telecom',
        'address',
        'contact',
        'generalPractitioner',
        'managingOrganization',
        'maritalStatus',
        'multipleBirth[x]',
        'photo',
        'link',
        'active',
    ],
} as const);
