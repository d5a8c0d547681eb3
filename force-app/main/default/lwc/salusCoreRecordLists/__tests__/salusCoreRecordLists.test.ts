import { readJson, type Json } from 'c/salusCoreFhirJson';
import {
    byDate,
    byName,
    codesAt,
    hasCode,
    langOf,
    nameOf,
    openListed,
    PAGE_SIZE,
    pageSizeOf,
    quietRowsOf,
    readListed,
    rowsOf,
    saying,
    standingOf,
    withoutSaid,
} from 'c/salusCoreRecordLists';
import type { RecordView } from 'c/salusCoreFhirRecord';
import type { RecordRow } from 'c/salusCoreFhirValues';

const HL7 = 'http://terminology.hl7.org/CodeSystem/condition-clinical';
const coded = (code: string, system: string | undefined = HL7): Json => ({
    coding: [{ code, ...(system && { system }) }],
});
const view = (more: Partial<RecordView>): RecordView => ({
    ...{ type: 'Condition', id: 'Condition/1', marks: [], rows: [] },
    ...{ isUninterpreted: false, isPrecise: true, security: [], ...more },
});
const named = (text: string, more: Partial<RecordView> = {}): RecordView =>
    view({ title: { kind: 'text', text }, ...more });
const row = (element: string, ...texts: readonly string[]): RecordRow => ({
    ...{ key: element, element },
    values: texts.map((text) => ({ kind: 'text', text })),
});
const elementsOf = (rows: readonly RecordRow[]): readonly string[] =>
    rows.map(({ element }) => element);

describe('codes', () => {
    it('are read from a code, a list of codes, and codings of HL7’s systems', () => {
        expect(codesAt({ status: 'completed' }, 'status')).toEqual(['completed']);
        expect(codesAt({ category: ['food', 'biologic'] }, 'category')).toEqual([
            'food',
            'biologic',
        ]);
        expect(codesAt({ clinicalStatus: coded('active') }, 'clinicalStatus')).toEqual(['active']);
        const old = { verificationStatus: 'refuted' };
        expect(codesAt(old, 'verificationStatus')).toEqual(['refuted']);
    });

    it('are read where their system was left out, and not from another system', () => {
        const open = { coding: [{ code: 'refuted' }] };
        expect(codesAt({ verificationStatus: open }, 'verificationStatus')).toEqual(['refuted']);
        const foreign = coded('active', 'http://example.org/terminology.hl7.org/');
        expect(codesAt({ clinicalStatus: foreign }, 'clinicalStatus')).toEqual([]);
    });

    it.each([undefined, null, 7, {}, { coding: 7 }, { coding: [null, { code: '' }] }])(
        'are none where %j is',
        (value) => expect(codesAt({ status: value }, 'status')).toEqual([]),
    );

    it('of a concept count only in their own system', () => {
        const concept = { coding: [{ system: 'http://snomed.info/sct', code: '716186003' }] };
        expect(hasCode(concept, 'http://snomed.info/sct', ['716186003'])).toBe(true);
        expect(hasCode(concept, 'http://loinc.org', ['716186003'])).toBe(false);
        expect(hasCode(undefined, 'http://snomed.info/sct', ['716186003'])).toBe(false);
    });
});

describe('the standing of a record', () => {
    it.each([
        [undefined, undefined, 'current'],
        ['active', 'confirmed', 'current'],
        ['recurrence', undefined, 'current'],
        ['relapse', 'provisional', 'current'],
        ['invented', 'confirmed', 'current'],
        ['inactive', undefined, 'past'],
        ['remission', 'confirmed', 'past'],
        ['resolved', undefined, 'past'],
        ['active', 'refuted', 'ruled-out'],
        ['resolved', 'entered-in-error', 'mistake'],
    ])('%s and %s is %s', (clinical, verification, standing) => {
        const json = {
            ...(clinical && { clinicalStatus: coded(clinical) }),
            ...(verification && { verificationStatus: coded(verification) }),
        };
        expect(standingOf(json)).toBe(standing);
    });

    it('counts where its codes contradict each other, and doesn’t where one takes it back', () => {
        const both = { coding: [...['active', 'resolved'].map((code) => ({ code }))] };
        expect(standingOf({ clinicalStatus: both })).toBe('current');
        const back = { coding: [{ code: 'confirmed' }, { code: 'entered-in-error' }] };
        expect(standingOf({ verificationStatus: back })).toBe('mistake');
    });
});

