import { readObservations, type ObservationView } from 'c/salusCoreFhirObservation';
import { CANARY, type Examples } from 'test-support/examples';

const LOINC = 'http://loinc.org';
const UCUM = 'http://unitsofmeasure.org';
const INTERPRETATION = 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation';

const code = (loinc: string, text: string) => ({ coding: [{ system: LOINC, code: loinc }], text });
const amount = (value: number, unit: string, ucum: string) => ({
    valueQuantity: { value, unit, system: UCUM, code: ucum },
});
const meaning = (...codes: readonly string[]) => ({
    interpretation: codes.map((one) => ({ coding: [{ system: INTERPRETATION, code: one }] })),
});
const end = (value: number, unit: string, ucum: string) => ({
    ...{ value, unit, system: UCUM, code: ucum },
});

const view = (more: object): ObservationView =>
    readObservations(
        JSON.stringify({
            ...{ resourceType: 'Observation', id: 'vital', status: 'final' },
            category: [
                {
                    coding: [
                        {
                            system: 'http://terminology.hl7.org/CodeSystem/observation-category',
                            code: 'vital-signs',
                            display: `Vital Signs ${CANARY}`,
                        },
                    ],
                },
            ],
            effectiveDateTime: '2026-02-23T08:30:00-05:00',
            ...more,
        }),
    ).views[0]!;

const half = (loinc: string, name: string, more: object) => ({
    code: code(loinc, `${name} ${CANARY}`),
    ...more,
});
const pressure = (systolic: object, diastolic: object, more: object = {}): ObservationView =>
    view({
        code: code('85354-9', `Blood pressure ${CANARY}`),
        component: [half('8480-6', 'Systolic', systolic), half('8462-4', 'Diastolic', diastolic)],
        ...more,
    });
const mmHg = (value: number) => amount(value, 'mm Hg', 'mm[Hg]');
const normal = pressure(mmHg(120), mmHg(80), {
    bodySite: { text: `Left upper arm ${CANARY}` },
    method: { text: `Cuff, sitting ${CANARY}` },
    device: { display: `Home monitor ${CANARY}` },
    note: [{ text: `After five minutes of rest. ${CANARY}` }],
});

const temperature = (more: object): ObservationView =>
    view({
        code: code('8310-5', `Body temperature ${CANARY}`),
        ...amount(38.6, '°C', 'Cel'),
        ...more,
    });
const asStatus = (status: string | undefined): ObservationView => temperature({ status });

const NEW_YORK = { zone: 'America/New_York' };
const shown = (observation: ObservationView) => ({ properties: { observation, ...NEW_YORK } });

export default {
    default: shown(normal),
    high: shown(
        pressure(
            {
                ...mmHg(142),
                ...meaning('H'),
                referenceRange: [
                    { low: end(90, 'mm Hg', 'mm[Hg]'), high: end(120, 'mm Hg', 'mm[Hg]') },
                ],
            },
            { ...mmHg(91), ...meaning('H') },
        ),
    ),
    missingHalf: shown(
        pressure(mmHg(118), {
            dataAbsentReason: {
                coding: [
                    {
                        system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
                        code: 'not-performed',
                    },
                ],
            },
        }),
    ),
    heartRate: shown(
        view({
            code: code('8867-4', `Heart rate ${CANARY}`),
            ...amount(72, 'beats/min', '/min'),
            ...meaning('N'),
            referenceRange: [
                { low: end(60, 'beats/min', '/min'), high: end(100, 'beats/min', '/min') },
            ],
        }),
    ),
    oxygen: shown(
        view({
            code: code('2708-6', `Oxygen saturation ${CANARY}`),
            ...amount(95, '%', '%'),
            component: [
                {
                    code: code('3151-8', `Inhaled oxygen flow rate ${CANARY}`),
                    ...amount(6, 'L/min', 'L/min'),
                },
            ],
        }),
    ),
    preliminary: shown(asStatus('preliminary')),
    corrected: shown(asStatus('corrected')),
    amended: shown(asStatus('amended')),
    registered: shown(
        view({ status: 'registered', code: code('8310-5', `Body temperature ${CANARY}`) }),
    ),
    cancelled: shown(asStatus('cancelled')),
    enteredInError: shown(asStatus('entered-in-error')),
    disagrees: shown(
        temperature({
            ...meaning('L'),
            referenceRange: [{ low: end(36.1, '°C', 'Cel'), high: end(37.2, '°C', 'Cel') }],
        }),
    ),
    uninterpreted: shown(
        temperature({
            modifierExtension: [
                { url: 'https://example.org/whose', valueString: `of a relative ${CANARY}` },
            ],
        }),
    ),
    partial: shown(
        view({
            ...{ status: undefined, effectiveDateTime: undefined, category: undefined },
            note: [{ text: `Written down by hand. ${CANARY}` }],
        }),
    ),
    longText: shown(
        view({
            language: 'de',
            code: { text: `Körpertemperaturmessungsinfrarotohrthermometer ${CANARY}` },
            ...amount(37.25, '°C', 'Cel'),
            note: [
                {
                    text: `Aufmerksamkeitsstörungsdiagnostikverzögerung ${CANARY}`,
                },
            ],
        }),
    ),
    loading: { properties: { state: 'loading' } },
    notRecorded: { properties: { state: 'not-recorded' } },
    noneKnown: { properties: { state: 'none-known' } },
    notPermitted: { properties: { state: 'not-permitted' } },
    notLoaded: { properties: { state: 'not-loaded' } },
    filtered: { properties: { state: 'filtered' } },
    error: { properties: { state: 'error' } },
} satisfies Examples;
