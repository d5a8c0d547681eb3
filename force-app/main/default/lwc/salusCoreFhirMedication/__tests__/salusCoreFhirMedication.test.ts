import fc from 'fast-check';
import { contradicts, readMedications, type MedicationView } from 'c/salusCoreFhirMedication';
import { readRecords } from 'c/salusCoreFhirRecords';
import { leavesOf } from 'test-support/fhirLeaves';
import { publishedResources, whereThere } from 'test-support/usCore';

const SNOMED_CT = 'http://snomed.info/sct';
const IPS = 'http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips';
const TYPES = ['MedicationRequest', 'MedicationStatement', 'MedicationDispense'] as const;
type Type = (typeof TYPES)[number];

const read = (...resources: readonly object[]): readonly MedicationView[] =>
    readMedications(JSON.stringify(resources)).views;
const one = (type: Type, more: object = {}): MedicationView =>
    read({
        ...{ resourceType: type, id: 'm', status: 'active' },
        ...(type === 'MedicationRequest' && { intent: 'order' }),
        medicationCodeableConcept: { text: 'Metformin' },
        ...more,
    })[0]!;
const elementsOf = ({ rows }: MedicationView): readonly string[] =>
    rows.map(({ element }) => element);
const modifierExtension = [{ url: 'https://example.org/unknown', valueString: 'raw' }];
const dosage = { text: 'One a day', doseAndRate: [{ doseQuantity: { value: 1, unit: 'tablet' } }] };

describe('what a medicine is to the person', () => {
    it.each([
        ['MedicationRequest', 'active', 'now'],
        ['MedicationRequest', 'on-hold', 'paused'],
        ['MedicationRequest', 'completed', 'over'],
        ['MedicationRequest', 'stopped', 'over'],
        ['MedicationRequest', 'cancelled', 'over'],
        ['MedicationRequest', 'entered-in-error', 'mistake'],
        ['MedicationRequest', 'draft', 'unclear'],
        ['MedicationRequest', 'unknown', 'unclear'],
        ['MedicationRequest', 'x-local', 'unclear'],
        ['MedicationRequest', undefined, 'unclear'],
        ['MedicationStatement', 'active', 'now'],
        ['MedicationStatement', 'intended', 'unclear'],
        ['MedicationStatement', 'on-hold', 'paused'],
        ['MedicationStatement', 'not-taken', 'over'],
        ['MedicationStatement', 'stopped', 'over'],
        ['MedicationStatement', 'completed', 'over'],
        ['MedicationStatement', 'entered-in-error', 'mistake'],
        ['MedicationStatement', 'unknown', 'unclear'],
        ['MedicationDispense', 'completed', 'supplied'],
        ['MedicationDispense', 'in-progress', 'supplied'],
        ['MedicationDispense', 'declined', 'supplied'],
        ['MedicationDispense', 'entered-in-error', 'mistake'],
        ['MedicationDispense', 'unknown', 'unclear'],
        // A supply is never said to be taken, whatever its server calls it.
        ['MedicationDispense', 'active', 'unclear'],
    ] as const)('of a %s that is %s is %s', (type, status, taking) => {
        expect(one(type, { status }).taking).toBe(taking);
    });

    it.each(['plan', 'proposal', 'option', 'directive', 'x-local', undefined])(
        'is unclear where the intent is %s, and it is no prescription',
        (intent) => {
            const view = one('MedicationRequest', { intent });
            expect(view).toMatchObject({ taking: 'unclear', isPrescription: false });
            expect(one('MedicationRequest', { intent, status: 'stopped' }).taking).toBe('over');
        },
    );

    it.each(['order', 'original-order', 'reflex-order', 'filler-order', 'instance-order'])(
        'is a prescription where the intent is %s',
        (intent) => {
            const view = one('MedicationRequest', { intent });
            expect(view).toMatchObject({ taking: 'now', isPrescription: true, intent });
        },
    );

    it.each([
        ['active', 'not-to-take'],
        ['stopped', 'unclear'],
        ['on-hold', 'unclear'],
        ['draft', 'unclear'],
        ['entered-in-error', 'mistake'],
    ])('is never to take where it says not to, and is %s', (status, taking) => {
        const view = one('MedicationRequest', { status, doNotPerform: true });
        expect(view).toMatchObject({ taking, isForbidden: true });
        expect(one('MedicationRequest', { status, doNotPerform: 'true' }).taking).toBe(taking);
        expect(one('MedicationRequest', { doNotPerform: false }).taking).toBe('now');
    });

    it('is unclear where a modifier isn’t interpreted, and a mistake is one all the same', () => {
        for (const type of TYPES) {
            const view = one(type, { modifierExtension });
            expect(view).toMatchObject({ taking: 'unclear', isUninterpreted: true });
            const mistake = { modifierExtension, status: 'entered-in-error' };
            expect(one(type, mistake).taking).toBe('mistake');
            expect(one(type, { implicitRules: 'https://example.org' }).taking).toBe('unclear');
        }
    });
});

