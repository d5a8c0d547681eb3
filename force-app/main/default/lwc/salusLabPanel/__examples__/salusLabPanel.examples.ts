import { readObservations, readReports } from 'c/salusCoreFhirObservation';
import { CANARY, type Examples } from 'test-support/examples';

const INTERPRETATION = 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation';

/* A number as JSON text has it: 4.0 stays 4.0. */
const jsonOf = (value: unknown): string =>
    JSON.stringify(value).replace(/\{"digits":"([^"]+)"\}/g, '$1');
const amount = (value: string, unit: string) => ({
    value: { digits: value },
    ...{ unit, system: 'http://unitsofmeasure.org', code: unit },
});

interface Given {
    readonly id: string;
    readonly name: string;
    readonly value?: string;
    readonly unit?: string;
    readonly low?: string;
    readonly high?: string;
    readonly code?: string;
    readonly more?: object;
}

const observation = ({ id, name, value, unit = 'mmol/L', low, high, code, more }: Given) => ({
    ...{ resourceType: 'Observation', id, status: 'final' },
    code: { text: `${name} ${CANARY}` },
    effectiveDateTime: '2026-02-03T09:15:00Z',
    ...(value !== undefined && { valueQuantity: amount(value, unit) }),
    ...((low !== undefined || high !== undefined) && {
        referenceRange: [
            {
                ...(low !== undefined && { low: amount(low, unit) }),
                ...(high !== undefined && { high: amount(high, unit) }),
            },
        ],
    }),
    ...(code !== undefined && {
        interpretation: [{ coding: [{ system: INTERPRETATION, code }] }],
    }),
    performer: [{ display: `Riverside Laboratory ${CANARY}` }],
    ...more,
});

const sodium = { id: 'na', name: 'Sodium', value: '139', low: '136', high: '145', code: 'N' };
const potassium = {
    id: 'k',
    name: 'Potassium',
    value: '5.60',
    low: '3.50',
    high: '5.10',
    code: 'H',
};
const glucose = {
    ...{
        id: 'glu',
        name: 'Glucose',
        value: '38',
        unit: 'mg/dL',
        low: '70',
        high: '99',
        code: 'LL',
    },
    more: { note: [{ text: `The sample was taken after a meal. ${CANARY}` }] },
};
const troponin = {
    ...{ id: 'tn', name: 'Troponin I', unit: 'ng/mL', high: '0.04' },
    more: { valueQuantity: { ...amount('0.010', 'ng/mL'), comparator: '<' } },
};
const antibodies = {
    ...{ id: 'ana', name: 'Antinuclear antibodies', code: 'POS' },
    more: { valueRatio: { numerator: { value: 1 }, denominator: { value: 128 } } },
};
const culture = {
    ...{ id: 'cul', name: 'Urine culture' },
    more: { valueString: `No growth after 48 hours ${CANARY}`, status: 'preliminary' },
};
const wrong = {
    ...{ id: 'err', name: 'Chloride', value: '9.9', low: '98', high: '107', code: 'LL' },
    more: { status: 'entered-in-error' },
};
const all = [sodium, potassium, glucose, troponin, antibodies, culture, wrong];

const reportOf = (given: readonly Given[], more: object = {}, properties: object = {}) => ({
    properties: {
        zone: 'America/New_York',
        ...properties,
        report: readReports([
            jsonOf({
                ...{ resourceType: 'DiagnosticReport', id: 'r', status: 'final' },
                code: { text: `Blood and urine tests ${CANARY}` },
                effectiveDateTime: '2026-02-03',
                issued: '2026-02-04T16:00:00Z',
                performer: [{ display: `Riverside Laboratory ${CANARY}` }],
                result: given.map(({ id }) => ({ reference: `Observation/${id}` })),
                ...more,
            }),
            ...given.map((one) => jsonOf(observation(one))),
        ]).views[0],
    },
});
const listOf = (given: readonly object[], properties: object = {}) => ({
    properties: {
        ...{ zone: 'America/New_York', caption: 'Your results' },
        ...properties,
        results: readObservations(given.map(jsonOf)).views,
    },
});
const pressure = observation({
    ...{ id: 'bp', name: 'Blood pressure' },
    more: {
        component: [
            {
                code: { text: `Systolic ${CANARY}` },
                valueQuantity: amount('142', 'mm[Hg]'),
                interpretation: [{ coding: [{ system: INTERPRETATION, code: 'H' }] }],
            },
            { code: { text: `Diastolic ${CANARY}` }, valueQuantity: amount('88', 'mm[Hg]') },
        ],
    },
});
const panel = [
    observation({
        ...{ id: 'cbc', name: 'Blood count' },
        more: {
            hasMember: [{ reference: 'Observation/hb' }, { reference: 'Observation/plt' }],
        },
    }),
    observation({
        id: 'hb',
        name: 'Hemoglobin',
        value: '13.0',
        unit: 'g/dL',
        low: '12.0',
        high: '16.0',
    }),
    observation({
        id: 'plt',
        name: 'Platelets',
        value: '250',
        unit: '10*3/uL',
        low: '150',
        high: '400',
    }),
];
const many = Array.from({ length: 2000 }, (_, index) =>
    observation({
        ...{ id: `g${index + 1}`, name: `Glucose ${index + 1}`, value: `${80 + (index % 60)}` },
        ...{ unit: 'mg/dL', low: '70', high: '99', code: index % 60 > 19 ? 'H' : 'N' },
    }),
);

export default {
    default: reportOf(all),
    list: listOf([observation(sodium), observation(potassium)]),
    parts: listOf([pressure, ...panel]),
    missingResults: reportOf([sodium], {
        result: [
            { reference: 'Observation/na' },
            { reference: 'Observation/gone', display: `Magnesium ${CANARY}` },
        ],
    }),
    conclusion: reportOf([potassium], { conclusion: `Potassium is above the range. ${CANARY}` }),
    preliminary: reportOf([sodium, potassium], { status: 'preliminary' }),
    corrected: reportOf([sodium], { status: 'corrected' }),
    enteredInError: reportOf([sodium], { status: 'entered-in-error' }),
    partial: reportOf([{ id: 'x', name: '', more: { code: undefined, status: undefined } }], {
        ...{ status: 'partial', code: undefined, effectiveDateTime: undefined },
    }),
    noResults: reportOf([], { conclusion: `See the letter. ${CANARY}` }),
    notReviewed: reportOf([sodium, potassium], {}, { review: 'not-reviewed' }),
    withheld: reportOf([sodium], {}, { review: 'withheld' }),
    someWithheld: reportOf(
        [sodium, potassium, glucose],
        { conclusion: `Potassium is high. ${CANARY}` },
        { reviews: { 'Observation/k': 'withheld', 'Observation/glu': 'not-reviewed' } },
    ),
    many: listOf(many),
    loading: { properties: { state: 'loading' } },
    notRecorded: { properties: { state: 'not-recorded' } },
    noneKnown: { properties: { state: 'none-known' } },
    notPermitted: { properties: { state: 'not-permitted' } },
    error: { properties: { state: 'error' } },
    longText: reportOf([
        {
            ...sodium,
            name: 'Donaudampfschifffahrtsgesellschaftsuntersuchung of sodium in serum or plasma by ion-selective electrode',
        },
        glucose,
    ]),
} satisfies Examples;
