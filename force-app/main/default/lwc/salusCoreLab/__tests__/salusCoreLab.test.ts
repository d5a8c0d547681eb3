// cspell:ignore miligramos decilitro ciento
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Decimal from 'decimal.js';
import fc from 'fast-check';
import { compareRecorded } from 'c/salusCoreDecimal';
import { parseJson, type Json } from 'c/salusCoreFhirJson';
import type { Quantity } from 'c/salusCoreFhirValues';
import { readInterpretations } from 'c/salusCoreInterpretation';
import {
    chooseRange,
    comparedWith,
    judgeResult,
    rangeBar,
    readRanges,
    readResults,
    sayQuantity,
    type ReferenceRange,
} from 'c/salusCoreLab';

Decimal.set({ precision: 300, toExpNeg: -500, toExpPos: 500 });

const UCUM = 'http://unitsofmeasure.org';
const OI = 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation';

const jsonOf = (text: string): Json => {
    const read = parseJson(text);
    if ('error' in read) throw new Error(read.error);
    return read.value as Json;
};
const mg = (value: string, more: object = {}): Quantity => ({
    ...{ value, unit: 'mg/dL', ucum: 'mg/dL' },
    ...more,
});
const range = (low?: Quantity, high?: Quantity, more: object = {}): ReferenceRange => ({
    ...{ low, high, type: [], appliesTo: [], age: [], isNormal: true },
    ...more,
});
const between = (low: string, high: string): ReferenceRange => range(mg(low), mg(high));
const quantityText = (value: string, code = 'mg/dL'): string =>
    `{"value":${value},"unit":"${code}","system":"${UCUM}","code":"${code}"}`;

describe('the value of a result', () => {
    const first = (text: string) => readResults(jsonOf(`{${text}}`))[0];

    it.each(['4.0', '0.010', '1e-7', '1.0E-7', '12345678901234567890.10', '-0.50', '100'])(
        'keeps every digit of %s',
        (digits) => {
            expect(first(`"valueQuantity":${quantityText(digits)}`)).toMatchObject({
                kind: 'quantity',
                quantity: { value: digits, ucum: 'mg/dL' },
            });
        },
    );

    it.each([
        [
            `"valueQuantity":{"value":5,"comparator":"<","unit":"IU"}`,
            { kind: 'quantity', quantity: { comparator: '<', value: '5', unit: 'IU' } },
        ],
        [
            `"valueQuantity":{"value":5,"comparator":"ad"}`,
            { kind: 'quantity', quantity: { comparator: 'ad' } },
        ],
        [
            `"valueRange":{"low":${quantityText('0')},"high":${quantityText('2.0')}}`,
            { kind: 'range', high: { value: '2.0' } },
        ],
        [
            `"valueRatio":{"numerator":{"value":1},"denominator":{"value":128}}`,
            { kind: 'ratio', numerator: { value: '1' }, denominator: { value: '128' } },
        ],
        [`"valueString":"1:40, speckled"`, { kind: 'text', text: '1:40, speckled' }],
        [`"valueString":"2021-05-04"`, { kind: 'text', text: '2021-05-04' }],
        [
            `"valueCodeableConcept":{"coding":[{"system":"http://snomed.info/sct","code":"260385009","display":"Negative"}]}`,
            { kind: 'concept', text: 'Negative' },
        ],
        [`"valueBoolean":false`, { kind: 'boolean', value: false }],
        [`"valueInteger":0`, { kind: 'number', decimal: '0' }],
        [`"valueTime":"08:30:00"`, { kind: 'date', text: '08:30:00' }],
        [`"valueDateTime":"2021-05"`, { kind: 'date', text: '2021-05' }],
        [
            `"valuePeriod":{"start":"2021-05-01","end":"2021-05-08"}`,
            { kind: 'period', start: '2021-05-01', end: '2021-05-08' },
        ],
        [
            `"dataAbsentReason":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/data-absent-reason","code":"not-performed"}]}`,
            { kind: 'absent', reason: 'not-performed' },
        ],
        [
            `"_valueString":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"masked"}]}`,
            { kind: 'absent', reason: 'masked' },
        ],
        [`"status":"final"`, { kind: 'none' }],
    ])('of %s is read', (text, expected) => {
        expect(first(text)).toMatchObject(expected);
    });

    it('that is a curve says how much was received, and how much of it is no number', () => {
        const text = `"valueSampledData":{"origin":{"value":2048.0},"period":10.0,"dimensions":1,"data":"2041 2043 E L 2040.5\\n U"}`;
        expect(first(text)).toEqual({
            ...{ kind: 'sampled-data', origin: expect.objectContaining({ value: '2048.0' }) },
            ...{ period: '10.0', dimensions: '1', points: 6, gaps: 3 },
        });
    });

    it('is there as often as it was received, with the reason that there is none', () => {
        const text = `{"valueString":"a","valueInteger":2,"dataAbsentReason":{"text":"Lost"}}`;
        expect(readResults(jsonOf(text)).map(({ kind }) => kind)).toEqual([
            'text',
            'number',
            'text',
        ]);
    });

    it('is read from anything, and never throws', () => {
        fc.assert(
            fc.property(fc.jsonValue(), (value) => {
                const json = jsonOf(
                    JSON.stringify({
                        valueQuantity: value,
                        referenceRange: value,
                        dataAbsentReason: value,
                        valueSampledData: value,
                    }),
                );
                const values = readResults(json);
                expect(values.length).toBeGreaterThan(0);
                judgeResult(values, readRanges(json), readInterpretations(value));
            }),
        );
    });
});

