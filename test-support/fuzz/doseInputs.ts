/* Dosages of FHIR R4 in every shape that can be said, each with what a reader of its words has to find. */
import fc from 'fast-check';
import type { ReadAmount, ReadDose, ReadTimes } from './doseReader';

/** A part of a Dosage: its JSON, and what has to be read back. */
interface Part {
    readonly json: Readonly<Record<string, unknown>>;
    readonly read: Partial<ReadDose>;
}

/* A number as JSON writes it, which `JSON.stringify` can’t: `1.50`, `5e-1`. */
const MARK = '@number ';

interface Written {
    readonly text: string;
    readonly plain: string;
    readonly size: number;
}

/* Without zeros at its end: the input’s own arithmetic, not the kit’s. */
function plainOf(digits: number, scale: number): string {
    const padded = String(digits).padStart(scale + 1, '0');
    const [whole, fraction] = [padded.slice(0, padded.length - scale), padded.slice(-scale || 99)];
    const kept = scale ? fraction.replace(/0+$/, '') : '';
    return kept ? `${whole}.${kept}` : whole;
}

const written = (digits: number, scale: number, style: number): Written => {
    const plain = plainOf(digits, scale);
    const size = digits / 10 ** scale;
    if (style === 3) return { text: `${digits}e-${scale}`, plain, size };
    const zeros = style === 2 ? '0' : '';
    const point = plain.includes('.') ? '' : '.';
    return { text: zeros ? plain + point + zeros : plain, plain, size };
};

const decimal = (most = 99_999): fc.Arbitrary<Written> =>
    fc
        .tuple(
            fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: most })),
            fc.constantFrom(0, 0, 0, 1, 2, 4),
            fc.constantFrom(0, 0, 1, 2, 3),
        )
        .map(([digits, scale, style]) => written(digits, scale, style));
const count = fc.integer({ min: 1, max: 2_000 }).map((one) => written(one, 0, 0));
const small = fc.integer({ min: 1, max: 12 }).map((one) => written(one, 0, 0));

const inOrder = <One extends Written>(one: fc.Arbitrary<One>): fc.Arbitrary<readonly [One, One]> =>
    fc.tuple(one, one).map(([a, b]) => (a.size <= b.size ? [a, b] : [b, a]));

const value = ({ text }: Written): string => MARK + text;

const UCUM = 'http://unitsofmeasure.org';
const FORM = 'http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm';

/* How a unit is coded, and how it is read back. */
const UNITS: readonly (readonly [Readonly<Record<string, string>>, string, string[]?])[] = [
    ...['kg', 'g', 'mg', 'ug', 'ng', 'L', 'mL', 'mmol', 'meq', 'U', 'm2'].map(
        (code) => [{ system: UCUM, code, unit: code }, code] as const,
    ),
    [{ system: UCUM, code: '[iU]', unit: 'IU' }, 'U'],
    [{ system: UCUM, code: '[drp]', unit: 'drops' }, '[drp]'],
    [{ unit: 'mcg' }, 'ug'],
    [{ system: UCUM, code: 'ug', unit: '\u00b5g' }, 'ug'],
    [{ system: UCUM, code: 'ml', unit: 'milliliters' }, 'mL'],
    [{ system: FORM, code: 'TAB', unit: 'TAB' }, '{tablet}'],
    [{ system: FORM, code: 'CAP', unit: 'capsules' }, '{capsule}'],
    [{ system: FORM, code: 'PUFF', unit: 'puff' }, '{puff}'],
    [{ system: FORM, code: 'PATCH' }, '{patch}'],
    [{ system: FORM, code: 'SPRY', unit: 'sprays' }, '{spray}'],
    [{ system: FORM, code: 'SUPP' }, '{suppository}'],
    ...['tablet', 'lozenge', 'packet', 'application', 'dose'].map(
        (unit) => [{ system: UCUM, code: '1', unit }, `{${unit}}`] as const,
    ),
    [{ system: UCUM, code: '{tablet}', unit: 'Tablet(s)' }, '{tablet}'],
    [{ system: UCUM, code: 'mg/kg', unit: 'mg/kg' }, 'mg', ['kg']],
    [{ system: UCUM, code: 'ug/kg/min', unit: 'mcg/kg/min' }, 'ug', ['kg', 'min']],
];
const unit = fc.constantFrom(...UNITS);
const TIMES = ['s', 'min', 'h', 'd', 'wk', 'mo', 'a'] as const;
const time = fc.constantFrom(...TIMES);

