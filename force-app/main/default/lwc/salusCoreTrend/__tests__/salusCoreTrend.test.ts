import fc from 'fast-check';
import { compareRecorded } from 'c/salusCoreDecimal';
import {
    drawTrend,
    newestFirst,
    type Trend,
    type TrendReading,
    type TrendValue,
} from 'c/salusCoreTrend';

const RULES = { mostTicks: 6, mostTimes: 4 };
const MERCURY = { unit: 'mm Hg', ucum: 'mm[Hg]' };

const amount = (value?: string, more: object = MERCURY): TrendValue => ({
    value: { kind: 'quantity', quantity: { ...(value !== undefined && { value }), ...more } },
    interpretations: [],
});
const reading = (
    when: string | undefined,
    values: readonly TrendValue[],
    more: Partial<TrendReading> = {},
): TrendReading => ({ id: when ?? '', when, status: 'final', values, ...more });
const trend = (
    readings: readonly TrendReading[],
    series: Trend['series'] = [{ name: 'Systolic' }],
): Trend => ({ title: 'Blood pressure', series, readings });
const pointsOf = (given: Trend) => drawTrend(given, RULES).series.map(({ runs }) => runs);
const reasonsOf = (given: Trend) => drawTrend(given, RULES).gaps.map(({ reason }) => reason);

describe('the axis of values', () => {
    it('has exact decimals, and every value between its ends', () => {
        const drawn = drawTrend(
            trend([
                reading('2026-01-01', [amount('36.8')]),
                reading('2026-01-02', [amount('37.10')]),
            ]),
            RULES,
        );
        expect(drawn.ticks.map(({ text }) => text)).toEqual(['36.8', '36.9', '37.0', '37.1']);
        expect(drawn.ticks[0]!.at).toBe(0);
        expect(drawn.ticks.at(-1)!.at).toBe(1);
        expect(drawn.unit).toMatchObject(MERCURY);
    });

    it('has no axis where there is nothing to draw', () => {
        const drawn = drawTrend(trend([reading('2026-01-01', [])]), RULES);
        expect(drawn).toMatchObject({ ticks: [], times: [], stops: [], unit: undefined });
        expect(drawn.series[0]!.summary.count).toBe(0);
    });

    it('holds the reference range too, as far as it has the same unit', () => {
        const range = { type: [], appliesTo: [], age: [], isNormal: true };
        const drawnWith = (low: object, high?: object) =>
            drawTrend(
                trend(
                    [reading('2026-01-01', [amount('120')])],
                    [{ name: 'Systolic', range: { ...range, low, ...(high && { high }) } }],
                ),
                RULES,
            );
        const both = drawnWith({ value: '90', ...MERCURY }, { value: '140', ...MERCURY });
        expect(both.ticks.map(({ text }) => text)).toEqual([
            ...['90', '100', '110', '120', '130', '140'],
        ]);
        expect(both.series[0]!.band!.from).toBe(0);
        expect(both.series[0]!.band!.to).toBe(1);
        expect(drawnWith({ value: '90', ...MERCURY }).series[0]!.band!.to).toBe(1);
        const none = [
            drawnWith({ value: '90', unit: 'kPa', ucum: 'kPa' }),
            drawnWith({ value: '90', comparator: '<', ...MERCURY }),
            drawnWith({ value: '140', ...MERCURY }, { value: '90', ...MERCURY }),
            drawnWith({ unit: 'mm Hg' }),
        ];
        expect(none.map(({ series }) => series[0]!.band)).toEqual(none.map(() => undefined));
    });
});

describe('the axis of time', () => {
    it('is by instant, whatever the offset in which it was written', () => {
        const [runs] = pointsOf(
            trend([
                reading('2026-01-01T10:00:00+10:00', [amount('2')]),
                reading('2026-01-01T02:00:00Z', [amount('3')]),
                reading('2025-12-31T18:00:00-05:00', [amount('1')]),
            ]),
        );
        expect(runs!.flat().map(({ index, x }) => [index, x])).toEqual([
            [2, 0],
            [0, 1 / 3],
            [1, 1],
        ]);
    });

    it('has lines on the clock of the zone', () => {
        const given = trend([
            reading('2026-01-31T23:30:00-05:00', [amount('1')]),
            reading('2026-04-01T12:00:00Z', [amount('1')]),
        ]);
        const zone = 'America/New_York';
        const { times } = drawTrend(given, { ...RULES, zone });
        expect(times.map(({ wall, form }) => [new Date(wall).toISOString(), form])).toEqual([
            ['2026-02-01T00:00:00.000Z', 'month'],
            ['2026-03-01T00:00:00.000Z', 'month'],
            ['2026-04-01T00:00:00.000Z', 'month'],
        ]);
        expect(times[0]!.at).toBeCloseTo(0.5 / (59 * 24 + 7.5), 6);
    });

    it.each([
        ['2026-03-04T08:10:00Z', '2026-03-04T13:00:00Z', 'hour'],
        ['2026-03-04T08:10:00Z', '2026-03-04T08:12:00Z', 'hour'],
        ['2026-03-04', '2026-03-29', 'day'],
        ['2025-03-04', '2026-03-01', 'month'],
        ['1999-03-04', '2026-03-01', 'year'],
        ['0001-03-04', '9998-03-01', 'year'],
    ])('from %s to %s has a few lines, of each %s', (from, to, form) => {
        const { times } = drawTrend(
            trend([reading(from, [amount('1')]), reading(to, [amount('1')])]),
            RULES,
        );
        expect(times.length).toBeGreaterThan(1);
        expect(times.length).toBeLessThanOrEqual(4);
        expect(new Set(times.map((one) => one.form))).toEqual(new Set([form]));
    });

    it('has one line where there is one time', () => {
        const { times, stops } = drawTrend(trend([reading('2026-01-01', [amount('1')])]), RULES);
        expect(times).toMatchObject([{ at: 0.5, form: 'day' }]);
        expect(stops).toEqual([{ index: 0, x: 0.5 }]);
    });
});

