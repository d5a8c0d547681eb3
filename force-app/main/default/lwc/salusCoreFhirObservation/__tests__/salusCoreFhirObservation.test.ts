import {
    readObservations,
    readReports,
    type ObservationView,
    type ReportView,
} from 'c/salusCoreFhirObservation';
import fc from 'fast-check';
import { leavesOf } from 'test-support/fhirLeaves';
import { publishedResources, whereThere } from 'test-support/usCore';

const LOINC = 'http://loinc.org';
const UCUM = 'http://unitsofmeasure.org';
const INTERPRETATION = 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation';

const quantity = (value: number, unit: string, code = unit) => ({
    ...{ value, unit, system: UCUM, code },
});
const pressure = (code: string, name: string, value: number) => ({
    code: { coding: [{ system: LOINC, code, display: name }] },
    valueQuantity: quantity(value, 'mmHg', 'mm[Hg]'),
});
const observation = (more: object, id = 'o') => ({
    ...{ resourceType: 'Observation', id, status: 'final' },
    code: { text: `Test ${id}` },
    ...more,
});
const one = (more: object | string): ObservationView =>
    readObservations(typeof more === 'string' ? more : JSON.stringify(observation(more))).views[0]!;
const report = (more: object, ...others: readonly object[]): ReportView =>
    readReports([
        JSON.stringify({ resourceType: 'DiagnosticReport', id: 'r', code: { text: 'R' }, ...more }),
        ...others.map((other) => JSON.stringify(other)),
    ]).views[0]!;
const elementsOf = ({ rows }: Pick<ObservationView, 'rows'>): readonly string[] =>
    rows.map(({ element }) => element);

describe('a result', () => {
    it('has its value digit for digit, its range and its interpretation, and says none of them twice', () => {
        const view = one(
            `{ "resourceType": "Observation", "id": "k", "status": "preliminary",
               "category": [{ "coding": [{ "code": "laboratory",
                 "system": "http://terminology.hl7.org/CodeSystem/observation-category" }] }],
               "code": { "coding": [{ "system": "${LOINC}", "code": "2823-3", "display": "Potassium" }] },
               "effectiveDateTime": "2024-05-01", "issued": "2024-05-02T08:00:00Z",
               "valueQuantity": { "value": 4.0, "unit": "mmol/L" },
               "interpretation": [{ "coding": [{ "system": "${INTERPRETATION}", "code": "N", "display": "Normal" }] }],
               "referenceRange": [{ "low": { "value": 3.50 }, "high": { "value": 5.1 }, "text": "3.50 to 5.1" }] }`,
        );
        expect(view).toMatchObject({
            ...{ type: 'Observation', status: 'preliminary', categories: ['laboratory'] },
            codes: [{ system: LOINC, code: '2823-3' }],
            title: { text: 'Potassium' },
            values: [{ kind: 'quantity', quantity: { value: '4.0' } }],
            interpretations: [{ word: 'normal' }],
            ranges: [{ low: { value: '3.50' }, high: { value: '5.1' } }],
            effective: { kind: 'date', text: '2024-05-01' },
            issued: '2024-05-02T08:00:00Z',
            date: '2024-05-01',
        });
        expect(view.marks.map(({ element }) => element)).toEqual(['status']);
        expect(elementsOf(view)).toEqual(['issued', 'category']);
    });

    it.each(['4.0', '0.010', '1e-7'])('keeps the digits of %s', (value) => {
        const text = `{ "resourceType": "Observation", "valueQuantity": { "value": ${value} } }`;
        expect(one(text).values).toMatchObject([{ quantity: { value } }]);
    });

    it('keeps what a value, a range and an interpretation say beyond their own words', () => {
        const view = one({
            valueCodeableConcept: { text: 'Found', coding: [{ code: 'x', display: 'Detected' }] },
            interpretation: [
                { coding: [{ system: INTERPRETATION, code: 'POS', display: 'Please call us' }] },
            ],
            referenceRange: [
                {
                    low: quantity(1, 'g'),
                    appliesTo: [{ text: 'Women', coding: [{ display: 'Adult women' }] }],
                    extension: [{ url: 'https://x.example/method', valueString: 'By hand' }],
                },
                'one as received',
            ],
        });
        const rest = JSON.stringify(view.rows);
        for (const words of ['Detected', 'Please call us', 'Adult women', 'By hand', 'received'])
            expect(rest).toContain(words);
        expect(elementsOf(view).slice(0, 3)).toEqual([
            'interpretation',
            'coding',
            'referenceRange',
        ]);
    });

    it('says why it has no value, and that it has none', () => {
        const reason = {
            coding: [
                {
                    system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
                    code: 'error',
                },
            ],
        };
        expect(one({ dataAbsentReason: reason }).values).toMatchObject([{ kind: 'absent' }]);
        expect(one({}).values).toEqual([{ kind: 'none' }]);
    });

    it('keeps the points of a curve', () => {
        const view = one({
            valueSampledData: { origin: { value: 0 }, period: 10, dimensions: 1, data: '1 2 E' },
        });
        expect(view.values).toMatchObject([{ kind: 'sampled-data', points: 3 }]);
        expect(JSON.stringify(view.rows)).toContain('1 2 E');
    });
});