interface Quantities {
    readonly quantity?: object;
    readonly range?: object;
    readonly read: ReadAmount;
}

const readUnit = ([, code, per]: (typeof UNITS)[number]) => ({ unit: code, ...(per && { per }) });

const exactly = fc.tuple(decimal(), unit).map(([number, of]) => ({
    quantity: { value: value(number), ...of[0] },
    read: { exact: number.plain, ...readUnit(of) },
}));
const compared = fc
    .tuple(exactly, fc.constantFrom('<', '<=', '>'))
    .map(([{ quantity, read }, comparator]) => ({
        quantity: { ...quantity, comparator },
        read: { ...read, comparator },
    }));
const orMore = exactly.map(({ quantity, read: { exact, ...others } }) => ({
    quantity: { ...quantity, comparator: '>=' },
    read: { low: exact, ...others },
}));
const between = fc.tuple(inOrder(decimal()), unit).map(([[low, high], of]) => ({
    range: { low: { value: value(low), ...of[0] }, high: { value: value(high), ...of[0] } },
    read: { low: low.plain, high: high.plain, ...readUnit(of) },
}));
const upTo = fc.tuple(decimal(), unit).map(([high, of]) => ({
    range: { high: { value: value(high), ...of[0] } },
    read: { high: high.plain, ...readUnit(of) },
}));
const amount: fc.Arbitrary<Quantities> = fc.oneof(
    { weight: 4, arbitrary: exactly },
    { weight: 1, arbitrary: fc.oneof(compared, orMore) },
    { weight: 2, arbitrary: between },
    { weight: 1, arbitrary: upTo },
);

const inTime = (code: string): object => ({ system: UCUM, code, unit: code });

const named = (name: string, { quantity, range }: Quantities): object =>
    quantity ? { [`${name}Quantity`]: quantity } : { [`${name}Range`]: range };

const rate: fc.Arbitrary<Part> = fc.oneof(
    amount.map(
        (one) => ({ json: named('rate', one), read: { rate: { amount: one.read } } }) as Part,
    ),
    fc.tuple(exactly, small, time).map(([{ quantity, read }, long, code]): Part => {
        const per = [...(read.per ?? []), code];
        const every = { exact: long.plain, unit: code };
        return {
            json: {
                rateRatio: {
                    numerator: quantity,
                    denominator: { value: value(long), ...inTime(code) },
                },
            },
            read: {
                rate: long.plain === '1' ? { amount: { ...read, per } } : { amount: read, every },
            },
        };
    }),
);

const SNOMED = 'http://snomed.info/sct';
const coded = (key: string, codes: readonly string[], read: (code: string) => Partial<ReadDose>) =>
    fc.constantFrom(...codes).map((code): Part => ({
        json: { [key]: { coding: [{ system: SNOMED, code }] } },
        read: read(code),
    }));

