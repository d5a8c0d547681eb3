import { readAllergies, type AllergyView } from 'c/salusCoreFhirAllergies';
import { CANARY, type Examples } from 'test-support/examples';

const HL7 = 'http://terminology.hl7.org/CodeSystem/allergyintolerance';
const SNOMED_CT = 'http://snomed.info/sct';
const status = (list: 'clinical' | 'verification', code: string) => ({
    coding: [{ system: `${HL7}-${list}`, code }],
});
const snomed = (code: string, display: string) => ({
    coding: [{ system: SNOMED_CT, code, display }],
});

const allergy = (id: string, more: object): object => ({
    ...{ resourceType: 'AllergyIntolerance', id },
    clinicalStatus: status('clinical', 'active'),
    verificationStatus: status('verification', 'confirmed'),
    recordedDate: '2019-03-04',
    recorder: { display: `Dr. Ana Example ${CANARY}` },
    ...more,
});
const read = (...resources: readonly object[]): readonly AllergyView[] =>
    readAllergies(JSON.stringify(resources)).views;

const penicillin = allergy('penicillin', {
    ...{ type: 'allergy', criticality: 'high', category: ['medication'] },
    code: { text: `Penicillin ${CANARY}` },
    onsetDateTime: '2010-08',
    lastOccurrence: '2018-11-30',
    reaction: [
        {
            manifestation: [{ text: `Swelling of the tongue ${CANARY}` }, { text: 'Hives' }],
            severity: 'severe',
            onset: '2018-11-30T09:30:00-05:00',
            description: 'It began ten minutes after the second tablet.',
            exposureRoute: { text: 'By mouth' },
        },
        { manifestation: [{ text: 'Rash' }], severity: 'mild' },
    ],
    note: [{ text: `Carries an adrenaline pen. ${CANARY}`, time: '2019-03-04' }],
});
const milk = allergy('milk', {
    ...{ type: 'intolerance', criticality: 'low', category: ['food'] },
    code: { text: `Milk ${CANARY}` },
    onsetString: 'as a child',
    reaction: [{ manifestation: [{ text: 'Stomach ache' }], severity: 'moderate' }],
});
const latex = allergy('latex', {
    ...{ category: ['environment'], criticality: 'unable-to-assess' },
    code: { text: `Latex ${CANARY}` },
    verificationStatus: status('verification', 'unconfirmed'),
    asserter: { display: `Robin Example ${CANARY}` },
});
const eggs = allergy('eggs', {
    ...{ type: 'allergy', category: ['food'], criticality: 'high' },
    code: { text: `Eggs ${CANARY}` },
    verificationStatus: status('verification', 'refuted'),
    note: [{ text: 'A test with whole eggs caused nothing.' }],
});
const aspirin = allergy('aspirin', {
    code: { text: `Aspirin ${CANARY}` },
    clinicalStatus: undefined,
    verificationStatus: status('verification', 'entered-in-error'),
});
const pollen = allergy('pollen', {
    ...{ type: 'allergy', criticality: 'low', category: ['environment'] },
    code: { text: `Birch pollen ${CANARY}` },
    clinicalStatus: status('clinical', 'resolved'),
});
const noKnown = (code: string, display: string): object =>
    allergy(code, { code: snomed(code, `${display} ${CANARY}`) });
const noDrug = noKnown('409137002', 'No known drug allergy');
const noFood = noKnown('429625007', 'No known food allergy');

export default {
    default: {
        properties: {
            zone: 'America/New_York',
            allergies: read(milk, penicillin, latex, pollen, eggs, aspirin),
        },
    },
    noneKnown: { properties: { allergies: read(noKnown('716186003', 'No known allergy')) } },
    noDrugNoFood: { properties: { allergies: read(noDrug, noFood) } },
    otherNoneKnown: {
        properties: {
            allergies: read(allergy('n', { code: { text: `No known latex allergy ${CANARY}` } })),
        },
    },
    contradiction: { properties: { allergies: read(noDrug, penicillin) } },
    nothing: { properties: { allergies: [] } },
    enteredInError: { properties: { allergies: read(aspirin) } },
    refuted: { properties: { allergies: read(eggs) } },
    uninterpreted: {
        properties: {
            allergies: read({
                ...milk,
                modifierExtension: [
                    { url: 'http://example.org/fhir/only-raw', valueString: `raw only ${CANARY}` },
                ],
            }),
        },
    },
    partial: {
        properties: {
            allergies: read(
                { resourceType: 'AllergyIntolerance', id: 'bare' },
                {
                    ...{ resourceType: 'AllergyIntolerance', id: 'odd', type: 'sensitivity' },
                    ...{ criticality: 'extreme', code: { coding: [{ code: `x-17 ${CANARY}` }] } },
                },
            ),
        },
    },
    many: {
        properties: {
            allergies: read(
                ...Array.from({ length: 2000 }, (_, index) =>
                    allergy(String(index), { code: { text: `Substance ${index} ${CANARY}` } }),
                ),
            ),
        },
    },
    longText: {
        properties: {
            allergies: read(
                allergy('long', {
                    ...{ type: 'allergy', criticality: 'high', category: ['medication'] },
                    code: {
                        text: `Penicillin, amoxicillin with clavulanate, ampicillin and every other antibiotic of the same kind, alone or together with another, as a tablet or into a vein ${CANARY}`,
                    },
                    reaction: [
                        {
                            manifestation: [
                                {
                                    text: 'Acute generalized rash with Donaudampfschifffahrtsgesellschaftskapitänswitwenpusteln',
                                },
                            ],
                            description:
                                'On the third day a rash began at the elbows and went on to the chest, the back and both legs; with it came a fever of two days, for which nothing was given.',
                            severity: 'severe',
                        },
                    ],
                }),
            ),
        },
    },
    loading: { properties: { state: 'loading' } },
    notRecorded: { properties: { state: 'not-recorded' } },
    stateNoneKnown: { properties: { state: 'none-known' } },
    notPermitted: { properties: { state: 'not-permitted' } },
    error: { properties: { state: 'error' } },
} satisfies Examples;