describe('a dose', () => {
    it('is read as a dosage where it is to be followed', () => {
        for (const [type, element] of [
            ['MedicationRequest', 'dosageInstruction'],
            ['MedicationStatement', 'dosage'],
            ['MedicationDispense', 'dosageInstruction'],
        ] as const) {
            const view = one(type, { [element]: [dosage, { text: 'then none' }], language: 'en' });
            expect(view.dosages.map(({ text }) => text)).toEqual([
                { text: 'One a day', lang: 'en' },
                { text: 'then none', lang: 'en' },
            ]);
            expect(elementsOf(view)).not.toContain(element);
        }
    });

    it.each([
        ['it must not be taken', { doNotPerform: true }],
        ['it was entered by mistake', { status: 'entered-in-error' }],
        ['a modifier may change it', { modifierExtension }],
    ])('is no instruction where %s: it is shown as recorded', (_, more) => {
        const view = one('MedicationRequest', { dosageInstruction: [dosage], ...more });
        expect(view.dosages).toEqual([]);
        expect(elementsOf(view)).toContain('recordedDose');
        expect(JSON.stringify(view.rows)).toContain('One a day');
    });

    it('has every digit of a number', () => {
        const text = `{"resourceType":"MedicationRequest","id":"m","dosageInstruction":
            [{"doseAndRate":[{"doseQuantity":{"value":0.50,"unit":"mg"}}]}]}`;
        const [view] = readMedications(text).views;
        const [{ doses }] = view!.dosages as [MedicationView['dosages'][number]];
        expect(doses[0]!.dose).toMatchObject({ quantity: { value: '0.50' } });
    });

    it('that is no Dosage stays as it was received', () => {
        const view = one('MedicationRequest', { dosageInstruction: ['one a day'] });
        expect(JSON.stringify(view.rows)).toContain('one a day');
        expect(view.dosages).toEqual([]);
    });

    it('with a modifier of its own is a problem, and not interpreted', () => {
        const resource = {
            ...{ resourceType: 'MedicationRequest', id: 'm' },
            dosageInstruction: [{ ...dosage, modifierExtension }],
        };
        const { views, problems } = readMedications(JSON.stringify(resource));
        expect(views[0]!.dosages[0]!.isUninterpreted).toBe(true);
        expect(problems.map(String)).toEqual([
            'SalusProblem: MedicationRequest/m: dosageInstruction[0].modifierExtension: it may change the meaning: not interpreted',
        ]);
    });
});

describe('who reported it', () => {
    it('is said of a request that was reported, and of a statement', () => {
        expect(one('MedicationRequest', { reportedBoolean: true }).report).toEqual({});
        const reportedReference = { display: 'Robin', reference: 'RelatedPerson/1' };
        expect(one('MedicationRequest', { reportedReference }).report).toEqual({
            by: { kind: 'text', text: 'Robin' },
        });
        const informationSource = { reference: 'Patient/1' };
        expect(one('MedicationStatement', { informationSource }).report).toEqual({
            by: { kind: 'unnamed', type: 'Patient' },
        });
        expect(one('MedicationStatement').report).toEqual({});
    });

    it('is not said where it wasn’t reported', () => {
        expect(one('MedicationRequest', { reportedBoolean: false }).report).toBeUndefined();
        expect(one('MedicationRequest').report).toBeUndefined();
        expect(one('MedicationDispense').report).toBeUndefined();
    });
});