describe('a blood pressure', () => {
    const view = one({
        code: { coding: [{ system: LOINC, code: '85354-9', display: 'Blood pressure' }] },
        component: [
            pressure('8480-6', 'Systolic blood pressure', 109),
            {
                ...pressure('8462-4', 'Diastolic blood pressure', 44),
                bodySite: { text: 'Left arm' },
            },
        ],
    });

    it('has two components, each with its code, its name, its value and what else belongs to it', () => {
        expect(view.components).toMatchObject([
            {
                id: 'component[0]',
                title: { text: 'Systolic blood pressure' },
                codes: [{ system: LOINC, code: '8480-6' }],
                values: [{ quantity: { value: '109', ucum: 'mm[Hg]' } }],
                rows: [],
            },
            {
                title: { text: 'Diastolic blood pressure' },
                values: [{ quantity: { value: '44' } }],
                rows: [{ element: 'bodySite' }],
            },
        ]);
        expect(view.values).toEqual([{ kind: 'none' }]);
        expect(elementsOf(view)).not.toContain('component');
    });

    it('keeps components that have another form in their row, as received', () => {
        const odd = one({ component: ['120', pressure('8462-4', 'Diastolic', 44)] });
        expect(odd.components).toEqual([]);
        expect(JSON.stringify(odd.rows)).toContain('Diastolic');
    });

    it('keeps a modifier of a component, and says that nobody here can interpret it', () => {
        const modified = one({
            component: [
                {
                    ...pressure('1', 'A', 1),
                    modifierExtension: [{ url: 'x/not', valueString: 'Not his' }],
                },
            ],
        });
        expect(modified.isUninterpreted).toBe(true);
        expect(JSON.stringify(modified.components[0]!.rows)).toContain('Not his');
    });
});

describe('a panel', () => {
    it('has its members in its order, and names those that were not given', () => {
        const { views } = readObservations([
            observation(
                {
                    hasMember: [
                        { reference: 'Observation/b' },
                        { reference: 'Observation/x', display: 'Gone' },
                    ],
                },
                'a',
            ),
            observation({}, 'b'),
        ]);
        expect(views[0]!.members).toMatchObject([
            { observation: { title: { text: 'Test b' } } },
            { name: { text: 'Gone' } },
        ]);
        expect(JSON.stringify(views[0]!.rows)).toContain('Gone');
        expect(JSON.stringify(views[0]!.rows)).not.toContain('Test b');
    });

    it('ends where a panel is a member of itself', () => {
        const { views } = readObservations([
            observation({ hasMember: [{ reference: 'Observation/b' }] }, 'a'),
            observation({ hasMember: [{ reference: 'Observation/a' }] }, 'b'),
        ]);
        const inner = views[0]!.members[0]!.observation!;
        expect(inner.members).toMatchObject([{ name: { text: 'Test a' } }]);
    });
});

