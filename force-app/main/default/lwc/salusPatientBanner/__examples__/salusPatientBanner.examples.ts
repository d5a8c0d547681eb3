import { readPatients, type PatientView } from 'c/salusCoreFhirPatient';
import { CANARY, type Examples } from 'test-support/examples';

const US_CORE = 'http://hl7.org/fhir/us/core/StructureDefinition';
const read = (resource: object): PatientView =>
    readPatients(JSON.stringify({ resourceType: 'Patient', id: 'robin', ...resource })).views[0]!;

const mrn = {
    use: 'usual',
    type: { text: `Medical record number ${CANARY}` },
    system: 'http://example.org/mrn',
    value: `${CANARY}-1032-7044`,
    assigner: { display: `Riverside Hospital ${CANARY}` },
};
const member = {
    type: { text: `Member number ${CANARY}` },
    value: `${CANARY} W 884 2007`,
    period: { start: '2024-01-01' },
};
const robin = {
    active: true,
    name: [
        { use: 'official', given: ['Roberta Jo'], family: `Example ${CANARY}` },
        { use: 'usual', text: `Robin ${CANARY}` },
        { use: 'maiden', family: `Before ${CANARY}`, given: ['Roberta'], period: { end: '1999' } },
    ],
    identifier: [mrn, member],
    birthDate: '1970-01-01',
    gender: 'female',
    telecom: [
        { system: 'phone', value: `+1 555 0100 ${CANARY}`, use: 'mobile' },
        { system: 'email', value: `robin@example.org ${CANARY}` },
    ],
    address: [{ use: 'home', line: [`1 Example Street ${CANARY}`], city: 'Springfield' }],
    communication: [{ language: { coding: [{ code: 'es' }] }, preferred: true }],
    contact: [{ name: { text: `Kim Example ${CANARY}` }, telecom: [] }],
    generalPractitioner: [{ display: `Dr. Ana Example ${CANARY}` }],
    extension: [
        {
            url: 'http://hl7.org/fhir/StructureDefinition/individual-pronouns',
            extension: [{ url: 'value', valueCodeableConcept: { text: `they/them ${CANARY}` } }],
        },
        {
            url: `${US_CORE}/us-core-genderIdentity`,
            valueCodeableConcept: { text: `Non-binary ${CANARY}` },
        },
        {
            url: `${US_CORE}/us-core-interpreter-needed`,
            valueCoding: { display: `Yes ${CANARY}` },
        },
    ],
};
const today = '2026-11-30';

export default {
    default: { properties: { today, zone: 'America/New_York', patient: read(robin) } },
    masked: { properties: { today, masked: true, patient: read(robin) } },
    expanded: { properties: { today, expanded: true, patient: read(robin) } },
    withoutToday: { properties: { patient: read(robin) } },
    child: {
        properties: {
            today,
            patient: read({
                name: [{ text: `Alex Example ${CANARY}` }],
                birthDate: '2021-09-14',
                identifier: [mrn],
                multipleBirthInteger: 2,
            }),
        },
    },
    deceased: {
        properties: {
            today,
            patient: read({ ...robin, deceasedDateTime: '2025-03-09T04:30:00-05:00' }),
        },
    },
    deceasedOnly: { properties: { today, patient: read({ ...robin, deceasedBoolean: true }) } },
    partialDate: {
        properties: { today, patient: read({ ...robin, birthDate: '1970', identifier: [mrn] }) },
    },
    unidentified: {
        isReported: true,
        properties: {
            today,
            patient: read({ name: [{ text: `Robin ${CANARY}` }], birthDate: '1970' }),
        },
    },
    nameless: {
        isReported: true,
        properties: { today, patient: read({ birthDate: '1970-01-01' }) },
    },
    replaced: {
        properties: {
            patient: read({
                ...robin,
                active: false,
                link: [{ type: 'replaced-by', other: { display: `Robin Example ${CANARY}` } }],
            }),
        },
    },
    uninterpreted: {
        properties: {
            patient: read({
                ...robin,
                modifierExtension: [
                    { url: 'http://example.org/fhir/only-raw', valueString: `raw only ${CANARY}` },
                ],
            }),
        },
    },
    partial: {
        properties: {
            expanded: true,
            patient: read({
                name: [{ family: `Example ${CANARY}` }],
                _birthDate: {
                    extension: [
                        {
                            url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
                            valueCode: 'masked',
                        },
                    ],
                },
                identifier: [{ value: `7 ${CANARY}` }],
                gender: 'x-17',
            }),
        },
    },
    longText: {
        properties: {
            today,
            masked: true,
            patient: read({
                ...robin,
                name: [
                    {
                        text: `Alexandra Charlotte Elizabeth Example-Donaudampfschifffahrtsgesellschaftskapitän ${CANARY}`,
                        family: 'Example-Donaudampfschifffahrtsgesellschaftskapitän',
                    },
                    { use: 'usual', text: `Alex of the Three Rivers ${CANARY}` },
                ],
                identifier: [
                    {
                        ...mrn,
                        value: `urn:oid:2.16.840.1.113883.19.5.99999.1.2.3.4.5.6.7.8.9.10.${CANARY}.4217`,
                        type: {
                            text: `Number of the record at the hospital where the person was first admitted, before the hospitals were joined ${CANARY}`,
                        },
                    },
                ],
            }),
        },
    },
    loading: { properties: { state: 'loading' } },
    notRecorded: { properties: { state: 'not-recorded' } },
    notPermitted: { properties: { state: 'not-permitted' } },
    error: { properties: { state: 'error' } },
} satisfies Examples;