describe('the reference ranges', () => {
    const read = (text: string) => readRanges(jsonOf(`{"referenceRange":${text}}`));
    const type = (code: string): string =>
        `"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/referencerange-meaning","code":"${code}"}]}`;

    it('keep all that was received', () => {
        const text = `[{"low":${quantityText('3.50')},"high":${quantityText('5.0')},"text":"3.5 to 5",${type('normal')},"appliesTo":[{"text":"Adults"}],"age":{"low":{"value":18,"unit":"years"}}}]`;
        expect(read(text)).toEqual([
            {
                low: expect.objectContaining({ value: '3.50' }),
                high: expect.objectContaining({ value: '5.0' }),
                text: '3.5 to 5',
                type: [expect.objectContaining({ kind: 'concept', text: 'normal' })],
                appliesTo: [expect.objectContaining({ text: 'Adults' })],
                age: [expect.objectContaining({ kind: 'range' })],
                isNormal: true,
            },
        ]);
        expect(read(`[{"text":"Negative"}]`)).toMatchObject([{ text: 'Negative', low: undefined }]);
        const isNormal = (words: string): unknown => read(`[{${words}}]`)[0]?.isNormal;
        expect(isNormal(type('therapeutic'))).toBe(false);
        expect(isNormal(type('normal').replace('}]', '}],"text":"Usual"'))).toBe(true);
        expect([
            isNormal('"type":{"text":"Normal Range"}'),
            isNormal('"type":{"text":"Target"}'),
        ]).toEqual([true, false]);
        expect(isNormal('"text":"x"')).toBe(true);
    });

    it.each([
        ['one', [between('1', '2')], 0],
        ['one beside texts', [range(undefined, undefined, { text: 'x' }), between('1', '2')], 1],
        [
            'one that is for a group',
            [range(mg('1'), mg('2'), { appliesTo: [{ kind: 'text', text: 'x' }] })],
            0,
        ],
        [
            'the normal one for everybody',
            [
                range(mg('1'), mg('2'), { isNormal: false }),
                between('3', '4'),
                range(mg('1'), mg('2'), { age: [{ kind: 'text', text: 'x' }] }),
            ],
            1,
        ],
        ['none of two for everybody', [between('1', '2'), between('3', '4')], -1],
        [
            'none of several for groups',
            [
                range(mg('1'), mg('2'), { age: [{ kind: 'text', text: 'x' }] }),
                range(mg('3'), mg('4'), { age: [{ kind: 'text', text: 'y' }] }),
            ],
            -1,
        ],
        ['none of none', [], -1],
    ] as const)('are compared with by %s', (_, ranges: readonly ReferenceRange[], at) => {
        expect(chooseRange(ranges)).toBe(ranges[at]);
    });
});

