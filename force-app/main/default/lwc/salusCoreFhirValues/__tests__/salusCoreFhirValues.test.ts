import fc from 'fast-check';
import { parseJson } from 'c/salusCoreFhirJson';
import { elementOf, nameText, readRow, readValue, type RecordValue } from 'c/salusCoreFhirValues';

const fromJson = (text: string): unknown => {
    const read = parseJson(text);
    if ('error' in read) throw new Error(read.error);
    return read.value;
};
const read = (json: string): RecordValue | undefined =>
    readValue(fromJson(json), undefined, {}, 'value');

describe('a quantity', () => {
    it.each(['4.0', '0.010', '1e-7', '120', '-0.50', '12345678901234567890.10'])(
        'keeps the digits of %s',
        (digits) => {
            const value = read(`{ "value": ${digits}, "unit": "mg/dL" }`);
            expect(value).toEqual({
                kind: 'quantity',
                quantity: { value: digits, unit: 'mg/dL' },
            });
        },
    );

    it('has a code of UCUM only where its system says so', () => {
        const ucum = '"system": "http://unitsofmeasure.org", "code": "mm[Hg]"';
        expect(read(`{ "value": 1, ${ucum} }`)).toMatchObject({ quantity: { ucum: 'mm[Hg]' } });
        const other = read(
            '{ "value": 1, "system": "http://snomed.info/sct", "code": "258666001" }',
        );
        expect(other).toMatchObject({ quantity: { code: '258666001' } });
        expect(other).not.toMatchObject({ quantity: { ucum: expect.anything() } });
    });

    it('keeps a comparator, and a unit without a value', () => {
        expect(read('{ "value": 5, "comparator": "<" }')).toMatchObject({
            quantity: { value: '5', comparator: '<' },
        });
        expect(read('{ "unit": "mg" }')).toMatchObject({ quantity: { unit: 'mg' } });
    });
});

describe('a concept', () => {
    it('is what was meant, with what its codings say in other words', () => {
        const codings =
            '[{ "code": "1", "display": "Rash" }, { "code": "2", "display": "RASH" }, { "code": "3", "display": "Eruption" }]';
        expect(read(`{ "text": "Skin rash", "coding": ${codings} }`)).toEqual({
            kind: 'concept',
            text: 'Skin rash',
            also: ['Rash', 'Eruption'],
        });
    });

    it('is the coding that a person selected', () => {
        const codings = '[{ "display": "One" }, { "display": "Other", "userSelected": true }]';
        expect(read(`{ "coding": ${codings} }`)).toMatchObject({ text: 'Other', also: ['One'] });
    });

    it('is its code where nobody gave words', () => {
        expect(read('{ "coding": [{ "code": "44054006" }] }')).toMatchObject({ text: '44054006' });
    });

    it('has a code for which the kit may have words, of the lists that are FHIR’s own', () => {
        const system = 'http://terminology.hl7.org/CodeSystem/condition-clinical';
        expect(read(`{ "coding": [{ "system": "${system}", "code": "active" }] }`)).toMatchObject({
            code: 'active',
        });
        expect(
            read('{ "coding": [{ "system": "http://snomed.info/sct", "code": "active" }] }'),
        ).not.toHaveProperty('code');
    });

    it('is the reason why there is no value, where it is no more than that', () => {
        const coding =
            '{ "system": "http://terminology.hl7.org/CodeSystem/data-absent-reason", "code": "asked-declined" }';
        expect(read(`{ "coding": [${coding}] }`)).toEqual({
            kind: 'absent',
            reason: 'asked-declined',
        });
        expect(read(`{ "text": "She would rather not say", "coding": [${coding}] }`)).toEqual({
            kind: 'absent',
            reason: 'asked-declined',
            notes: [{ kind: 'text', text: 'She would rather not say' }],
        });
    });
});

