import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readDosages, type DosageView } from 'c/salusCoreFhirDosage';

const read = (source: unknown): DosageView => {
    const { dosages, problems } = readDosages(source);
    expect(problems).toEqual([]);
    return dosages[0]!;
};
const problemsOf = (source: unknown): readonly (readonly [string, string])[] =>
    readDosages(source).problems.map(({ code, property }) => [code, property] as const);

describe('a Dosage', () => {
    it('is read whole, with every digit as it was written', () => {
        const view = read(`{
            "sequence": 2,
            "text": "10 mL bid",
            "additionalInstruction": [{ "text": "with water" }],
            "patientInstruction": "Shake well",
            "asNeededBoolean": true,
            "site": { "text": "left arm" },
            "route": { "coding": [{ "system": "s", "code": "26643006", "display": "Oral" }] },
            "method": { "text": "take" },
            "doseAndRate": [{
                "type": { "text": "ordered" },
                "doseRange": { "low": { "value": 1.0, "unit": "mg" }, "high": { "value": 1e-7 } },
                "rateRatio": {
                    "numerator": { "value": 0.50, "system": "http://unitsofmeasure.org", "code": "mL" },
                    "denominator": { "value": 1, "system": "s", "code": "h" }
                }
            }],
            "maxDosePerPeriod": { "numerator": { "value": 4.00 }, "denominator": { "value": 24 } },
            "maxDosePerAdministration": { "value": 12345678901234567890.10 },
            "maxDosePerLifetime": { "value": 3, "comparator": "<" }
        }`);
        expect(view).toEqual({
            sequence: 2,
            text: { text: '10 mL bid' },
            additionalInstructions: [{ text: 'with water', codings: [] }],
            patientInstruction: { text: 'Shake well' },
            asNeeded: true,
            site: { text: 'left arm', codings: [] },
            route: { codings: [{ system: 's', code: '26643006', display: 'Oral' }] },
            method: { text: 'take', codings: [] },
            doses: [
                {
                    type: { text: 'ordered', codings: [] },
                    dose: {
                        kind: 'range',
                        low: { value: '1.0', unit: 'mg' },
                        high: { value: '1e-7' },
                    },
                    rate: {
                        kind: 'ratio',
                        numerator: { value: '0.50', ucum: 'mL' },
                        denominator: { value: '1', code: 'h' },
                    },
                },
            ],
            maxPerPeriod: { numerator: { value: '4.00' }, denominator: { value: '24' } },
            maxPerAdministration: { value: '12345678901234567890.10' },
            maxPerLifetime: { value: '3', comparator: '<' },
            isUninterpreted: false,
            received: [],
        });
    });

    it('has the language that the resource declares for its texts', () => {
        const { dosages } = readDosages({ text: 'una al día' }, 'es');
        expect(dosages).toMatchObject([{ lang: 'es', text: { text: 'una al día', lang: 'es' } }]);
    });

    it.each([
        ['itself', { modifierExtension: [{ url: 'u', valueString: 'not' }] }],
        ['its timing', { timing: { modifierExtension: [{ url: 'u' }], repeat: { frequency: 2 } } }],
        ['a part of it', { route: { modifierExtension: [{ url: 'u' }] } }],
    ])(
        'is not interpreted where %s has an unknown modifier, and nothing is left out',
        (_, more) => {
            const dosage = { text: 'as told', asNeededBoolean: true, ...more };
            const { dosages, problems } = readDosages(dosage);
            expect(problems.map(({ code }) => code)).toEqual(['unknown-modifier']);
            expect(dosages).toMatchObject([
                { isUninterpreted: true, text: { text: 'as told' }, doses: [] },
            ]);
            expect(dosages[0]!.asNeeded).toBeUndefined();
            expect(dosages[0]!.timing).toBeUndefined();
            expect(dosages[0]!.received).toContainEqual({ path: 'asNeededBoolean', text: 'true' });
        },
    );

    it('has what it doesn’t understand as received, with its path', () => {
        const { received } = read({
            timing: { repeat: { foo: ['a', 2] } },
            bar: { x: { y: 'b' } },
        });
        expect(received).toEqual([
            { path: 'timing.repeat.foo', text: 'a, 2' },
            { path: 'bar', text: 'b' },
        ]);
    });

    it('has what is of a wrong type as received, and a problem says so', () => {
        const dosage = { sequence: 'first', timing: { repeat: { when: ['HS', 3], count: 'ten' } } };
        expect(readDosages(dosage).dosages[0]!.received).toEqual([
            { path: 'timing.repeat.when', text: '3' },
            { path: 'timing.repeat.count', text: 'ten' },
            { path: 'sequence', text: 'first' },
        ]);
        expect(problemsOf(dosage)).toEqual([
            ['bad-resource', 'sequence'],
            ['bad-resource', 'timing.repeat.count'],
        ]);
    });

    it('has what an extension beside a text says', () => {
        const extension = [{ url: 'u', valueString: 'una al día' }];
        const view = read({ text: 'one a day', _text: { extension } });
        expect(view.received).toEqual([{ path: 'text', text: 'una al día' }]);
    });

    it('has the reason for a value that is absent', () => {
        const url = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';
        const doseQuantity = { _value: { extension: [{ url, valueCode: 'unknown' }] }, unit: 'mg' };
        expect(read({ doseAndRate: [{ doseQuantity }] }).received).toEqual([
            { path: 'doseAndRate.doseQuantity.value', text: 'unknown' },
        ]);
    });

    it('shows both of two things of which FHIR allows one', () => {
        const view = read({ asNeededBoolean: false, asNeededCodeableConcept: { text: 'pain' } });
        expect(view.asNeeded).toEqual({ text: 'pain', codings: [] });
        expect(view.received).toEqual([{ path: 'asNeededBoolean', text: 'false' }]);
        const two = { doseQuantity: { value: 1 }, doseRange: { high: { value: 2 } } };
        expect(read({ doseAndRate: [two] }).received).toEqual([
            { path: 'doseAndRate.doseRange', text: '2' },
        ]);
    });
});