const route = coded(
    'route',
    [
        ...['26643006', '37839007', '54471007', '34206005', '78421000', '47625008', '6064005'],
        ...['45890007', '447694001', '46713006', '54485002', '10547007', '37161004', '16857009'],
    ],
    (code) => ({ route: code }),
);
const method = coded(
    'method',
    [
        ...['419652001', '738995006', '738992009', '764498003', '738991002', '740666001'],
        ...['740685003', '738993004', '738994005', '738996007', '764794000'],
    ],
    (code) => ({ method: code }),
);
const reason = coded(
    'asNeededCodeableConcept',
    [
        ...['22253000', '25064002', '386661006', '422587007', '422400008', '49727002', '418290006'],
        ...['56018004', '267036007', '16331000', '14760008', '62315008', '193462001', '48694002'],
    ],
    (code) => ({ asNeeded: code }),
);
const asNeeded: fc.Arbitrary<Part> = fc.oneof(
    fc.constant({ json: { asNeededBoolean: true }, read: { asNeeded: 'true' } }),
    fc.constant({ json: { asNeededBoolean: false }, read: {} }),
    reason,
);

const optional = <One>(one: fc.Arbitrary<One>): fc.Arbitrary<One | undefined> =>
    fc.option(one, { nil: undefined });

/* From a lowest to a highest, or one of the two alone. */
const counts = (one: fc.Arbitrary<Written>, key: string) =>
    fc.tuple(inOrder(one), fc.constantFrom('low', 'high', 'both')).map(([[low, high], kind]) => {
        const read: ReadTimes = {
            ...(kind !== 'high' && { low: low.plain }),
            ...(kind !== 'low' && { high: high.plain }),
        };
        const json = {
            ...(kind !== 'high' && { [key]: value(low) }),
            ...(kind !== 'low' && { [`${key}Max`]: value(high) }),
        };
        return { json, read };
    });

const span = (key: string) =>
    fc.tuple(inOrder(decimal(400)), fc.boolean(), time).map(([[low, high], isRange, code]) => ({
        json: {
            [key]: value(low),
            ...(isRange && { [`${key}Max`]: value(high) }),
            [`${key}Unit`]: code,
        },
        read: isRange
            ? { low: low.plain, high: high.plain, unit: code }
            : { exact: low.plain, unit: code },
    }));

const often: fc.Arbitrary<Part> = fc
    .tuple(optional(counts(small, 'frequency')), optional(span('period')))
    .filter(([times, period]) => Boolean(times ?? period))
    .map(([times, period]) => ({
        json: { ...times?.json, ...period?.json },
        // Nobody said how often in the period: once.
        read: {
            often: {
                times: times?.read ?? { low: '1' },
                ...(period && { period: period.read as ReadAmount }),
            },
        },
    }));

const over: fc.Arbitrary<Part> = span('duration').map(({ json, read }) => ({
    json,
    read: { over: read as ReadAmount },
}));

const OFFSET = ['PHS', 'HS', 'WAKE', 'AC', 'ACM', 'ACD', 'ACV', 'PC', 'PCM', 'PCD', 'PCV'];
const EVENTS = [
    ...['MORN', 'MORN.early', 'MORN.late', 'NOON', 'AFT', 'AFT.early', 'AFT.late', 'EVE'],
    ...['EVE.early', 'EVE.late', 'NIGHT', 'C', 'CM', 'CD', 'CV', ...OFFSET],
];
const when: fc.Arbitrary<Part> = fc.oneof(
    fc.uniqueArray(fc.constantFrom(...EVENTS), { minLength: 1, maxLength: 4 }).map((all) => ({
        json: { when: all },
        read: { when: all },
    })),
    fc
        .tuple(fc.uniqueArray(fc.constantFrom(...OFFSET), { minLength: 1, maxLength: 3 }), count)
        .map(([all, minutes]) => ({
            json: { when: all, offset: value(minutes) },
            read: { when: all.map((one) => `${one}+${minutes.plain}`) },
        })),
);
const two = (number: number): string => String(number).padStart(2, '0');
const clockText = fc
    .tuple(fc.nat(23), fc.nat(59), fc.constantFrom(0, 0, 0, 30))
    .map(([hour, minute, second]) => `${two(hour)}:${two(minute)}:${two(second)}`);