describe('what is not drawn', () => {
    it('has the reason of each', () => {
        expect(
            reasonsOf(
                trend([
                    reading('2026-01-01', [amount('120')]),
                    reading('2026-01-02', [amount('120')], { status: 'entered-in-error' }),
                    reading('2026-01-02', [amount('120')], { status: 'cancelled' }),
                    reading('2026-01-02', [amount('120')], { isUninterpreted: true }),
                    reading('2026-01-02', []),
                    reading('2026-01-02', [amount(undefined)]),
                    reading('2026-01-02', [
                        { value: { kind: 'absent', reason: 'unknown' }, interpretations: [] },
                    ]),
                    reading('2026-01-02', [
                        { value: { kind: 'text', text: 'high' }, interpretations: [] },
                    ]),
                    reading('2026-01-02', [amount('1e999')]),
                    reading('2026-01-02', [amount('120', { ...MERCURY, comparator: '>' })]),
                    reading('2026-01-02', [amount('16', { unit: 'kPa', ucum: 'kPa' })]),
                    reading(undefined, [amount('120')]),
                    reading('2026', [amount('120')]),
                    reading('2026-01', [amount('120')]),
                    reading('2026-01-02', [amount('120')], { until: '2026-01-03' }),
                    reading('2026-01-02', [amount('120')], { until: '2026-01-02' }),
                ]),
            ),
        ).toEqual([
            ...['entered-in-error', 'cancelled', 'uninterpreted'],
            ...['no-value', 'no-value', 'no-value', 'no-number'],
            ...['no-number', 'comparator', 'other-unit', 'no-date', 'inexact-date'],
            ...['inexact-date', 'period'],
        ]);
    });

    it('cuts the line of its own series, and no other', () => {
        const given = trend(
            [
                reading('2026-01-01', [amount('120'), amount('80')]),
                reading('2026-01-02', [amount('121'), amount(undefined)]),
                reading('2026-01-03', [amount('122'), amount('82')]),
            ],
            [{ name: 'Systolic' }, { name: 'Diastolic' }],
        );
        expect(
            pointsOf(given).map((runs) => runs.map((run) => run.map(({ index }) => index))),
        ).toEqual([[[0, 1, 2]], [[0], [2]]]);
    });

    it('is no reason for a longer axis of time: a mistyped year would leave no room', () => {
        const { stops } = drawTrend(
            trend([
                reading('1926-01-01', [amount('120')], { status: 'entered-in-error' }),
                reading('2026-01-01', [amount('120')]),
                reading('2026-01-02', [amount(undefined)]),
                reading('2026-01-03', [amount('120')]),
            ]),
            RULES,
        );
        expect(stops.map(({ index }) => index)).toEqual([1, 2, 3]);
    });

    it('is what has another unit than most; of two that are as many, than the newest', () => {
        const kPa = { unit: 'kPa', ucum: 'kPa' };
        const unitOf = (...units: readonly object[]) =>
            drawTrend(
                trend(units.map((unit, at) => reading(`2026-01-0${at + 1}`, [amount('1', unit)]))),
                RULES,
            ).unit?.unit;
        expect(unitOf(MERCURY, MERCURY, kPa)).toBe('mm Hg');
        expect(unitOf(kPa, MERCURY)).toBe('mm Hg');
        expect(unitOf(MERCURY, kPa)).toBe('kPa');
        expect(unitOf(MERCURY, { unit: 'mmHg', ucum: 'mm[Hg]' }, kPa, {})).toBe('mmHg');
    });
});

