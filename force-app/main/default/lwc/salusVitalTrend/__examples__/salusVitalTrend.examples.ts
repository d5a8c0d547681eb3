import type { Trend, TrendReading, TrendSeries, TrendValue } from 'c/salusCoreTrend';
import { readInterpretations } from 'c/salusCoreInterpretation';
import { CANARY, type Examples } from 'test-support/examples';

const UNITS: Readonly<Record<string, string>> = {
    'mm Hg': 'mm[Hg]',
    'beats/min': '/min',
    kPa: 'kPa',
};

/* A value as it is written below: “128 mm Hg H”, “> 180 mm Hg”, “error” for why there is none, “-” for nothing. */
function valueOf(text: string): TrendValue {
    const [, comparator = '', value, unit = '', code] =
        /^([<>]? ?)([\d.]+) (.+?)( [HL]{1,2})?$/.exec(text) ?? [];
    const interpretations = readInterpretations(code ? [{ coding: [{ code: code.trim() }] }] : []);
    if (text === '-') return { interpretations };
    if (value === undefined) return { value: { kind: 'absent', reason: text }, interpretations };
    const quantity = {
        ...{ value, unit, ucum: UNITS[unit] },
        ...(comparator && { comparator: comparator.trim() }),
    };
    return { value: { kind: 'quantity', quantity }, interpretations };
}

/* One reading to a line: when | status | its values. */
const readings = (lines: string): readonly TrendReading[] =>
    lines
        .trim()
        .split('\n')
        .map((line, index): TrendReading => {
            const [when = '', status = '', ...values] = line.split('|').map((part) => part.trim());
            return {
                ...{ id: `reading-${index}`, status, values: values.map(valueOf) },
                ...(when && { when }),
            };
        });

const mmHg = (value: string) => ({ value, unit: 'mm Hg', ucum: 'mm[Hg]' });
const range = (low: string, high: string) => ({
    ...{ low: mmHg(low), high: mmHg(high) },
    ...{ type: [], appliesTo: [], age: [], isNormal: true },
});
const systolic: TrendSeries = { name: `Systolic ${CANARY}` };
const diastolic: TrendSeries = { name: `Diastolic ${CANARY}` };

const pressure: Trend = {
    title: `Blood pressure ${CANARY}`,
    series: [systolic, diastolic],
    readings: readings(`
        2026-01-05T08:10:00-05:00 | final | 128 mm Hg | 82 mm Hg
        2026-01-12T08:05:00-05:00 | final | 131 mm Hg | 84 mm Hg
        2026-01-19T07:50:00-05:00 | final | 142 mm Hg H | 91 mm Hg H
        2026-01-26T08:20:00-05:00 | final | 138 mm Hg | 88 mm Hg
        2026-02-02T08:00:00-05:00 | final | 126 mm Hg | 79 mm Hg
        2026-02-09T08:15:00-05:00 | final | 124 mm Hg | 80 mm Hg
        2026-02-16T08:10:00-05:00 | final | 129 mm Hg | 81 mm Hg
        2026-02-23T08:30:00-05:00 | final | 122 mm Hg | 78 mm Hg
    `),
};

const rate: Trend = {
    title: `Heart rate ${CANARY}`,
    series: [
        {
            name: `Heart rate ${CANARY}`,
            range: {
                low: { value: '60', unit: 'beats/min', ucum: '/min' },
                high: { value: '100', unit: 'beats/min', ucum: '/min' },
                ...{ type: [], appliesTo: [], age: [], isNormal: true },
            },
        },
    ],
    readings: readings(`
        2025-09-03 | final | 72 beats/min
        2025-11-14 | final | 68 beats/min
        2026-01-05 | final | 104 beats/min H
        2026-02-23 | final | 75 beats/min
        2026-04-10 | final | 71 beats/min
    `),
};

const gaps: Trend = {
    title: `Blood pressure ${CANARY}`,
    series: [
        { ...systolic, range: range('90', '120') },
        { ...diastolic, range: range('60', '80') },
    ],
    readings: readings(`
        2026-01-05 | final | 118 mm Hg | 76 mm Hg
        2026-01-12 | preliminary | 121 mm Hg | 79 mm Hg
        2026-01-19 | final | 119 mm Hg | asked-declined
        2026-01-26 | entered-in-error | 12 mm Hg | 800 mm Hg
        2026-02-02 | corrected | 117 mm Hg | 75 mm Hg
        2026-02-09 | final | > 180 mm Hg HH | 110 mm Hg HH
        2026-02-16 | final | 16.0 kPa | 10.1 kPa
        2026-02-23 | cancelled | - | -
        2026-03-02 | amended | 122 mm Hg | 80 mm Hg
        2025-12 | final | 120 mm Hg | 78 mm Hg
        | on-paper | 116 mm Hg | 74 mm Hg
    `),
};

/* Two values that go up and down, without any pattern that would be a finding. */
const many: Trend = {
    title: `Blood pressure ${CANARY}`,
    series: [systolic, diastolic],
    readings: Array.from({ length: 2000 }, (_, index) => ({
        id: `reading-${index}`,
        when: new Date(Date.UTC(2020, 6, 1, 12) + index * 26 * 3_600_000).toISOString(),
        status: 'final',
        values: [
            valueOf(['122 mm Hg', '126 mm Hg', '119 mm Hg', '131 mm Hg'][(index * 7) % 4]!),
            valueOf(['78 mm Hg', '82 mm Hg', '76 mm Hg'][(index * 5) % 3]!),
        ],
    })),
};

const long: Trend = {
    title: `Langzeitblutdruckselbstmessungsprotokoll ${CANARY}`,
    lang: 'de',
    series: [
        {
            name: `Systolischerlangzeitblutdruckmittelwert ${CANARY}`,
            lang: 'de',
        },
        {
            name: `Diastolischerlangzeitblutdruckmittelwert ${CANARY}`,
            lang: 'de',
        },
    ],
    readings: pressure.readings,
};

const oneOnly: Trend = { ...rate, readings: rate.readings.slice(0, 1) };

const NEW_YORK = 'America/New_York';

export default {
    default: { properties: { trend: pressure, zone: NEW_YORK } },
    withRange: { properties: { trend: rate } },
    gaps: { properties: { trend: gaps } },
    oneReading: { properties: { trend: oneOnly } },
    manyReadings: { properties: { trend: many, zone: NEW_YORK } },
    noReadings: { properties: { trend: { ...pressure, readings: [] } } },
    longText: { properties: { trend: long, zone: NEW_YORK } },
    loading: { properties: { state: 'loading' } },
    notRecorded: { properties: { state: 'not-recorded' } },
    noneKnown: { properties: { state: 'none-known' } },
    notPermitted: { properties: { state: 'not-permitted' } },
    notLoaded: { properties: { state: 'not-loaded' } },
    filtered: { properties: { state: 'filtered' } },
    error: { properties: { state: 'error' } },
} satisfies Examples;
