import { openResources, readRecord, type Plan, type RecordView } from 'c/salusCoreFhirRecord';

const PLAN: Plan = {
    type: 'Procedure',
    title: ['code', 'category'],
    date: ['performed[x]'],
    marks: ['status'],
    rows: ['performed[x]', 'performer', 'bodySite'],
    leftOut: { subject: 'person' },
};
const procedure = {
    resourceType: 'Procedure',
    id: 'p1',
    status: 'completed',
    subject: { reference: 'Patient/1', display: 'Ana Example' },
    note: [{ text: 'It went well' }],
    code: { text: 'Tooth extraction' },
    bodySite: [{ text: 'Upper left' }],
    performedDateTime: '2021-03-04',
};

const viewsOf = (source: unknown): readonly RecordView[] => {
    const resources = openResources(source);
    return resources.all.map((one) => readRecord(one, PLAN, resources));
};
const viewOf = (more: object = {}): RecordView =>
    viewsOf(JSON.stringify({ ...procedure, ...more }))[0]!;
const elementsOf = ({ rows }: RecordView): readonly string[] => rows.map(({ element }) => element);

describe('a record', () => {
    it('has its title, its date, what changes its meaning, and its rows in the order of the plan', () => {
        const view = viewOf();
        expect(view).toMatchObject({
            ...{
                type: 'Procedure',
                id: 'Procedure/p1',
                date: '2021-03-04',
                isUninterpreted: false,
            },
            title: { kind: 'text', text: 'Tooth extraction' },
            marks: [{ element: 'status', values: [{ kind: 'code', code: 'completed' }] }],
        });
        expect(elementsOf(view)).toEqual(['performed', 'bodySite', 'note']);
    });

    it('has what no plan names after the rest', () => {
        expect(elementsOf(viewOf({ newThing: 'CANARY', another: { odd: [1] } }))).toEqual([
            ...['performed', 'bodySite', 'note', 'newThing', 'another'],
        ]);
    });

    it('leaves out only what the plan has a reason for', () => {
        expect(JSON.stringify(viewOf())).not.toContain('Ana Example');
        const [view] = viewsOf(
            JSON.stringify({ ...procedure, asserter: { display: 'Ana Example' } }),
        );
        expect(JSON.stringify(view)).toContain('Ana Example');
    });

    it('takes the next title where the first has no words, and keeps what is not its title', () => {
        const view = viewOf({ code: { coding: [] }, category: { text: 'Dental' } });
        expect(view.title).toMatchObject({ text: 'Dental' });
        expect(viewOf({ category: { text: 'Dental' } }).rows).toContainEqual(
            expect.objectContaining({ element: 'category' }),
        );
        expect(viewOf({ code: undefined }).title).toBeUndefined();
    });

    it('has what its title is also called as a row', () => {
        const coding = [{ display: 'Extraction of tooth' }, { display: 'tooth extraction' }];
        expect(viewOf({ code: { text: 'Tooth extraction', coding } }).rows[0]).toMatchObject({
            element: 'coding',
            values: [{ kind: 'text', text: 'Extraction of tooth' }],
        });
    });

    it('begins where its period begins', () => {
        const performedPeriod = { start: '2021-03-01', end: '2021-03-05' };
        expect(viewOf({ performedDateTime: undefined, performedPeriod }).date).toBe('2021-03-01');
    });

    it('keeps the language of its words', () => {
        expect(viewOf({ language: 'es' }).title).toMatchObject({ lang: 'es' });
    });

    it('has the words of a narrative that says more than its elements, and never its markup', () => {
        const div =
            '<div xmlns="http://www.w3.org/1999/xhtml"><p>Rest &amp; drink</p><script>x()</script>&#169;</div>';
        const told = viewOf({ text: { status: 'additional', div } });
        expect(told.rows.at(-1)).toMatchObject({
            element: 'text',
            values: [{ text: 'Rest & drink\nx() ©' }],
        });
        expect(elementsOf(viewOf({ text: { status: 'generated', div } }))).not.toContain('text');
    });

    it('is not interpreted where an unknown modifier may change what it means, however deep it is', () => {
        const modifierExtension = [{ url: 'https://x.example/not', valueBoolean: true }];
        for (const more of [
            { modifierExtension },
            { implicitRules: 'https://x.example' },
            { performer: [{ modifierExtension }] },
        ])
            expect(viewOf(more).isUninterpreted).toBe(true);
        expect(viewOf({ modifierExtension }).rows.at(-1)).toMatchObject({
            ...{
                element: 'extension',
                extension: 'not',
                values: [{ kind: 'boolean', value: true }],
            },
        });
    });

    it('has the codes of its security labels', () => {
        expect(viewOf({ meta: { security: [{ code: 'R' }, {}] } }).security).toEqual(['R']);
    });

    it('has what a resource inside it says', () => {
        const contained = [{ resourceType: 'Medication', id: 'm', code: { text: 'CANARY-mab' } }];
        expect(viewOf({ contained }).rows.at(-1)).toMatchObject({
            element: 'contained',
            values: [{ kind: 'unnamed', type: 'Medication', rows: [{ element: 'code' }] }],
        });
    });

    it('shows as received what is contained and is no resource', () => {
        for (const contained of ['CANARY-text', ['CANARY-text'], [['CANARY-text']]])
            expect(viewOf({ contained }).rows.at(-1)).toMatchObject({
                element: 'contained',
                values: [{ kind: 'text', text: 'CANARY-text' }],
            });
    });
});