const clock: fc.Arbitrary<Part> = fc
    .uniqueArray(clockText, { minLength: 1, maxLength: 4 })
    .map((all) => ({ json: { timeOfDay: all }, read: { clock: all } }));
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const days: fc.Arbitrary<Part> = fc
    .uniqueArray(fc.constantFrom(...DAYS), { minLength: 1, maxLength: 7 })
    .map((all) => ({ json: { dayOfWeek: all }, read: { days: all } }));

const day = fc
    .tuple(
        fc.integer({ min: 1990, max: 2035 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
    )
    .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`);
const moment = fc.oneof(
    day,
    day.map((date) => date.slice(0, 7)),
    day.map((date) => date.slice(0, 4)),
    fc
        .tuple(day, clockText, fc.constantFrom('Z', '-05:00', '+05:30'))
        .map(([date, at, zone]) => `${date}T${at}${zone}`),
);
const dates: fc.Arbitrary<Part> = fc
    .uniqueArray(moment, { minLength: 1, maxLength: 3 })
    .map((all) => ({ json: { event: all }, read: { dates: all } }));

const total: fc.Arbitrary<Part> = counts(count, 'count').map(({ json, read }) => ({
    json,
    read: { total: read },
}));

const bounds: fc.Arbitrary<Part> = fc.oneof(
    fc.tuple(decimal(400), time).map(([long, code]) => ({
        json: { boundsDuration: { value: value(long), ...inTime(code) } },
        read: { bounds: { amount: { exact: long.plain, unit: code } } },
    })),
    fc
        .tuple(inOrder(decimal(400)), time, fc.constantFrom('low', 'high', 'both'))
        .map(([[low, high], code, kind]) => ({
            json: {
                boundsRange: {
                    ...(kind !== 'high' && { low: { value: value(low), ...inTime(code) } }),
                    ...(kind !== 'low' && { high: { value: value(high), ...inTime(code) } }),
                },
            },
            read: {
                bounds: {
                    amount: {
                        ...(kind !== 'high' && { low: low.plain }),
                        ...(kind !== 'low' && { high: high.plain }),
                        unit: code,
                    },
                },
            },
        })),
    fc
        .tuple(optional(moment), optional(moment))
        .filter(([from, until]) => Boolean(from ?? until))
        .map(([one, other]) => {
            const [from, until] =
                one && other && one.slice(0, 10) > other.slice(0, 10) ? [other, one] : [one, other];
            const read = { ...(from && { from }), ...(until && { until }) };
            return { json: { boundsPeriod: { start: from, end: until } }, read: { bounds: read } };
        }),
);

/* A code that stands for the whole timing, by HL7’s definition. */
const CODES: readonly (readonly [string, Partial<ReadDose>])[] = [
    ...(['QD', 'BID', 'TID', 'QID'] as const).map(
        (code, index) =>
            [
                code,
                { often: { times: { low: String(index + 1) }, period: { exact: '1', unit: 'd' } } },
            ] as const,
    ),
    ...(
        [
            ['QOD', '2', 'd'],
            ['Q1H', '1', 'h'],
            ['Q2H', '2', 'h'],
            ['Q3H', '3', 'h'],
            ['Q4H', '4', 'h'],
            ['Q6H', '6', 'h'],
            ['Q8H', '8', 'h'],
            ['WK', '1', 'wk'],
            ['MO', '1', 'mo'],
        ] as const
    ).map(
        ([code, exact, of]) =>
            [code, { often: { times: { low: '1' }, period: { exact, unit: of } } }] as const,
    ),
    ...(
        [
            ['AM', 'MORN'],
            ['PM', 'AFT'],
            ['BED', 'HS'],
        ] as const
    ).map(
        ([code, event]) =>
            [
                code,
                {
                    often: { times: { low: '1' }, period: { exact: '1', unit: 'd' } },
                    when: [event],
                },
            ] as const,
    ),
];
const GTS = 'http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation';

const join = (...parts: readonly (Part | undefined)[]): Part => ({
    json: Object.assign({}, ...parts.map((part) => part?.json)) as Part['json'],
    read: Object.assign({}, ...parts.map((part) => part?.read)) as Part['read'],
});

const repeat: fc.Arbitrary<Part> = fc
    .tuple(
        optional(often),
        optional(over),
        fc.oneof(fc.constant(undefined), when, clock),
        optional(days),
        optional(total),
        optional(bounds),
    )
    .map((all) => join(...all));
const timing: fc.Arbitrary<Part> = fc.oneof(
    {
        weight: 6,
        arbitrary: fc.tuple(repeat, optional(dates)).map(([one, other]): Part => {
            const { json, read } = join(one);
            const event = other?.json;
            return {
                json: { timing: { repeat: json, ...event } },
                read: { ...read, ...other?.read },
            };
        }),
    },
    {
        weight: 1,
        arbitrary: fc
            .tuple(fc.constantFrom(...CODES), optional(bounds))
            .map(([[code, read], until]): Part => ({
                json: {
                    timing: {
                        code: { coding: [{ system: GTS, code }], text: code },
                        ...(until && { repeat: until.json }),
                    },
                },
                read: { ...read, ...until?.read },
            })),
    },
);

const maximum: fc.Arbitrary<Part> = fc
    .tuple(optional(fc.tuple(exactly, decimal(48), time)), optional(exactly), optional(exactly))
    .map(([period, once, life]) => ({
        json: {
            ...(period && {
                maxDosePerPeriod: {
                    numerator: period[0].quantity,
                    denominator: { value: value(period[1]), ...inTime(period[2]) },
                },
            }),
            ...(once && { maxDosePerAdministration: once.quantity }),
            ...(life && { maxDosePerLifetime: life.quantity }),
        },
        read: {
            maxima: [
                ...(period ? [{ of: period[0].read, in: `${period[1].plain} ${period[2]}` }] : []),
                ...(once ? [{ of: once.read, in: 'at one time' }] : []),
                ...(life ? [{ of: life.read, in: 'in your lifetime' }] : []),
            ],
        },
    }));

const doseAndRate: fc.Arbitrary<Part> = fc.tuple(amount, optional(rate)).map(([dose, fast]) => ({
    json: { doseAndRate: [{ ...named('dose', dose), ...fast?.json }] },
    read: { amount: dose.read, ...fast?.read },
}));

const dosage: fc.Arbitrary<Part> = fc
    .tuple(
        optional(method),
        doseAndRate,
        optional(route),
        optional(timing),
        optional(asNeeded),
        fc.option(maximum, { nil: undefined, freq: 2 }),
    )
    .map((all) => join({ json: {}, read: { maxima: [] } }, ...all));

/** Dosages as JSON text, and what has to be read back from their words. */
export interface DoseInput {
    readonly json: string;
    readonly expected: readonly ReadDose[];
}

/* In any order, with any numbers: what has the same number is taken together. */
export const doseInput: fc.Arbitrary<DoseInput> = fc
    .oneof(
        { weight: 3, arbitrary: dosage.map((one) => [[one, undefined]] as const) },
        {
            weight: 1,
            arbitrary: fc.array(fc.tuple(dosage, fc.integer({ min: 1, max: 4 })), {
                minLength: 2,
                maxLength: 3,
            }),
        },
    )
    .map((all) => {
        const list = all.map(([{ json }, sequence]) => ({ ...json, sequence }));
        const sequences = [...new Set(all.map(([, sequence]) => sequence ?? 0))].sort(
            (a, b) => a - b,
        );
        const expected = sequences.flatMap((sequence, step) =>
            all
                .filter(([, own]) => (own ?? 0) === sequence)
                .map(([{ read }]) => ({ ...read, step }) as ReadDose),
        );
        const json = JSON.stringify(list).replaceAll(new RegExp(`"${MARK}([^"]+)"`, 'g'), '$1');
        return { json, expected };
    });
