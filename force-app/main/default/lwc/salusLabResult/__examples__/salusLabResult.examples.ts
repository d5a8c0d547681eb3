import { readObservations } from 'c/salusCoreFhirObservation';
import { CANARY, type Examples } from 'test-support/examples';

const LOINC = 'http://loinc.org';
const INTERPRETATION = 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation';
const UCUM = 'http://unitsofmeasure.org';

/* A number as JSON text has it: 4.0 stays 4.0. */
const digits = (value: string): object => ({ digits: value });
const jsonOf = (value: unknown): string =>
    JSON.stringify(value).replace(/\{"digits":"([^"]+)"\}/g, '$1');
const amount = (value: string, unit = 'mmol/L') => ({
    ...{ value: digits(value), unit, system: UCUM, code: unit },
});
const concept = (text: string) => ({ text });
const meaning = (code: string) => [{ coding: [{ system: INTERPRETATION, code }] }];

const potassium = {
    ...{ resourceType: 'Observation', id: 'k', status: 'final' },
    code: { coding: [{ system: LOINC, code: '2823-3' }], text: `Potassium ${CANARY}` },
    effectiveDateTime: '2026-02-03T09:15:00Z',
    valueQuantity: amount('4.0'),
    interpretation: meaning('N'),
    referenceRange: [{ low: amount('3.5'), high: amount('5.1') }],
    performer: [{ display: `Riverside Laboratory ${CANARY}` }],
    specimen: { display: `Blood from a vein ${CANARY}` },
};
const of = (more: object, properties: object = {}) => ({
    properties: {
        zone: 'America/New_York',
        ...properties,
        result: readObservations(jsonOf({ ...potassium, ...more })).views[0],
    },
});
const part = (name: string, value: string, more: object = {}) => ({
    code: concept(`${name} ${CANARY}`),
    valueQuantity: amount(value, 'mm[Hg]'),
    ...more,
});
const withoutValue = { valueQuantity: undefined, interpretation: undefined };

export default {
    default: of({}),
    high: of({
        valueQuantity: amount('5.60'),
        interpretation: meaning('H'),
        note: [{ text: `Take a second sample within a week. ${CANARY}` }],
    }),
    critical: of({ valueQuantity: amount('7.2'), interpretation: meaning('HH') }),
    outsideWithoutMeaning: of({ valueQuantity: amount('5.6'), interpretation: undefined }),
    contradiction: of({ interpretation: meaning('H') }),
    lessThan: of({
        code: concept(`Troponin I ${CANARY}`),
        valueQuantity: { ...amount('0.010', 'ng/mL'), comparator: '<' },
        referenceRange: [{ high: amount('0.04', 'ng/mL') }],
    }),
    verySmall: of({ valueQuantity: amount('1e-7', 'mol/L'), referenceRange: undefined }),
    severalRanges: of({
        referenceRange: [
            { low: amount('3.5'), high: amount('5.1'), appliesTo: [concept(`Adults ${CANARY}`)] },
            { low: amount('4.0'), high: amount('6.0'), appliesTo: [concept(`Newborns ${CANARY}`)] },
        ],
    }),
    otherUnit: of({
        referenceRange: [{ low: amount('35', 'mg/dL'), high: amount('51', 'mg/dL') }],
    }),
    titer: of({
        ...withoutValue,
        code: concept(`Antinuclear antibodies ${CANARY}`),
        valueRatio: { numerator: { value: 1 }, denominator: { value: 128 } },
        referenceRange: [{ text: `Less than 1:40 ${CANARY}` }],
        interpretation: meaning('POS'),
    }),
    text: of({
        ...withoutValue,
        code: concept(`Urine culture ${CANARY}`),
        valueString: `No growth after 48 hours. ${CANARY}`,
        referenceRange: undefined,
    }),
    absent: of({
        ...withoutValue,
        dataAbsentReason: {
            coding: [
                {
                    system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
                    code: 'error',
                },
            ],
        },
    }),
    nothing: of({ ...withoutValue, referenceRange: undefined }),
    components: of({
        ...withoutValue,
        code: concept(`Blood pressure ${CANARY}`),
        referenceRange: undefined,
        component: [
            part('Systolic blood pressure', '142', {
                interpretation: meaning('H'),
                referenceRange: [{ low: amount('90', 'mm[Hg]'), high: amount('130', 'mm[Hg]') }],
            }),
            part('Diastolic blood pressure', '88'),
        ],
    }),
    preliminary: of({ status: 'preliminary' }),
    corrected: of({ status: 'corrected' }),
    amended: of({ status: 'amended' }),
    cancelled: of({ ...withoutValue, status: 'cancelled' }),
    registered: of({ ...withoutValue, status: 'registered' }),
    enteredInError: of({
        status: 'entered-in-error',
        valueQuantity: amount('9.9'),
        interpretation: meaning('HH'),
    }),
    statusAsReceived: of({ status: `odd ${CANARY}` }),
    uninterpreted: of({
        modifierExtension: [
            { url: 'https://example.org/only-planned', valueString: `Planned ${CANARY}` },
        ],
    }),
    partial: of({
        ...withoutValue,
        ...{ code: undefined, status: undefined, effectiveDateTime: undefined },
        referenceRange: undefined,
    }),
    notReviewed: of(
        { interpretation: meaning('H'), valueQuantity: amount('5.6') },
        { review: 'not-reviewed' },
    ),
    withheld: of({}, { review: 'withheld' }),
    loading: { properties: { state: 'loading' } },
    notRecorded: { properties: { state: 'not-recorded' } },
    noneKnown: { properties: { state: 'none-known' } },
    notPermitted: { properties: { state: 'not-permitted' } },
    error: { properties: { state: 'error' } },
    longText: of({
        code: concept(
            `Donaudampfschifffahrtsgesellschaftsuntersuchung of potassium in serum or plasma by ion-selective electrode ${CANARY}`,
        ),
        note: [
            {
                text: `${'The sample was kept cold and came on the same day. '.repeat(20)}${CANARY}`,
            },
        ],
    }),
} satisfies Examples;