describe('a value and its range', () => {
    it.each([
        ['3.5', 'inside'],
        ['3.50', 'inside'],
        ['3.49', 'below'],
        ['5.0', 'inside'],
        ['5.000000000000000000001', 'above'],
        ['49e-1', 'inside'],
        ['1e3', 'above'],
        ['-4', 'below'],
    ])('%s is %s, by its digits, and the ends belong to the range', (value, position) => {
        expect(comparedWith(mg(value), between('3.5', '5'))).toBe(position);
    });

    it.each([
        ['an upper end only', range(undefined, mg('5')), '6', 'above'],
        ['an upper end only', range(undefined, mg('5')), '-1', 'inside'],
        ['a lower end only', range(mg('60')), '59.9', 'below'],
        ['a lower end only', range(mg('60')), '1e9', 'inside'],
    ])('with %s are compared', (_, one, value, position) => {
        expect(comparedWith(mg(value), one)).toBe(position);
    });

    it.each([
        ['comparator', mg('5', { comparator: '<' }), between('1', '9')],
        ['comparator', mg('5'), range(mg('1', { comparator: '>' }), mg('9'))],
        ['no-number', { unit: 'mg/dL', ucum: 'mg/dL' }, between('1', '9')],
        ['no-number', mg('1e999'), between('1', '9')],
        ['no-number', mg('5'), between('1', '9e999')],
        ['no-ends', mg('5'), range(undefined, undefined, { text: 'Negative' })],
        ['no-ends', mg('5'), range({ unit: 'mg/dL' }, undefined)],
        ['inverted', mg('85'), between('87.3', '82.4')],
        [
            'other-unit',
            mg('5'),
            range({ value: '1', ucum: 'mmol/L' }, { value: '9', ucum: 'mmol/L' }),
        ],
        ['other-unit', mg('5'), range(mg('1'), { value: '9', ucum: 'g/dL' })],
        ['other-unit', mg('5'), range({ value: '1' }, { value: '9' })],
        ['other-unit', mg('5', { unit: 'mcg' }), between('1', '9')],
        ['no-scale', mg('5'), between('5', '5.0')],
        ['no-scale', mg('-5'), range(undefined, mg('0'))],
        ['no-one-range', mg('5'), undefined],
    ] as const)('have no bar: %s', (reason, value, one) => {
        expect(rangeBar(value, one)).toEqual({ isDrawn: false, reason });
        if (one && reason !== 'no-scale') expect(comparedWith(value, one)).toBeUndefined();
    });

    it('are in one unit where it is written in two ways', () => {
        const ends = range({ value: '1', unit: 'mg/dL' }, { value: '9', ucum: 'mg/dl' });
        expect(comparedWith(mg('5'), ends)).toBe('inside');
    });
});