describe('facts', () => {
    it('are the first, the last, the lowest and the highest of what is drawn', () => {
        const given = trend([
            reading('2026-01-04', [amount('99.9')]),
            reading('2026-01-01', [amount('120')]),
            reading('2026-01-03', [amount('99.90')]),
            reading('2026-01-02', [amount('1000', { ...MERCURY, comparator: '<' })]),
        ]);
        expect(drawTrend(given, RULES).series[0]!.summary).toEqual({
            ...{ count: 3, first: 1, last: 0, lowest: 2, highest: 1 },
        });
    });
});

describe('the order', () => {
    it('is the newest first, and what has no date last', () => {
        const whens = ['2025', undefined, '2026-01-01T00:30:00+02:00', '2025-12-31T23:00:00Z'];
        expect(newestFirst(whens.map((when) => reading(when, [])))).toEqual([3, 2, 0, 1]);
    });
});

const decimals = fc
    .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: -3, max: 3 }))
    .map(([units, power]) => `${units}e${power}`);
const values = fc.oneof(
    decimals.map((value) => amount(value)),
    decimals.map((value) => amount(value, { unit: 'kPa', ucum: 'kPa' })),
    decimals.map((value) => amount(value, { ...MERCURY, comparator: '<' })),
    fc.constant(amount(undefined)),
);
const whens = fc.oneof(
    fc
        .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
        .map((date) => date.toISOString()),
    fc.constantFrom('2026', '2026-01', '2026-01-09', '2026-02-30', 'soon', undefined),
);
const readings = fc.array(
    fc
        .tuple(whens, values, values, fc.constantFrom('final', 'entered-in-error', 'any'))
        .map(([when, one, other, status]) => reading(when, [one, other], { status })),
    { maxLength: 12 },
);
const series = [{ name: 'Systolic' }, { name: 'Diastolic' }];

describe('of any readings', () => {
    it('each value is either drawn once, or not drawn for one reason', () => {
        fc.assert(
            fc.property(readings, (all) => {
                const drawn = drawTrend(trend(all, series), RULES);
                const names = [
                    ...drawn.series.flatMap(({ runs }, column) =>
                        runs.flat().map(({ index }) => `${index} ${column}`),
                    ),
                    ...drawn.gaps.map((gap) => `${gap.index} ${gap.series}`),
                ];
                const wanted = all.flatMap((_, index) => [`${index} 0`, `${index} 1`]);
                expect(names.sort()).toEqual(wanted.sort());
            }),
        );
    });

    it('all points are inside the axes, in the order of time, and higher where the value is greater', () => {
        fc.assert(
            fc.property(readings, (all) => {
                const drawn = drawTrend(trend(all, series), RULES);
                const textOf = (index: number, column: number): string => {
                    const { value } = all[index]!.values[column]!;
                    return value?.kind === 'quantity' ? (value.quantity.value ?? '') : '';
                };
                drawn.series.forEach(({ runs }, column) => {
                    const points = runs.flat();
                    points.forEach(({ x, y, index }, at) => {
                        expect(x >= 0 && x <= 1 && y >= 0 && y <= 1).toBe(true);
                        const before = points[at - 1];
                        if (!before) return;
                        expect(before.x <= x).toBe(true);
                        const order = compareRecorded(
                            textOf(before.index, column),
                            textOf(index, column),
                        );
                        if (before.y < y) expect(order).toBe(-1);
                        if (before.y > y) expect(order).toBe(1);
                    });
                });
            }),
        );
    });

    it('no line joins two values between which one is missing', () => {
        fc.assert(
            fc.property(readings, (all) => {
                const { stops, series: both } = drawTrend(trend(all, series), RULES);
                const order = stops.map(({ index }) => index);
                for (const { runs } of both)
                    for (const run of runs)
                        run.forEach(({ index }, at) =>
                            expect(order.indexOf(index)).toBe(order.indexOf(run[0]!.index) + at),
                        );
            }),
        );
    });

    it('the lines of the axis are few, and as far from each other', () => {
        fc.assert(
            fc.property(readings, (all) => {
                const { ticks, times } = drawTrend(trend(all, series), RULES);
                expect(ticks.length).toBeLessThanOrEqual(6);
                expect(times.length).toBeLessThanOrEqual(4);
                ticks.forEach(({ at }, index) =>
                    expect(at).toBeCloseTo(index / (ticks.length - 1), 5),
                );
            }),
        );
    });
});

it('draws 2,000 readings of two series in seconds on a busy core', () => {
    const many = Array.from({ length: 2000 }, (_, index) =>
        reading(new Date(1.7e12 + index * 8e7).toISOString(), [
            amount(String(110 + (index % 40))),
            amount(String(70 + (index % 20))),
        ]),
    );
    const start = performance.now();
    expect(drawTrend(trend(many, series), RULES).stops).toHaveLength(2000);
    expect(performance.now() - start).toBeLessThan(5000);
});