describe('the medicine that a record refers to', () => {
    const medication = {
        ...{ resourceType: 'Medication', id: 'med', status: 'active' },
        code: { text: 'Metformin 500 mg tablet' },
        form: { text: 'Tablet' },
        ingredient: [
            {
                itemCodeableConcept: { text: 'Metformin hydrochloride' },
                strength: {
                    numerator: { value: 500, unit: 'mg' },
                    denominator: { value: 1, unit: 'tablet' },
                },
            },
        ],
        manufacturer: { reference: '#maker' },
    };
    const maker = { resourceType: 'Organization', id: 'maker', name: 'Invented Pharma' };
    const reference = { medicationCodeableConcept: undefined };

    it('is a part of it where it is contained, and is not said twice', () => {
        const view = one('MedicationRequest', {
            ...reference,
            medicationReference: { reference: '#med' },
            contained: [medication, maker],
        });
        expect(view.title).toMatchObject({ text: 'Metformin 500 mg tablet' });
        const product = view.rows.find(({ element }) => element === 'product')!;
        expect(product.values[0]!.rows!.map(({ element }) => element)).toEqual([
            ...['form', 'ingredient', 'manufacturer', 'status'],
        ]);
        expect(JSON.stringify(product)).toContain('Invented Pharma');
        expect(JSON.stringify(view).split('Metformin hydrochloride')).toHaveLength(2);
        const contained = view.rows.find(({ element }) => element === 'contained')!;
        expect(contained.values.map((value) => 'type' in value && value.type)).toEqual([
            'Organization',
        ]);
    });

    it('is a part of it where it is beside it in a Bundle', () => {
        const entry = [
            { resource: medication },
            {
                resource: {
                    ...{ resourceType: 'MedicationStatement', id: 's', status: 'active' },
                    medicationReference: { reference: 'Medication/med', display: 'Metformin' },
                },
            },
        ];
        const [view, ...more] = read({ resourceType: 'Bundle', entry });
        expect(more).toEqual([]);
        expect(view!.title).toMatchObject({ text: 'Metformin' });
        const product = view!.rows.find(({ element }) => element === 'product')!;
        expect(product.values[0]).toMatchObject({ text: 'Metformin 500 mg tablet' });
    });

    it('makes the whole uninterpreted where it has a modifier', () => {
        const view = read(
            { ...medication, modifierExtension },
            {
                ...{ resourceType: 'MedicationRequest', id: 'r', status: 'active' },
                ...{ intent: 'order', medicationReference: { reference: 'Medication/med' } },
            },
        )[0]!;
        expect(view).toMatchObject({ isUninterpreted: true, taking: 'unclear' });
    });

    it('is not another resource, nor one that was not given', () => {
        for (const address of ['#maker', '#none', 'Medication/none', '']) {
            const view = one('MedicationRequest', {
                ...reference,
                medicationReference: { reference: address },
                contained: [maker],
            });
            expect(elementsOf(view)).not.toContain('product');
            expect(elementsOf(view)).toContain('contained');
        }
    });
});

describe('that none are known', () => {
    const coded = (system: string, code: string) => ({
        medicationCodeableConcept: { coding: [{ system, code, display: 'as sent' }] },
    });

    it.each([
        [SNOMED_CT, '787481004', 'any'],
        [IPS, 'no-known-medications', 'any'],
        [IPS, 'no-medication-info', 'no-information'],
        ['https://example.org', '787481004', undefined],
    ])('is read from %s %s as %s', (system, code, noneKnown) => {
        const view = one('MedicationStatement', coded(system, code));
        expect(view.noneKnown).toBe(noneKnown);
    });

    it('is so now where its status isn’t known, as in HL7’s own examples', () => {
        const none = coded(SNOMED_CT, '787481004');
        expect(one('MedicationStatement', { ...none, status: 'unknown' }).taking).toBe('now');
        expect(one('MedicationRequest', { ...none, intent: 'plan' }).taking).toBe('now');
        expect(one('MedicationStatement', { ...none, status: 'completed' }).taking).toBe('over');
    });

    it('contradicts a medicine that is taken, and no other', () => {
        const none = one('MedicationStatement', coded(SNOMED_CT, '787481004'));
        const named = one('MedicationStatement', {
            medicationCodeableConcept: { text: 'No known herbal medicines' },
        });
        expect(named.noneKnown).toBe('named');
        const stopped = one('MedicationRequest', { status: 'stopped' });
        expect(contradicts([none, one('MedicationRequest')])).toBe(true);
        expect(contradicts([none, stopped])).toBe(false);
        expect(contradicts([named, one('MedicationRequest')])).toBe(false);
        expect(contradicts([])).toBe(false);
    });
});

