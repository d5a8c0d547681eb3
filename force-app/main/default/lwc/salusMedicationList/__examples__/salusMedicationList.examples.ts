import { readMedications, type MedicationView } from 'c/salusCoreFhirMedication';
import { CANARY, type Examples } from 'test-support/examples';

const SNOMED_CT = 'http://snomed.info/sct';

const read = (...resources: readonly object[]): readonly MedicationView[] =>
    readMedications(JSON.stringify(resources)).views;
const named = (name: string) => ({ medicationCodeableConcept: { text: `${name} ${CANARY}` } });
const byMouth = { coding: [{ system: SNOMED_CT, code: '26643006', display: 'Oral route' }] };
const take = { coding: [{ system: SNOMED_CT, code: '419652001', display: 'Take' }] };
const daily = (frequency: number, words: string) => ({
    ...{ text: `${words} ${CANARY}`, method: take, route: byMouth },
    doseAndRate: [{ doseQuantity: { value: 1, unit: 'tablet' } }],
    timing: { repeat: { frequency, period: 1, periodUnit: 'd' } },
});
const request = (id: string, name: string, more: object = {}): object => ({
    ...{ resourceType: 'MedicationRequest', id, status: 'active', intent: 'order' },
    ...named(name),
    authoredOn: '2026-03-04',
    requester: { display: `Dr. Ana Example ${CANARY}` },
    dosageInstruction: [daily(1, 'One every day')],
    ...more,
});

const metformin = request('metformin', 'Metformin 500 mg', {
    reasonCode: [{ text: `Type 2 diabetes ${CANARY}` }],
    dosageInstruction: [daily(2, 'Take 1 tablet twice daily with meals.')],
    dispenseRequest: { numberOfRepeatsAllowed: 3, quantity: { value: 180, unit: 'tablets' } },
});
const ramipril = request('ramipril', 'Ramipril 5 mg', {
    reasonCode: [{ text: `High blood pressure ${CANARY}` }],
});
const ibuprofen = request('ibuprofen', 'Ibuprofen', {
    ...{ doNotPerform: true, dosageInstruction: undefined },
    reasonCode: [{ text: `Kidney disease ${CANARY}` }],
});
const aspirin = request('aspirin', 'Aspirin 81 mg', {
    status: 'on-hold',
    statusReason: { text: `Surgery on March 20 ${CANARY}` },
});
const melatonin = request('melatonin', 'Melatonin 3 mg', {
    ...{ intent: 'plan', reportedBoolean: true },
    dosageInstruction: [{ text: `One at night when I can’t sleep ${CANARY}` }],
});
const amoxicillin = request('amoxicillin', 'Amoxicillin 500 mg', {
    ...{ status: 'completed', authoredOn: '2025-11-20' },
    dosageInstruction: [daily(3, 'One three times a day')],
});
const supply = {
    ...{ resourceType: 'MedicationDispense', id: 'supply', status: 'in-progress' },
    ...named('Metformin 500 mg'),
    quantity: { value: 180, unit: 'tablets' },
    whenPrepared: '2026-03-05',
    performer: [{ actor: { display: `Invented Pharmacy ${CANARY}` } }],
};
const mistake = request('mistake', 'Warfarin 5 mg', { status: 'entered-in-error' });
const noneKnown = {
    ...{ resourceType: 'MedicationStatement', id: 'none', status: 'unknown' },
    medicationCodeableConcept: {
        coding: [{ system: SNOMED_CT, code: '787481004', display: `No known medicines ${CANARY}` }],
    },
    dateAsserted: '2026-03-04',
};
const everything = [
    ...[ramipril, amoxicillin, metformin, ibuprofen, aspirin, melatonin, supply, mistake],
];

export default {
    default: {
        properties: { zone: 'America/New_York', medications: read(...everything) },
    },
    asLinks: { properties: { medications: read(metformin, ramipril), canOpen: true } },
    noneKnown: { properties: { medications: read(noneKnown) } },
    contradiction: { properties: { medications: read(noneKnown, ramipril) } },
    nothing: { properties: { medications: [] } },
    onlyOver: { properties: { medications: read(amoxicillin) } },
    uninterpreted: {
        properties: {
            medications: read({
                ...ramipril,
                modifierExtension: [
                    { url: 'https://example.org/in-trial', valueString: `placebo? ${CANARY}` },
                ],
            }),
        },
    },
    partial: {
        properties: {
            medications: read(
                { resourceType: 'MedicationRequest', id: 'bare', status: 'active' },
                { resourceType: 'MedicationStatement', id: 'odd', ...named('Zinc') },
                { resourceType: 'MedicationDispense', id: 'empty' },
            ),
        },
    },
    many: {
        properties: {
            pageSize: 10,
            medications: read(
                ...Array.from({ length: 2000 }, (_, index) =>
                    request(String(index), `Medicine ${index}`),
                ),
            ),
        },
    },
    longText: {
        properties: {
            medications: read(
                request(
                    'long',
                    'Amoxicillin 1,000 mg and clavulanate potassium 62.5 mg 12-hour extended-release oral tablet, Wiederholungsverschreibungspflichtarzneimittelpackung',
                ),
            ),
        },
    },
    loading: { properties: { state: 'loading' } },
    notRecorded: { properties: { state: 'not-recorded' } },
    stateNoneKnown: { properties: { state: 'none-known' } },
    notPermitted: { properties: { state: 'not-permitted' } },
    notLoaded: { properties: { state: 'not-loaded' } },
    filtered: { properties: { state: 'filtered' } },
    error: { properties: { state: 'error' } },
} satisfies Examples;