describe('resources', () => {
    it('are read from texts, objects, lists and Bundles, and named by their references', () => {
        const bundle = {
            resourceType: 'Bundle',
            entry: [
                {
                    fullUrl: 'urn:uuid:1',
                    resource: {
                        resourceType: 'Practitioner',
                        id: 'd',
                        name: [{ family: 'Example' }],
                    },
                },
                {
                    resource: {
                        ...procedure,
                        performer: [
                            { actor: { reference: 'Practitioner/d' } },
                            { actor: { reference: 'urn:uuid:1' } },
                            { actor: { reference: 'Practitioner/else' } },
                        ],
                    },
                },
                { resource: undefined },
            ],
        };
        const all = [JSON.stringify([procedure, procedure]), procedure, bundle];
        const views = viewsOf(all);
        expect(views.map(({ type }) => type)).toEqual([
            ...['Procedure', 'Procedure', 'Procedure', 'Practitioner', 'Procedure'],
        ]);
        const { rows = [] } = views[4]!;
        const performers = rows.find(({ element }) => element === 'performer')!.values;
        expect(performers.map((one) => one.rows?.[0]?.values[0])).toEqual([
            { kind: 'text', text: 'Example' },
            { kind: 'text', text: 'Example' },
            { kind: 'unnamed', type: 'Practitioner' },
        ]);
    });

    it('have their digits where they came as text, and say so', () => {
        expect(viewsOf('{ "resourceType": "Procedure" }')[0]!.isPrecise).toBe(true);
        expect(viewsOf({ resourceType: 'Procedure' })[0]!.isPrecise).toBe(false);
    });

    it.each([
        ['nothing', undefined],
        ['no JSON', '{'],
        ['a number', 4],
        ['no type', '{}'],
        [
            'a Bundle in itself',
            (() => {
                const self: Record<string, unknown> = { resourceType: 'Bundle' };
                self.entry = [{ resource: self }];
                return self;
            })(),
        ],
        [
            'a getter that throws',
            {
                get resourceType() {
                    throw new Error('CANARY');
                },
            },
        ],
        [
            'an entry that is no resource',
            { resourceType: 'Bundle', entry: [{ resource: 'CANARY' }] },
        ],
    ])('are a problem and never an exception: %s', (_, source) => {
        const { all, problems } = openResources(source);
        expect(all).toEqual([]);
        expect(problems.all()).toHaveLength(1);
        expect(String(problems.all()[0])).not.toContain('CANARY');
    });
});
