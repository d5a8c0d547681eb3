import { readMedications, type MedicationView } from 'c/salusCoreFhirMedication';
import { CANARY, type Examples } from 'test-support/examples';

const UCUM = 'http://unitsofmeasure.org';
const SNOMED_CT = 'http://snomed.info/sct';

/* The first medicine among these resources. */
const read = (...resources: readonly object[]): MedicationView =>
    readMedications(JSON.stringify(resources)).views[0]!;
const named = (name: string) => ({ medicationCodeableConcept: { text: `${name} ${CANARY}` } });
const coded = (code: string, display: string) => ({
    coding: [{ system: SNOMED_CT, code, display }],
});
const twiceADay = (more: object = {}) => ({
    text: `Take 1 tablet twice daily with meals. ${CANARY}`,
    method: coded('419652001', 'Take'),
    route: coded('26643006', 'Oral route'),
    doseAndRate: [{ doseQuantity: { value: 1, unit: 'tablet' } }],
    timing: { repeat: { frequency: 2, period: 1, periodUnit: 'd', when: ['CM', 'CV'] } },
    ...more,
});
const request = (more: object = {}): object => ({
    ...{ resourceType: 'MedicationRequest', id: 'metformin', status: 'active', intent: 'order' },
    ...named('Metformin 500 mg'),
    authoredOn: '2026-03-04',
    requester: { display: `Dr. Ana Example ${CANARY}` },
    reasonCode: [{ text: `Type 2 diabetes ${CANARY}` }],
    dosageInstruction: [twiceADay()],
    ...more,
});
const statement = (more: object = {}): object => ({
    ...{ resourceType: 'MedicationStatement', id: 'ibuprofen', status: 'active' },
    ...named('Ibuprofen 200 mg'),
    effectivePeriod: { start: '2026-02' },
    dateAsserted: '2026-03-04',
    informationSource: { display: `Robin Example ${CANARY}` },
    dosage: [{ text: `One or two when my knee hurts ${CANARY}` }],
    ...more,
});
const dispense = (more: object = {}): object => ({
    ...{ resourceType: 'MedicationDispense', id: 'supply', status: 'completed' },
    ...named('Metformin 500 mg'),
    quantity: { value: 180, unit: 'tablets' },
    daysSupply: { value: 90, unit: 'days', system: UCUM, code: 'd' },
    whenHandedOver: '2026-03-06',
    performer: [{ actor: { display: `Invented Pharmacy ${CANARY}` } }],
    dosageInstruction: [twiceADay()],
    ...more,
});