describe('a report', () => {
    it('has its results in its order: beside it, inside it, and those that were not given', () => {
        const view = report(
            {
                contained: [
                    observation({}, 'in'),
                    { resourceType: 'Specimen', id: 's', type: { text: 'Blood' } },
                ],
                result: [
                    { reference: '#in' },
                    { reference: 'Observation/gone', display: 'Sodium' },
                    { reference: 'Observation/out', display: 'Serum potassium' },
                ],
            },
            observation({}, 'out'),
        );
        expect(view.results).toMatchObject([
            { observation: { title: { text: 'Test in' } } },
            { name: { text: 'Sodium' } },
            { observation: { title: { text: 'Test out' } }, name: { text: 'Serum potassium' } },
        ]);
        const rest = JSON.stringify(view.rows);
        expect(rest).toContain('Serum potassium');
        expect(rest).toContain('Blood');
        expect(rest).not.toContain('Test in');
        expect(rest).not.toContain('Sodium');
    });

    it('reads the references of a result inside it where they lead: beside it', () => {
        const view = report({
            contained: [
                observation({ hasMember: [{ reference: '#b' }] }, 'a'),
                observation({}, 'b'),
            ],
            result: [{ reference: '#a' }],
        });
        const [first] = view.results;
        expect(first!.observation!.members).toMatchObject([
            { observation: { title: { text: 'Test b' } } },
        ]);
    });

    it('may mean something else where one of its results may', () => {
        const result = [{ reference: 'Observation/o' }];
        const odd = observation({ modifierExtension: [{ url: 'x' }] });
        expect(report({ result }, odd).isUninterpreted).toBe(true);
        expect(report({ result }, observation({})).isUninterpreted).toBe(false);
    });
});

/* What is in no view, by the end of its path, each with its reason. */
const LEFT_OUT: readonly (readonly [RegExp, string])[] = [
    [/\.(system|version|url|userSelected)$/, 'the address of a list of codes'],
    [/\.code$/, 'the words of the code are there'],
    [/\.(reference|fullUrl)$/, 'an address'],
    [
        /\.(id|resourceType)$|\.meta(\.|$)|\.implicitRules$|\.language$/,
        'about the resource on its server',
    ],
    [/\.text\.(status|div)$/, 'generated from the other elements'],
    [/\.(size|hash)$|(presentedForm|Attachment)\.data$/, 'the content of a file'],
    [/\.subject\./, 'whose record it is'],
];

const missingIn = (text: string, views: unknown): readonly string[] => {
    const shown = JSON.stringify(views).toLowerCase();
    return leavesOf(text)
        .filter(({ path }) => !LEFT_OUT.some(([pattern]) => pattern.test(path)))
        .filter(
            (leaf) =>
                !shown.includes(JSON.stringify(leaf.text.toLowerCase()).slice(1, -1)) &&
                !(/interpretation/.test(leaf.path) && /normal|high|low/i.test(leaf.text)),
        )
        .map((leaf) => `${leaf.path}: ${leaf.text}`);
};

describe(`every value of a published resource is in its view ${whereThere}`, () => {
    const chosen = publishedResources.filter(({ text }) =>
        /"resourceType" *: *"(Observation|DiagnosticReport)"/.test(text),
    );
    it.each(chosen)('$name', ({ text }) => {
        const views = [...readObservations(text).views, ...readReports(text).views];
        expect(views.length).toBeGreaterThan(0);
        expect(missingIn(text, views)).toEqual([]);
    });
});