describe('the bar', () => {
    it.each([
        [
            '4.25',
            between('3.5', '5'),
            { from: 0.25, to: 0.75, value: 0.5, position: 'inside', isOffScale: false },
        ],
        ['3.5', between('3.5', '5'), { value: 0.25, position: 'inside' }],
        ['5', between('3.5', '5'), { value: 0.75, position: 'inside' }],
        ['5.75', between('3.5', '5'), { value: 1, isOffScale: false, position: 'above' }],
        ['5.8', between('3.5', '5'), { value: 1, isOffScale: true, position: 'above' }],
        ['1', between('3.5', '5'), { value: 0, isOffScale: true, position: 'below' }],
        ['1e300', between('3.5', '5'), { value: 1, isOffScale: true, position: 'above' }],
        [
            '2.5',
            range(undefined, mg('5')),
            { from: 0, to: 2 / 3, value: 1 / 3, isLowOpen: true, isHighOpen: false },
        ],
        ['-1', range(undefined, mg('5')), { value: 0, isOffScale: true, position: 'inside' }],
        [
            '90',
            range(mg('60')),
            { from: 1 / 3, to: 1, value: 0.5, isLowOpen: false, isHighOpen: true },
        ],
        ['999', range(mg('60')), { value: 1, isOffScale: true, position: 'inside' }],
        ['-2.5', between('-3', '-2'), { value: 0.5, position: 'inside' }],
    ] as const)('of %s is where the digits are', (value, one, expected) => {
        const bar = rangeBar(mg(value), one);
        expect(bar).toMatchObject({ isDrawn: true });
        for (const [key, wanted] of Object.entries(expected)) {
            const found = bar[key as keyof typeof bar] as unknown;
            expect([key, found]).toEqual([
                key,
                typeof wanted === 'number' ? expect.closeTo(wanted, 5) : wanted,
            ]);
        }
    });

    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 18 });
    const decimals = fc
        .tuple(
            fc.boolean(),
            digits,
            fc.option(digits),
            fc.option(fc.integer({ min: -30, max: 30 })),
        )
        .map(([isNegative, whole, fraction, exponent]) =>
            [
                isNegative ? '-' : '',
                whole.join('').replace(/^0+(?=\d)/, ''),
                fraction ? `.${fraction.join('')}` : '',
                exponent === null ? '' : `e${exponent}`,
            ].join(''),
        );
    /* Around the range, at its ends too, and anywhere. */
    const cases = fc
        .tuple(decimals, decimals, decimals, fc.integer({ min: -20, max: 30 }))
        .map(([one, other, any, tenths]) => {
            const [low, high] = new Decimal(one).lte(other) ? [one, other] : [other, one];
            const near = new Decimal(high).sub(low).mul(tenths).div(10).add(low).toFixed();
            return { low, high, any, near: near.length > 90 ? any : near };
        });

    it('says what decimal.js says, for any number', () => {
        fc.assert(
            fc.property(cases, fc.boolean(), ({ low, high, any, near }, isNear) => {
                const value = isNear ? near : any;
                const exact = new Decimal(value);
                const expected = exact.lt(low) ? 'below' : exact.gt(high) ? 'above' : 'inside';
                expect(comparedWith(mg(value), between(low, high))).toBe(expected);
                const bar = rangeBar(mg(value), between(low, high));
                if (!bar.isDrawn) return expect(new Decimal(low).eq(high)).toBe(true);
                expect(bar.position).toBe(expected);
                expect([bar.value >= 0, bar.value <= 1]).toEqual([true, true]);
                const isInside = bar.value >= bar.from && bar.value <= bar.to;
                expect(isInside).toBe(expected === 'inside');
                const share = exact.sub(low).div(new Decimal(high).sub(low));
                const at = Math.min(Math.max(0.25 + share.toNumber() / 2, 0), 1);
                return expect(bar.value).toBeCloseTo(at, 5);
            }),
            { numRuns: 1000 },
        );
    });

    it('never changes the order of two values', () => {
        fc.assert(
            fc.property(cases, decimals, ({ low, high, any }, other) => {
                fc.pre(compareRecorded(any, other) === -1 && !new Decimal(low).eq(high));
                const [one, two] = [any, other].map((value) =>
                    rangeBar(mg(value), between(low, high)),
                );
                if (one?.isDrawn && two?.isDrawn) expect(one.value).toBeLessThanOrEqual(two.value);
            }),
        );
    });
});

describe('value, range and codes', () => {
    const judge = (value: string, one: ReferenceRange | undefined, ...codes: string[]) =>
        judgeResult(
            [{ kind: 'quantity', quantity: mg(value) }],
            one ? [one] : [],
            readInterpretations(codes.map((code) => ({ coding: [{ system: OI, code }] }))),
        );

    it.each([
        ['1', ['H']],
        ['1', ['N']],
        ['1', ['HH']],
        ['9', ['L']],
        ['9', ['N']],
        ['4', ['H']],
        ['4', ['A']],
        ['4', ['LL']],
        ['4', ['N', 'H']],
        ['9', ['H', 'N']],
    ])('that disagree have no bar and no position: %s with %p', (value, codes) => {
        expect(judge(value, between('3', '5'), ...codes)).toMatchObject({
            disagrees: true,
            position: undefined,
            bar: { isDrawn: false, reason: 'disagrees' },
        });
    });

    it.each([
        ['1', ['L'], 'below'],
        ['1', ['LL'], 'below'],
        ['1', ['A'], 'below'],
        ['9', ['HH', 'U'], 'above'],
        ['9', [], 'above'],
        ['4', ['N'], 'inside'],
        ['4', ['POS'], 'inside'],
        ['4', ['>'], 'inside'],
        ['4', ['Q9'], 'inside'],
    ])('that agree have both: %s with %p', (value, codes, position) => {
        expect(judge(value, between('3', '5'), ...codes)).toMatchObject({
            disagrees: false,
            position,
            bar: { isDrawn: true },
        });
    });

    it('of a therapeutic range say nothing about each other', () => {
        const therapeutic = range(mg('3'), mg('5'), { isNormal: false });
        expect(judge('4', therapeutic, 'H')).toMatchObject({
            disagrees: false,
            position: 'inside',
        });
    });

    it('disagree by their codes alone, too, and have reasons where there is nothing to draw', () => {
        expect(judge('4', undefined, 'H', 'L').disagrees).toBe(true);
        expect(judge('4', undefined, 'H').bar).toEqual({ isDrawn: false, reason: 'no-one-range' });
        const text = judgeResult([{ kind: 'text', text: '1:40' }], [between('1', '2')], []);
        expect(text.bar).toEqual({ isDrawn: false, reason: 'no-number' });
    });
});