describe('a data type is told by its elements', () => {
    it.each<[string, string, object]>([
        [
            'Range',
            '{ "low": { "value": 1.0 }, "high": { "value": 2 } }',
            { kind: 'range', low: { value: '1.0' }, high: { value: '2' } },
        ],
        [
            'Ratio',
            '{ "numerator": { "value": 1 }, "denominator": { "value": 128 } }',
            { kind: 'ratio', denominator: { value: '128' } },
        ],
        [
            'Period',
            '{ "start": "2016-08", "end": "2016-08-17T07:15:07-08:00" }',
            { kind: 'period', start: '2016-08' },
        ],
        [
            'Reference',
            '{ "reference": "Practitioner/1", "display": "Dr. Example" }',
            { kind: 'text', text: 'Dr. Example' },
        ],
        [
            'Reference without a name',
            '{ "reference": "https://x.example/Practitioner/1" }',
            { kind: 'unnamed', type: 'Practitioner' },
        ],
        [
            'HumanName',
            '{ "use": "usual", "prefix": ["Dr."], "given": ["Ana", "B."], "family": "Example" }',
            { kind: 'text', text: 'Dr. Ana B. Example', notes: [{ kind: 'code', code: 'usual' }] },
        ],
        [
            'Address',
            '{ "line": ["1 Harbor Street"], "city": "Boston" }',
            { kind: 'text', text: '1 Harbor Street, Boston' },
        ],
        [
            'ContactPoint',
            '{ "system": "phone", "value": "555 0100", "use": "home" }',
            { kind: 'text', text: '555 0100', notes: [{ code: 'phone' }, { code: 'home' }] },
        ],
        [
            'Identifier',
            '{ "system": "urn:x", "value": "1032704", "type": { "text": "Record number" } }',
            { kind: 'text', text: '1032704', notes: [{ text: 'Record number' }] },
        ],
        [
            'Attachment',
            '{ "contentType": "application/pdf", "title": "Letter", "url": "https://x.example" }',
            { kind: 'file', title: 'Letter', contentType: 'application/pdf' },
        ],
        [
            'Annotation',
            '{ "text": "Feels well", "authorString": "Dr. Example", "time": "2021-03-04" }',
            {
                kind: 'text',
                text: 'Feels well',
                notes: [{ text: 'Dr. Example' }, { kind: 'date' }],
            },
        ],
        [
            'Coding',
            '{ "system": "urn:x", "code": "AMB", "display": "ambulatory" }',
            { kind: 'concept', text: 'ambulatory' },
        ],
    ])('%s', (_, json, value) => {
        expect(read(json)).toMatchObject(value);
    });

    it('and what is none has rows, so that nothing of it is lost', () => {
        expect(read('{ "severity": "mild", "manifestation": [{ "text": "Rash" }] }')).toEqual({
            kind: 'text',
            text: '',
            rows: [
                {
                    key: 'value.severity',
                    element: 'severity',
                    values: [{ kind: 'code', code: 'mild' }],
                },
                {
                    key: 'value.manifestation',
                    element: 'manifestation',
                    values: [{ kind: 'concept', text: 'Rash', also: [] }],
                },
            ].map((row) =>
                row.element === 'manifestation'
                    ? { ...row, values: [{ kind: 'text', text: 'Rash' }] }
                    : row,
            ),
        });
    });
});

describe('a row', () => {
    it('has the values of a list, and of the extensions of a primitive one', () => {
        const json = fromJson(
            '{ "given": ["Ana", null], "_given": [null, { "extension": [{ "url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "valueCode": "masked" }] }] }',
        ) as Record<string, unknown>;
        expect(readRow(json, 'given', undefined, {}, '')?.values).toEqual([
            { kind: 'text', text: 'Ana' },
            { kind: 'absent', reason: 'masked' },
        ]);
    });

    it('has an element for which there are words, whatever its data type', () => {
        expect(elementOf('onsetAge').element).toBe('onset');
        expect(elementOf('valueDateTime')).toEqual({ element: 'value', as: 'date' });
        expect(elementOf('recordedDate').element).toBe('recordedDate');
        expect(elementOf('birthDate').element).toBe('birthDate');
        expect(elementOf('referenceRange').element).toBe('referenceRange');
    });

    it('holds a year as a date where the element is one, and as text where it is none', () => {
        const of = (key: string) => readRow({ [key]: '2016' }, key, undefined, {}, '')?.values[0];
        expect(of('birthDate')).toEqual({ kind: 'date', text: '2016' });
        expect(of('valueString')).toEqual({ kind: 'text', text: '2016' });
        expect(of('comment')).toEqual({ kind: 'text', text: '2016' });
    });
});

it('has the parts of a name in their order, or the name as it was written', () => {
    expect(nameText({ text: 'Ms. Ana', family: 'Example' })).toBe('Ms. Ana');
    expect(nameText({ family: 'Example', suffix: ['MD'] })).toBe('Example MD');
    expect(nameText({})).toBe('');
});

const KEYS = [
    ...['coding', 'text', 'code', 'display', 'value', 'unit', 'comparator', 'low', 'high'],
    ...['numerator', 'denominator', 'start', 'end', 'family', 'given', 'line', 'city', 'state'],
    ...['reference', 'type', 'use', 'system', 'title', 'contentType', 'data', 'origin', 'period'],
    ...['note', 'reaction', 'severity', 'onsetAge', 'extension', 'valueString', 'url', 'assigner'],
    'modifierExtension',
];
/* Elements of which FHIR’s own words stand for the code, and addresses. */
const LEFT_OUT = /^(system|version|url|code|reference|data|userSelected)$/;

const { anything } = fc.letrec((tie) => ({
    anything: fc.oneof(
        { depthSize: 'small' },
        fc.string({ minLength: 4, unit: fc.constantFrom(...'abcdefgh') }),
        fc.integer(),
        fc.boolean(),
        fc.array(tie('anything'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...KEYS), tie('anything'), { maxKeys: 4 }),
    ),
}));

const textsIn = (value: unknown): readonly string[] => {
    if (Array.isArray(value)) return value.flatMap(textsIn);
    if (typeof value !== 'object' || value === null)
        return typeof value === 'string' ? [value] : [];
    const isLeftOut = (key: string): boolean =>
        LEFT_OUT.test(key) || (key === 'type' && 'reference' in value);
    return Object.entries(value).flatMap(([key, one]) => (isLeftOut(key) ? [] : textsIn(one)));
};

it('never throws and never drops a text, however an element is made', () => {
    fc.assert(
        fc.property(fc.dictionary(fc.constantFrom(...KEYS), anything, { minKeys: 1 }), (json) => {
            const said = JSON.stringify(readValue(json, undefined, {}, 'x') ?? '');
            const lost = textsIn(json).filter((text) => !said.includes(text));
            expect(lost).toEqual([]);
        }),
        { numRuns: 3_000 },
    );
});