/* Words that are found again, so that a lost one is seen. */
const word = fc.string({ minLength: 6, maxLength: 12, unit: fc.constantFrom(...'abcdefghijk') });
const coding = fc.record(
    {
        system: fc.constantFrom(INTERPRETATION, LOINC, 'urn:x'),
        code: fc.constantFrom('H', 'N', 'zz'),
        display: word,
    },
    { requiredKeys: [] },
);
const concept = fc.record(
    { text: word, coding: fc.array(coding, { maxLength: 2 }) },
    { requiredKeys: [] },
);
const amount = fc.record(
    { value: fc.integer(), unit: word, comparator: fc.constantFrom('<', '>=') },
    { requiredKeys: ['value'] },
);
const strange = fc.oneof(
    word,
    fc.boolean(),
    fc.integer(),
    fc.constant(null),
    fc.array(word, { maxLength: 2 }),
    fc.record({ [`odd`]: word }),
);
const reference = fc.record(
    { reference: fc.constantFrom('#in', 'Observation/o', 'Patient/p'), display: word },
    { requiredKeys: [] },
);
const extension = fc.array(
    fc.record({ url: fc.constant('https://x.example/e'), valueString: word }),
    { maxLength: 1 },
);
const mostly = <T>(as: fc.Arbitrary<T>) =>
    fc.oneof(
        { weight: 6, arbitrary: as as fc.Arbitrary<unknown> },
        { weight: 1, arbitrary: strange as fc.Arbitrary<unknown> },
    );
const part = {
    code: mostly(concept),
    valueQuantity: mostly(amount),
    valueCodeableConcept: mostly(concept),
    valueString: mostly(word),
    dataAbsentReason: mostly(concept),
    interpretation: mostly(fc.array(mostly(concept), { maxLength: 2 })),
    referenceRange: mostly(
        fc.array(
            mostly(
                fc.record(
                    {
                        low: mostly(amount),
                        high: mostly(amount),
                        text: mostly(word),
                        type: mostly(concept),
                        appliesTo: mostly(fc.array(concept, { maxLength: 2 })),
                        extension,
                    },
                    { requiredKeys: [] },
                ),
            ),
            { maxLength: 2 },
        ),
    ),
    extension,
};
const anyPart = fc.record({ ...part, bodySite: mostly(concept) }, { requiredKeys: [] });
const anyObservation = fc.record(
    {
        ...part,
        status: word,
        component: mostly(fc.array(mostly(anyPart), { maxLength: 2 })),
        hasMember: mostly(fc.array(mostly(reference), { maxLength: 2 })),
        effectiveDateTime: mostly(fc.constantFrom('2024-02-03', '2024')),
        method: mostly(concept),
        note: mostly(fc.array(fc.record({ text: word }), { maxLength: 1 })),
    },
    { requiredKeys: [] },
);

describe('whatever is received', () => {
    it('is in the view of an Observation, leaf for leaf', () => {
        fc.assert(
            fc.property(anyObservation, (json) => {
                const text = JSON.stringify({ resourceType: 'Observation', id: 'o', ...json });
                expect(missingIn(text, readObservations(text).views)).toEqual([]);
            }),
            { numRuns: 500 },
        );
    });

    it('is in the view of a report, leaf for leaf', () => {
        const anyReport = fc.record(
            {
                code: mostly(concept),
                result: mostly(fc.array(mostly(reference), { maxLength: 3 })),
                conclusion: mostly(word),
                within: anyObservation,
            },
            { requiredKeys: ['within'] },
        );
        fc.assert(
            fc.property(anyReport, ({ within, ...json }) => {
                const contained = [{ resourceType: 'Observation', id: 'in', ...within }];
                const text = JSON.stringify({
                    resourceType: 'DiagnosticReport',
                    ...json,
                    contained,
                });
                expect(missingIn(text, readReports(text).views)).toEqual([]);
            }),
            { numRuns: 300 },
        );
    });

    it('never throws', () => {
        fc.assert(
            fc.property(fc.anything(), fc.jsonValue(), (value, json) => {
                for (const source of [
                    value,
                    json,
                    [
                        value,
                        {
                            resourceType: 'Observation',
                            component: json,
                            hasMember: json,
                            referenceRange: json,
                        },
                    ],
                    { resourceType: 'DiagnosticReport', result: json, contained: json },
                ]) {
                    expect(readObservations(source).views).toBeInstanceOf(Array);
                    expect(readReports(source).views).toBeInstanceOf(Array);
                }
            }),
        );
    });
});