describe('the order of records', () => {
    it('by date has the newest first, and those without a date last', () => {
        const dates = [
            '2016',
            undefined,
            '2016-08-10',
            '2020-05',
            '2016-08-10T23:00:00-08:00',
            '?',
        ];
        const views = dates.map((date, index) => named(String(index), { date }));
        expect(byDate(views).map(nameOf)).toEqual(['3', '4', '2', '0', '1', '5']);
    });

    it('by name follows a language, and has those without a name last', () => {
        const views = [
            view({}),
            named('öl'),
            named('Zoster'),
            named('almond'),
            named('Apis 10'),
            named('Apis 9'),
        ];
        expect(byName(views, 'de').map(nameOf)).toEqual([
            ...['almond', 'Apis 9', 'Apis 10', 'öl', 'Zoster', ''],
        ]);
        expect(langOf(view({ title: { kind: 'text', text: 'öl', lang: 'de' } }))).toBe('de');
        expect(langOf(view({}))).toBeUndefined();
    });
});

describe('the rows of an entry', () => {
    const record = {
        marks: [row('clinicalStatus', 'Active')],
        rows: [row('note', 'n'), row('onset', '2016')],
    };

    it('are facts and the rest', () => {
        const { marks, facts, rest } = rowsOf(record, ['onset']);
        expect([marks, facts, rest].map(elementsOf)).toEqual([
            ['clinicalStatus'],
            ['onset'],
            ['note'],
        ]);
    });

    it('have what the marks say among them where the record doesn’t count', () => {
        const { marks, facts, rest } = quietRowsOf(record, ['onset']);
        expect([marks, facts, rest].map(elementsOf)).toEqual([
            [],
            ['onset'],
            ['note', 'clinicalStatus'],
        ]);
    });

    it('leave out what is said elsewhere, unless they say more', () => {
        const note = { kind: 'text', text: 'n' } as const;
        const rows: readonly RecordRow[] = [
            row('a', 'once'),
            row('a', 'one', 'two'),
            { ...row('a'), values: [{ kind: 'boolean', value: true, notes: [note] }] },
            { ...row('a'), values: [{ kind: 'text', text: 't', rows: [row('b', 'x')] }] },
            { ...row('a'), values: [{ kind: 'concept', text: 't', also: ['other'] }] },
            row('b', 'once'),
        ];
        expect(withoutSaid(rows, ['a'])).toEqual(rows.slice(1));
    });

    it('have a sentence only where there are words for it', () => {
        expect(saying('against', '')).toEqual([]);
        expect(saying('unsure', 'Not sure.', { received: 'x' })).toEqual([
            { tone: 'unsure', words: 'Not sure.', received: 'x' },
        ]);
    });
});

describe('reading a list', () => {
    const plan = { type: 'Condition', title: ['code'], date: [], marks: [], rows: [] };
    const read = (source: unknown) => readListed(source, plan, ({ id }) => ({ own: id }));

    it('has the resources of one type, with the facts of their kind', () => {
        const bundle = {
            resourceType: 'Bundle',
            entry: [
                { resource: { resourceType: 'Patient', id: 'p' } },
                { resource: { resourceType: 'Condition', id: 'c', code: { text: 'Asthma' } } },
            ],
        };
        const { views, problems } = read(JSON.stringify(bundle));
        expect(views.map((one) => [one.own, nameOf(one)])).toEqual([['c', 'Asthma']]);
        expect(problems).toEqual([]);
    });

    it.each([undefined, null, 7, '', '{', '[]', '{"resourceType":"Condition"}', [[]]])(
        'never throws, for %j',
        (source) => {
            const json = readJson(source);
            const { views, problems } = read(source);
            expect(views.length + problems.length > 0 || 'value' in json).toBe(true);
        },
    );
});

describe('what an app gives as a list', () => {
    const open = (given: unknown) => openListed(given, 'c-salus-x', 'allergies');

    it('is what may be shown: nothing of what is withheld', () => {
        const shown = named('shown');
        const { views, problems } = open([shown, { ...named('withheld'), isWithheld: true }]);
        expect(views).toEqual([shown]);
        expect(problems).toEqual([]);
    });

    it('keeps two with one id', () => {
        expect(open([named('one'), named('two')]).views).toHaveLength(2);
    });

    it('is empty where nothing is given', () => {
        expect(open(undefined)).toEqual({ views: [], problems: [] });
    });

    it.each(['text', {}, [null], [{ id: 'x' }], [[]]])(
        'reports what is no list of records',
        (given) => {
            const { views, problems } = open(given);
            expect(views).toEqual([]);
            expect(problems).toMatchObject([{ code: 'bad-property', property: 'allergies' }]);
        },
    );
});

it('shows from 1 to 100 at a time', () => {
    expect([1, '7', 100, PAGE_SIZE].map(pageSizeOf)).toEqual([1, 7, 100, 20]);
    expect([0, 101, 1.5, 'many', NaN].map(pageSizeOf)).toEqual(Array(5).fill(undefined));
});
