import { readConditions, type ConditionView } from 'c/salusCoreFhirConditions';
import { CANARY, type Examples } from 'test-support/examples';

const HL7 = 'http://terminology.hl7.org/CodeSystem/condition';
const clinical = (code: string) => ({ coding: [{ system: `${HL7}-clinical`, code }] });
const verification = (code: string) => ({ coding: [{ system: `${HL7}-ver-status`, code }] });

const condition = (id: string, more: object): object => ({
    ...{ resourceType: 'Condition', id },
    clinicalStatus: clinical('active'),
    verificationStatus: verification('confirmed'),
    recordedDate: '2020-02-03',
    recorder: { display: `Dr. Ana Example ${CANARY}` },
    ...more,
});
const read = (...resources: readonly object[]): readonly ConditionView[] =>
    readConditions(JSON.stringify(resources)).views;

const asthma = condition('asthma', {
    code: { text: `Asthma ${CANARY}` },
    severity: { text: 'Moderate' },
    onsetAge: { value: 12, unit: 'years', system: 'http://unitsofmeasure.org', code: 'a' },
    bodySite: [{ text: 'Both lungs' }],
    stage: [{ summary: { text: 'Step 3' }, assessment: [{ display: 'Lung function' }] }],
    evidence: [{ code: [{ text: 'Wheeze' }], detail: [{ display: 'Spirometry of May 2020' }] }],
    note: [{ text: `Worse in cold air. ${CANARY}`, authorString: 'Dr. Ana Example' }],
});
const ulcer = condition('ulcer', {
    code: { text: `Ulcer of the duodenum ${CANARY}` },
    clinicalStatus: clinical('resolved'),
    onsetDateTime: '2016-08-10',
    abatementDateTime: '2016-09',
});
const fracture = condition('fracture', {
    code: { text: `Broken wrist ${CANARY}` },
    clinicalStatus: clinical('inactive'),
    bodySite: [{ text: 'Left wrist' }],
    onsetPeriod: { start: '2011-01-03', end: '2011-01-04' },
    abatementRange: { low: { value: 6, unit: 'weeks' }, high: { value: 8, unit: 'weeks' } },
});
const unsure = (code: string, name: string): object =>
    condition(code, {
        code: { text: `${name} ${CANARY}` },
        verificationStatus: verification(code),
        onsetString: 'after a journey',
    });
const refuted = condition('refuted', {
    code: { text: `Coeliac disease ${CANARY}` },
    verificationStatus: verification('refuted'),
    note: [{ text: 'The biopsy showed nothing.' }],
});
const mistake = condition('mistake', {
    code: { text: `Diabetes ${CANARY}` },
    clinicalStatus: undefined,
    verificationStatus: verification('entered-in-error'),
});

export default {
    default: {
        properties: {
            zone: 'America/New_York',
            conditions: read(ulcer, asthma, unsure('provisional', 'Pneumonia'), fracture, refuted),
        },
    },
    unsure: {
        properties: {
            conditions: read(
                unsure('unconfirmed', 'Anaemia'),
                unsure('provisional', 'Pneumonia'),
                unsure('differential', 'Pulmonary embolism'),
            ),
        },
    },
    refuted: { properties: { conditions: read(refuted) } },
    enteredInError: { properties: { conditions: read(mistake) } },
    nothing: { properties: { conditions: [] } },
    uninterpreted: {
        properties: {
            conditions: read({
                ...asthma,
                modifierExtension: [
                    {
                        url: 'http://example.org/fhir/of-relative',
                        valueString: `of a relative ${CANARY}`,
                    },
                ],
            }),
        },
    },
    partial: {
        properties: {
            conditions: read(
                { resourceType: 'Condition', id: 'bare' },
                {
                    ...{ resourceType: 'Condition', id: 'odd' },
                    ...{ clinicalStatus: { text: 'sleeping' }, code: { text: `Cough ${CANARY}` } },
                },
            ),
        },
    },
    many: {
        properties: {
            conditions: read(
                ...Array.from({ length: 2000 }, (_, index) =>
                    condition(String(index), { code: { text: `Condition ${index} ${CANARY}` } }),
                ),
            ),
        },
    },
    longText: {
        properties: {
            conditions: read(
                condition('long', {
                    code: {
                        text: `Type 2 diabetes mellitus with proliferative diabetic retinopathy with traction retinal detachment not involving the macula, left eye ${CANARY}`,
                    },
                    onsetString:
                        'first noticed in the summer in which the family moved, and certain since the examination at the Universitätsaugenklinikpoliklinik',
                    note: [{ text: 'Said twice that it comes and goes, above all after reading.' }],
                }),
            ),
        },
    },
    loading: { properties: { state: 'loading' } },
    notRecorded: { properties: { state: 'not-recorded' } },
    noneKnown: { properties: { state: 'none-known' } },
    notPermitted: { properties: { state: 'not-permitted' } },
    error: { properties: { state: 'error' } },
} satisfies Examples;