export default {
    default: {
        properties: {
            zone: 'America/New_York',
            medication: read(
                request({
                    medicationCodeableConcept: undefined,
                    medicationReference: { reference: '#product', display: `Metformin ${CANARY}` },
                    contained: [
                        {
                            ...{ resourceType: 'Medication', id: 'product' },
                            code: { text: `Metformin 500 mg oral tablet ${CANARY}` },
                            form: { text: `Tablet ${CANARY}` },
                            ingredient: [
                                {
                                    itemCodeableConcept: {
                                        text: `Metformin hydrochloride ${CANARY}`,
                                    },
                                    strength: {
                                        numerator: { value: 500, unit: 'mg' },
                                        denominator: { value: 1, unit: 'tablet' },
                                    },
                                },
                            ],
                        },
                    ],
                    dispenseRequest: {
                        numberOfRepeatsAllowed: 3,
                        quantity: { value: 180, unit: 'tablets' },
                        expectedSupplyDuration: {
                            ...{ value: 90, unit: 'days', system: UCUM, code: 'd' },
                        },
                        validityPeriod: { start: '2026-03-04', end: '2027-03-04' },
                    },
                    substitution: { allowedBoolean: true },
                }),
            ),
        },
    },
    asLink: { properties: { medication: read(request()), canOpen: true } },
    doNotTake: {
        properties: {
            medication: read(
                request({
                    ...named('Ibuprofen'),
                    doNotPerform: true,
                    dosageInstruction: [{ text: `Any dose ${CANARY}` }],
                    reasonCode: [{ text: `Kidney disease ${CANARY}` }],
                }),
            ),
        },
    },
    plan: {
        properties: { medication: read(request({ intent: 'plan', reportedBoolean: true })) },
    },
    proposal: { properties: { medication: read(request({ intent: 'proposal' })) } },
    reported: {
        properties: {
            medication: read(
                request({ reportedReference: { display: `Robin Example ${CANARY}` } }),
            ),
        },
    },
    onHold: {
        properties: {
            medication: read(
                request({
                    status: 'on-hold',
                    statusReason: { text: `Surgery on March 20 ${CANARY}` },
                }),
            ),
        },
    },
    stopped: {
        properties: {
            medication: read(
                request({ status: 'stopped', statusReason: { text: `Nausea ${CANARY}` } }),
            ),
        },
    },
    cancelled: { properties: { medication: read(request({ status: 'cancelled' })) } },
    completed: { properties: { medication: read(request({ status: 'completed' })) } },
    draft: { properties: { medication: read(request({ status: 'draft' })) } },
    unknownStatus: {
        properties: { medication: read(request({ status: `awaiting-${CANARY}` })) },
    },
    statement: { properties: { medication: read(statement()) } },
    intended: { properties: { medication: read(statement({ status: 'intended' })) } },
    notTaken: { properties: { medication: read(statement({ status: 'not-taken' })) } },
    dispense: { properties: { medication: read(dispense()) } },
    ready: { properties: { medication: read(dispense({ status: 'in-progress' })) } },
    declined: { properties: { medication: read(dispense({ status: 'declined' })) } },
    enteredInError: {
        properties: { medication: read(request({ status: 'entered-in-error' })) },
    },
    uninterpreted: {
        properties: {
            medication: read(
                request({
                    modifierExtension: [
                        { url: 'https://example.org/in-trial', valueString: `placebo? ${CANARY}` },
                    ],
                }),
            ),
        },
    },
    noneKnown: {
        properties: {
            medication: read(
                statement({
                    medicationCodeableConcept: coded('787481004', `No known medicines ${CANARY}`),
                    ...{ dosage: undefined, effectivePeriod: undefined },
                }),
            ),
        },
    },
    noDose: { properties: { medication: read(request({ dosageInstruction: undefined })) } },
    partial: {
        properties: {
            medication: read({
                ...{ resourceType: 'MedicationRequest', id: 'bare' },
                note: [{ text: `Read from a fax ${CANARY}` }],
            }),
        },
    },
    imprecise: {
        properties: { medication: readMedications(request()).views[0]! },
    },
    britishRules: {
        properties: {
            ruleSet: 'uk',
            medication: read(
                request({
                    ...named('Levothyroxine'),
                    dosageInstruction: [
                        twiceADay({
                            text: `50 micrograms every morning ${CANARY}`,
                            doseAndRate: [{ doseQuantity: { value: 50, unit: 'mcg' } }],
                            timing: {
                                repeat: {
                                    ...{ frequency: 1, period: 1, periodUnit: 'd' },
                                    timeOfDay: ['08:00:00'],
                                },
                            },
                        }),
                    ],
                }),
            ),
        },
    },
    longText: {
        properties: {
            medication: read(
                request({
                    medicationCodeableConcept: {
                        text: `Amoxicillin 1,000 mg and clavulanate potassium 62.5 mg 12-hour extended-release oral tablet, Wiederholungsverschreibungspflichtarzneimittelpackung ${CANARY}`,
                    },
                    dosageInstruction: [
                        twiceADay({
                            text: `Take two tablets by mouth every 12 hours for ten days, at the start of a meal, and finish all of them even if you feel better before. ${CANARY}`,
                        }),
                    ],
                    note: [{ text: `Bitte mit Nahrung einnehmen. ${CANARY}` }],
                }),
            ),
        },
    },
    loading: { properties: { state: 'loading' } },
    notRecorded: { properties: { state: 'not-recorded' } },
    notPermitted: { properties: { state: 'not-permitted' } },
    error: { properties: { state: 'error' } },
} satisfies Examples;