describe('a record of any type', () => {
    it.each(TYPES)('shows %s by the same plan', (resourceType) => {
        const resource = {
            ...{ resourceType, id: 'm', status: 'active', subject: { display: 'Robin' } },
            medicationCodeableConcept: { text: 'Metformin' },
            ...{ foo: 'kept', note: [{ text: 'A note' }] },
        };
        const [record] = readRecords(JSON.stringify(resource)).records;
        const [view] = read(resource);
        expect(record!.title).toMatchObject({ text: 'Metformin' });
        expect(record!.rows).toEqual(view!.rows);
        expect(record!.marks).toEqual(view!.marks);
        expect(JSON.stringify(record)).not.toContain('Robin');
    });
});

/* Element names, so that a made resource often has the shape of a real one, and often not. */
const KEYS = [
    ...['text', 'value', 'unit', 'start', 'end', 'low', 'high', 'display', 'note', 'foo', 'timing'],
    ...['repeat', 'doseAndRate', 'doseQuantity', 'asNeededBoolean', 'extension', 'valueString'],
    ...['numerator', 'form', 'ingredient', 'strength', 'modifierExtension'],
];
const ELEMENTS = [
    ...['dosageInstruction', 'dosage', 'medicationCodeableConcept', 'medicationReference'],
    ...['dispenseRequest', 'reportedBoolean', 'reportedReference', 'informationSource'],
    ...['substitution', 'quantity', 'daysSupply', 'note', 'doNotPerform', 'intent'],
];
const { anything } = fc.letrec((tie) => ({
    anything: fc.oneof(
        { depthSize: 'small' },
        fc.integer({ min: 100_000, max: 999_999 }).map((number) => `leaf ${number}`),
        fc.integer({ min: 1_000_000, max: 9_999_999 }),
        fc.array(tie('anything'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...KEYS), tie('anything'), { maxKeys: 4 }),
    ),
}));
const resources = fc
    .tuple(
        fc.constantFrom(...TYPES),
        fc.constantFrom('active', 'completed', 'entered-in-error', 'x-local'),
        fc.dictionary(fc.constantFrom(...ELEMENTS), anything, { maxKeys: 5 }),
    )
    .map(([resourceType, status, more]) => ({ resourceType, id: 'm', status, ...more }));

const leavesIn = (value: unknown): readonly string[] => {
    if (Array.isArray(value)) return value.flatMap(leavesIn);
    if (typeof value !== 'object' || value === null) return [String(value)];
    return Object.entries(value).flatMap(([key, each]) => (key === 'url' ? [] : leavesIn(each)));
};

describe('whatever is given', () => {
    it('loses no value', () => {
        fc.assert(
            fc.property(resources, (resource) => {
                const said = JSON.stringify(read(resource));
                const lost = leavesIn({ ...resource, id: '', resourceType: '' });
                expect(lost.filter((leaf) => !said.includes(leaf))).toEqual([]);
            }),
            { numRuns: 1_000 },
        );
    });

    it('never throws', () => {
        fc.assert(
            fc.property(fc.oneof(fc.json(), fc.jsonValue(), fc.anything(), resources), (given) => {
                const { views, problems } = readMedications(given);
                expect(Array.isArray(views) && Array.isArray(problems)).toBe(true);
            }),
            { numRuns: 1_000 },
        );
    });
});

/* What no view has, by the end of its path: addresses, codes beside their words, and what is about the resource. */
const LEFT_OUT =
    /\.(system|version|url|reference|id|resourceType|language)$|\.(meta|text\.(status|div))(\.|$)|\.subject\.display$|coding\.code$/;

describe(`what a published resource says is in its view ${whereThere}`, () => {
    const published = publishedResources.filter(({ name }) => name.startsWith('medication'));

    it.each(published)('$name', ({ text }) => {
        const { views, problems } = readMedications(text);
        const said = JSON.stringify(views).toLowerCase();
        const missing = leavesOf(text)
            .filter(({ path }) => !LEFT_OUT.test(path))
            .filter((leaf) => !said.includes(JSON.stringify(leaf.text.toLowerCase()).slice(1, -1)));
        expect(views).toHaveLength(1);
        expect(missing.map((leaf) => `${leaf.path}: ${leaf.text}`)).toEqual([]);
        expect(problems.map(String)).toEqual([]);
    });
});