describe('an amount in words', () => {
    it.each([
        [mg('4.0'), 'en-US', '4.0\u00A0mg/dL', 'milligrams per deciliter'],
        [mg('0.010'), 'es', '0,010\u00A0mg/dL', 'miligramos por decilitro'],
        [mg('1'), 'en-US', '1\u00A0mg/dL', 'milligram per deciliter'],
        [mg('5', { comparator: '<' }), 'en-US', '<\u00A05\u00A0mg/dL', 'milligrams per deciliter'],
        [mg('1e-7'), 'en-US', '0.0000001\u00A0mg/dL', 'milligrams per deciliter'],
        [
            { value: '4.58', unit: '10*6/uL', ucum: '10*6/uL' },
            'en-US',
            '4.58\u00A0×10⁶/µL',
            'million per microliter',
        ],
        [{ value: '95', unit: '%', ucum: '%' }, 'en-US', '95%', 'percent'],
        [{ value: '95', unit: '%', ucum: '%' }, 'es', '95\u00A0%', 'por ciento'],
        [{ value: '-2.5', unit: 'T-score', ucum: '1' }, 'en-US', '-2.5\u00A0T-score', ''],
        [{ value: '7', code: 'TAB' }, 'en-US', '7\u00A0TAB', ''],
        [{ value: '3' }, 'en-US', '3', ''],
        [{ unit: 'mg' }, 'en-US', 'mg', 'milligrams'],
        [{ value: '9'.repeat(101), unit: 'g' }, 'en-US', `${'9'.repeat(101)}\u00A0g`, 'grams'],
        [{}, 'en-US', '', ''],
    ])('%p in %s is %p', (quantity, locale, text, spokenUnit) => {
        expect(sayQuantity(quantity, locale)).toMatchObject({ text, spokenUnit });
    });
});

describe('the US Core examples', () => {
    /* Beside the repository, or beside the folder of a working tree. They are no part of the kit. */
    const folders = ['..', '../..'].map((up) => join(up, 'shared/data/fhir/us-core'));
    const folder = folders.find((one) => existsSync(one));
    if (!folder) console.warn(`Not tried: ${folders[0]} isn't there.`);
    const observations = (folder ? readdirSync(folder) : [])
        .filter((file) => file.endsWith('.json'))
        .map((file) => ({ file, json: jsonOf(readFileSync(join(folder!, file), 'utf8')) }))
        .filter(({ json }) => json.resourceType === 'Observation');
    const judged = observations.map(({ file, json }) => ({
        file,
        values: readResults(json),
        result: judgeResult(
            readResults(json),
            readRanges(json),
            readInterpretations(json.interpretation),
        ),
    }));

    it('have a value, or a reason or parts instead', () => {
        for (const { values, file } of judged)
            expect([file, values.length, values[0]?.kind !== undefined]).toEqual([file, 1, true]);
    });

    it('have bars, and two ranges that are inverted', () => {
        if (!folder) return;
        const reasons = judged.flatMap(({ result: { bar } }) =>
            bar.isDrawn ? 'drawn' : bar.reason,
        );
        expect(reasons.filter((one) => one === 'inverted')).toHaveLength(2);
        expect(reasons.filter((one) => one === 'drawn').length).toBeGreaterThan(5);
        expect(reasons).not.toContain('other-unit');
        expect(judged.filter(({ result }) => result.disagrees)).toEqual([]);
    });
});