describe('a Timing', () => {
    const timing = (repeat: object, more: object = {}) =>
        read({ timing: { repeat, ...more } }).timing;

    it('is read in every shape', () => {
        const quantity = { value: '10', unit: 'days' };
        const days = { value: 10, unit: 'days' };
        expect(timing({ boundsDuration: days })!.bounds).toEqual({ kind: 'duration', quantity });
        expect(timing({ boundsRange: { high: days } })!.bounds).toEqual({
            kind: 'range',
            high: quantity,
        });
        expect(timing({ boundsPeriod: { start: '2021-03' } })!.bounds).toEqual({
            kind: 'period',
            start: '2021-03',
        });
        const numbers = {
            ...{ count: 3, countMax: 5, duration: 30, durationMax: 60, durationUnit: 'min' },
            ...{ frequency: 1, frequencyMax: 2, period: 4, periodMax: 6, periodUnit: 'h' },
        };
        const asText = Object.fromEntries(
            Object.entries(numbers).map(([key, value]) => [key, String(value)]),
        );
        expect(timing(numbers)).toMatchObject(asText);
        expect(timing({ dayOfWeek: ['mon'], timeOfDay: ['08:00:00'] })).toMatchObject({
            daysOfWeek: ['mon'],
            timesOfDay: ['08:00:00'],
        });
        expect(timing({ when: ['ACM'], offset: 30 })).toMatchObject({
            when: ['ACM'],
            offset: '30',
        });
        expect(timing({}, { event: ['2021-03-04'], code: { text: 'BID' } })).toMatchObject({
            events: ['2021-03-04'],
            code: { text: 'BID', codings: [] },
        });
    });
});

describe('a source', () => {
    it('is a Dosage or a list of them; anything else is a problem', () => {
        expect(readDosages([{ text: 'a' }, { text: 'b' }]).dosages).toHaveLength(2);
        expect(readDosages([]).dosages).toEqual([]);
        expect(problemsOf('{')).toEqual([['bad-resource', 'dosage']]);
        expect(problemsOf([{ text: 'a' }, 3])).toEqual([['bad-resource', 'dosage']]);
    });

    /* The keys of a Dosage, with values that it may have there and others. */
    const KEYS = [
        ...[
            'sequence',
            'text',
            'timing',
            'repeat',
            'boundsPeriod',
            'boundsRange',
            'boundsDuration',
        ],
        ...[
            'count',
            'frequency',
            'when',
            'dayOfWeek',
            'event',
            'code',
            'coding',
            'display',
            'unit',
        ],
        ...['route', 'method', 'doseAndRate', 'doseQuantity', 'doseRange', 'low', 'high', 'value'],
        ...[
            'rateRatio',
            'numerator',
            'asNeededBoolean',
            'asNeededCodeableConcept',
            'start',
            '_text',
        ],
        ...['maxDosePerPeriod', 'additionalInstruction', 'patientInstruction', 'extension', 'foo'],
    ];
    const { dosage } = fc.letrec((tie) => ({
        dosage: fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 6 }),
        value: fc.oneof(
            { depthSize: 'small' },
            fc.integer({ min: 100_000, max: 999_999 }).map((one) => `text ${one}`),
            fc.integer({ min: 1_000_000, max: 9_999_999 }),
            fc.array(tie('value'), { maxLength: 3 }),
            tie('dosage'),
        ),
    }));
    const leavesOf = (value: unknown): readonly string[] =>
        typeof value === 'object' && value !== null
            ? Object.values(value).flatMap(leavesOf)
            : [String(value)];

    it('is never cut: whatever is in it is in the view', () => {
        fc.assert(
            fc.property(dosage, (one) => {
                const shown = JSON.stringify(readDosages(one).dosages);
                expect(leavesOf(one).filter((leaf) => !shown.includes(leaf))).toEqual([]);
            }),
            { numRuns: 1_000 },
        );
    });

    it('never throws, for any JSON', () => {
        fc.assert(
            fc.property(fc.oneof(fc.json(), fc.jsonValue(), fc.anything()), (one) => {
                expect(() => readDosages(one)).not.toThrow();
            }),
        );
    });

    /* HL7’s examples are not in the project; where they are beside it, they are read. */
    const FOLDER = '../shared/data/fhir/us-core';
    const published = [
        'medicationrequest-coded-oral-axid',
        'medicationrequest-contained-oral-axid',
        'medicationrequest-self-tylenol',
    ].filter((name) => existsSync(`${FOLDER}/${name}.json`));
    const where = published.length ? '' : ' (none: ../shared is not there)';

    it(`is read whole, where it is one of US Core’s examples${where}`, () => {
        for (const name of published) {
            const text = readFileSync(`${FOLDER}/${name}.json`, 'utf8');
            const { dosageInstruction } = JSON.parse(text) as {
                dosageInstruction: readonly { readonly text: string }[];
            };
            const { dosages, problems } = readDosages(dosageInstruction);
            expect(problems).toEqual([]);
            expect(dosages.flatMap(({ received }) => received)).toEqual([]);
            expect(dosages.map((one) => one.text!.text)).toEqual(
                dosageInstruction.map((one) => one.text),
            );
        }
    });
});
