import fc from 'fast-check';
import { readObservations, type ObservationView } from 'c/salusCoreFhirObservation';
import { drawTrend } from 'c/salusCoreTrend';
import { pressureOf, pressureParts, trendsOf } from 'c/salusCoreVitalSigns';

const LOINC = 'http://loinc.org';
const coded = (code: string, text = code) => ({ coding: [{ system: LOINC, code }], text });
const amount = (value: number, unit = 'mm Hg', code = 'mm[Hg]') => ({
    valueQuantity: { value, unit, system: 'http://unitsofmeasure.org', code },
});
const view = (more: object): ObservationView =>
    readObservations(
        JSON.stringify({ resourceType: 'Observation', id: 'a', status: 'final', ...more }),
    ).views[0]!;
const pressure = (component: readonly object[], more: object = {}): ObservationView =>
    view({ code: coded('85354-9', 'Blood pressure'), component, ...more });
const systolic = (more: object) => ({ code: coded('8480-6', 'Systolic'), ...more });
const diastolic = (more: object) => ({ code: coded('8462-4', 'Diastolic'), ...more });
const day = (effectiveDateTime: string) => ({ effectiveDateTime });

describe('a blood pressure', () => {
    it('has two halves by their LOINC codes, in whatever order', () => {
        const given = pressure([diastolic(amount(80)), systolic(amount(120))]);
        expect(pressureOf(given)).toMatchObject({
            systolic: { value: '120' },
            diastolic: { value: '80' },
        });
        const mean = pressure([
            { code: coded('96608-5'), ...amount(109) },
            { code: coded('96609-3'), ...amount(72) },
        ]);
        expect(pressureOf(mean)).toMatchObject({ systolic: { value: '109' } });
    });

    it('is no pair where a half is missing, is no exact number, is there twice, or has another unit', () => {
        const halves: readonly (readonly object[])[] = [
            [systolic(amount(120))],
            [systolic(amount(120)), diastolic({ valueString: 'low' })],
            [systolic(amount(120)), diastolic({})],
            [systolic(amount(120)), systolic(amount(121)), diastolic(amount(80))],
            [systolic(amount(120)), diastolic(amount(10, 'kPa', 'kPa'))],
            [
                systolic(amount(120)),
                diastolic({ valueQuantity: { value: 80, comparator: '<', unit: 'mm Hg' } }),
            ],
            [
                { code: { coding: [{ code: '8480-6' }] }, ...amount(120) },
                { code: { coding: [{ code: '8462-4' }] }, ...amount(80) },
            ],
        ];
        expect(halves.map((one) => pressureOf(pressure(one)))).toEqual(halves.map(() => undefined));
        expect(pressureParts(view({ code: coded('8867-4') }))).toBeUndefined();
    });
});

describe('trends', () => {
    it('are one for each kind of measurement, with both halves of a blood pressure in one', () => {
        const trends = trendsOf([
            pressure([systolic(amount(120)), diastolic(amount(80))], day('2026-01-01')),
            view({ code: coded('8867-4', 'Heart rate'), ...amount(72, '/min', '/min') }),
            pressure([systolic(amount(118)), diastolic({})], day('2026-01-02')),
            view({ code: coded('8867-4', 'Pulse'), ...amount(75, '/min', '/min') }),
            view({ code: { text: 'Steps' }, valueInteger: 9000 }),
            view({ code: { text: 'Steps' }, valueInteger: 8000 }),
        ]);
        expect(
            trends.map(({ title, series, readings }) => [
                title,
                series.map(({ name }) => name),
                readings.length,
            ]),
        ).toEqual([
            ['Blood pressure', ['Systolic', 'Diastolic'], 2],
            ['Heart rate', ['Heart rate'], 2],
            ['Steps', ['Steps'], 2],
        ]);
        expect(trends[0]!.readings[1]).toMatchObject({
            ...{ when: '2026-01-02', status: 'final' },
            values: [{ value: { kind: 'quantity' } }, {}],
        });
    });

    it('keep what changes a reading: its status, its meaning, its period, and that nobody can interpret it', () => {
        const [trend] = trendsOf([
            view({
                ...{ code: coded('8867-4'), status: 'preliminary' },
                effectivePeriod: { start: '2026-01-01', end: '2026-01-03' },
                ...amount(104, '/min', '/min'),
                interpretation: [{ coding: [{ code: 'H' }] }],
                modifierExtension: [{ url: 'https://example.org', valueBoolean: true }],
            }),
        ]);
        const [reading] = trend!.readings;
        expect(reading).toMatchObject({
            ...{ status: 'preliminary', when: '2026-01-01', until: '2026-01-03' },
            ...{ isUninterpreted: true, values: [{ interpretations: [{ word: 'high' }] }] },
        });
        const { gaps } = drawTrend(trend!, { mostTicks: 6, mostTimes: 4 });
        expect(gaps).toEqual([{ index: 0, series: 0, reason: 'uninterpreted' }]);
    });

    it('have a range where all values have the same one, and none contradicts it', () => {
        const range = (low: number, high: number) => ({
            referenceRange: [{ low: amount(low).valueQuantity, high: amount(high).valueQuantity }],
        });
        const rangeOf = (...each: readonly object[]) =>
            trendsOf(
                each.map((more) => view({ code: coded('8480-6'), ...amount(110), ...more })),
            )[0]!.series[0]!.range;
        expect(rangeOf(range(90, 120), range(90, 120))).toMatchObject({ high: { value: '120' } });
        expect(rangeOf(range(90, 120), range(90, 130))).toBeUndefined();
        expect(rangeOf(range(90, 120), {})).toBeUndefined();
        const high = { interpretation: [{ coding: [{ code: 'H' }] }] };
        expect(rangeOf(range(90, 120), { ...range(90, 120), ...high })).toBeUndefined();
    });

    it('have each observation once, whatever it is', () => {
        const given = fc.record(
            {
                code: fc.constantFrom(undefined, {}, coded('8480-6'), coded('8867-4'), {
                    text: 'x',
                }),
                component: fc.constantFrom(
                    undefined,
                    [systolic(amount(1)), diastolic(amount(2))],
                    [systolic({})],
                    'no component',
                ),
                effectiveDateTime: fc.constantFrom('2026', 'soon', 7),
                valueString: fc.string(),
            },
            { requiredKeys: [] },
        );
        fc.assert(
            fc.property(fc.array(given, { maxLength: 8 }), (all) => {
                const trends = trendsOf(all.map((one, id) => view({ ...one, id: `o${id}` })));
                const ids = trends.flatMap(({ readings }) => readings.map(({ id }) => id));
                expect(ids.sort()).toEqual(all.map((_, id) => `Observation/o${id}`).sort());
                trends.forEach((trend) =>
                    trend.readings.forEach(({ values }) =>
                        expect(values).toHaveLength(trend.series.length),
                    ),
                );
            }),
        );
    });
});
