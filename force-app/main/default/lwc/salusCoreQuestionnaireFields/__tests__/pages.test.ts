import { firstAnswers, withGroup, withValues } from 'c/salusCoreQuestionnaireForm';
import {
    answerRows,
    blockingIn,
    isPageComplete,
    isPageShown,
    nodesOn,
    pagesOfForm,
    sayAnswer,
    sectionsOf,
} from 'c/salusCoreQuestionnaireFields';
import type { Value } from 'c/salusCoreQuestionnaire';
import { asking, choice, extension, form, nodesOf, question, type Json } from './forms';

const group = (linkId: string, item: readonly Json[], changes: Json = {}): Json =>
    question(linkId, { type: 'group', item, ...changes });

describe('the pages of a form', () => {
    it('are its top-level groups, and what stands between them', () => {
        const one = form([
            ...[question('a'), question('b'), group('g', [question('c')])],
            ...[group('h', [question('d')]), question('e')],
        ]);
        const pages = pagesOfForm(one);
        expect(pages.map(({ linkIds }) => linkIds)).toEqual([['a', 'b'], ['g'], ['h'], ['e']]);
        expect(pages.map(({ heading }) => heading?.text)).toEqual([
            ...[undefined, 'Text of g', 'Text of h', undefined],
        ]);
    });

    it('that are one have the title of the form, unless its group has words', () => {
        const headings = (item: Json) =>
            pagesOfForm(form([item], { title: 'Title' })).map(({ heading }) => heading?.text);
        expect(headings(question('a'))).toEqual(['Title']);
        expect(headings(group('g', [question('a')]))).toEqual(['Text of g']);
        expect(headings(group('g', [question('a')], { text: undefined }))).toEqual(['Title']);
    });

    it('are shown where something is asked, and complete once it is answered', () => {
        const hidden = extension('questionnaire-hidden', { valueBoolean: true });
        const one = form([
            group('g', [question('a', { required: true })]),
            group('h', [question('b', { extension: [hidden] })]),
            group('i', [question('c')], {
                enableWhen: [{ question: 'a', operator: 'exists', answerBoolean: true }],
            }),
        ]);
        const shown = (answers = firstAnswers(one)) =>
            pagesOfForm(one).map((page) => isPageShown(page, nodesOn(page, nodesOf(one, answers))));
        expect(shown()).toEqual([true, false, false]);
        const [page] = pagesOfForm(one);
        const nodes = nodesOf(one);
        expect(isPageComplete(page!, nodes)).toBe(false);
        const value: Value = { type: 'string', value: 'x' };
        const answers = withValues(firstAnswers(one), nodes[0]!.entries[0]!.nodes[0]!, [value]);
        expect(shown(answers)).toEqual([true, false, true]);
        expect(isPageComplete(page!, nodesOf(one, answers))).toBe(true);
    });
});

describe('the sections of a page', () => {
    const shape = (item: readonly Json[], answers?: Parameters<typeof nodesOf>[1]) =>
        sectionsOf(nodesOf(form(item), answers), {}, asking).map(
            ({ heading, isContinued, depth, rows }) => [
                ...[heading, isContinued, depth],
                rows.map((row) => (row.kind === 'field' ? row.properties.label : row.kind)),
            ],
        );

    it('go on with their group after a group within it', () => {
        const inner = group('h', [question('b')]);
        expect(shape([group('g', [question('a'), inner, question('c')]), question('d')])).toEqual([
            ['Text of g', false, 1, ['Text of a']],
            ['Text of h', false, 2, ['Text of b']],
            ['Text of g', true, 1, ['Text of c']],
            ['', true, 0, ['Text of d']],
        ]);
    });

    it('are one for each of the groups that a group repeats, with its number', () => {
        const one = form([question('x'), group('g', [question('a')], { repeats: true })]);
        const two = withGroup(firstAnswers(one), nodesOf(one)[1]!);
        const sections = sectionsOf(nodesOf(one, two), {}, asking);
        expect(
            sections.map(({ heading, rows }) => [heading, rows.map(({ kind }) => kind)]),
        ).toEqual([
            ['', ['field']],
            ['Text of g 1', ['field', 'remove']],
            ['Text of g 2', ['field', 'remove']],
            ['', ['add']],
        ]);
    });

    it('have what a group says on its first field, too', () => {
        const help = question('i', {
            ...{ type: 'display', text: 'Think back.' },
            extension: [
                extension('questionnaire-itemControl', {
                    valueCodeableConcept: { coding: [{ code: 'help' }] },
                }),
            ],
        });
        const [section] = sectionsOf(
            nodesOf(form([group('g', [help, question('a')])])),
            {},
            asking,
        );
        expect(section!.rows).toMatchObject([
            { kind: 'words', text: 'Think back.' },
            { kind: 'field', properties: { groupDescription: 'Think back.' } },
        ]);
    });

    it('have what is asked under an answer, under that answer', () => {
        const one = form([choice('q', ['a', 'b'], { repeats: true, item: [question('since')] })]);
        const [node] = nodesOf(one);
        const coding: Value = { type: 'Coding', system: 's', code: 'b' };
        const sections = sectionsOf(nodesOf(one, withValues({}, node!, [coding])), {}, asking);
        expect(sections.map(({ heading }) => heading)).toEqual(['', 'Text of q: Words of b']);
    });

    it('have links to help, and words of their own', () => {
        const link = extension('questionnaire-supportLink', {
            valueUri: 'https://help.example.org',
        });
        expect(
            shape([
                question('w', { type: 'display', text: 'Welcome' }),
                question('a', { extension: [link] }),
            ]),
        ).toEqual([['', false, 0, ['words', 'Text of a', 'link']]]);
    });
});

describe('the rows of a review', () => {
    it('name the group of a question where that repeats', () => {
        const one = form([group('g', [question('a')], { repeats: true }), question('b')]);
        const rows = answerRows(nodesOf(one), asking);
        expect(rows.map(({ kind, label, values }) => [kind, label, values])).toEqual([
            ['heading', 'Text of g 1', []],
            ['answer', 'Text of g 1: Text of a', []],
            ['answer', 'Text of b', []],
        ]);
    });

    it.each<[Value, string]>([
        [{ type: 'boolean', value: true }, 'yes'],
        [{ type: 'decimal', value: '1234.50' }, '1,234.50'],
        [{ type: 'date', value: '2021-03-04' }, 'March 4, 2021'],
        [{ type: 'date', value: '2021-03' }, 'March 2021'],
        [{ type: 'date', value: '0985' }, '985'],
        [{ type: 'time', value: '21:00:00' }, '9:00\u202fPM'],
        [{ type: 'time', value: '21:00:15' }, '21:00:15'],
        [{ type: 'Coding', code: 'x' }, 'x'],
        [{ type: 'Quantity', value: '0.50', unit: 'mg' }, '0.50\u00a0mg'],
        [{ type: 'Attachment', url: 'https://x.example.org', title: 'Letter' }, 'Letter'],
        [{ type: 'Reference', reference: 'Practitioner/1' }, 'Practitioner/1'],
        [{ type: 'uri', value: 'https://x.example.org' }, 'https://x.example.org'],
        [{ type: 'dateTime', value: '2021-03-04' }, 'March 4, 2021'],
    ])('say %j as “%s”', (value, expected) => {
        expect(sayAnswer({ value }, asking).replaceAll('\u202f', ' ')).toBe(
            expected.replaceAll('\u202f', ' '),
        );
    });

    it('say a moment in the zone, or as it came', () => {
        const value: Value = { type: 'dateTime', value: '2021-03-04T15:30:00Z' };
        expect(sayAnswer({ value }, asking)).toMatch(/^Thursday, March 4, 2021, 10:30.AM, Eastern/);
        expect(sayAnswer({ value }, { ...asking, zone: '' })).toBe('2021-03-04T15:30:00Z');
    });
});

describe('what keeps a form from being sent', () => {
    it('is what its reading found, files, and a time without a zone', () => {
        const one = form([
            question('f', { type: 'attachment' }),
            question('t', { type: 'dateTime' }),
            question('e', {
                extension: [
                    {
                        url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
                        valueExpression: {},
                    },
                ],
            }),
        ]);
        const codes = (zone: string) =>
            blockingIn(one, { zone, canUpload: false }).map(({ code, label }) => [code, label]);
        expect(codes('America/New_York')).toEqual([
            ['expression', 'Text of e'],
            ['item-type', 'Text of f'],
        ]);
        expect(codes('')).toContainEqual(['zone', 'Text of t']);
        const rest = blockingIn(one, { zone: 'America/New_York', canUpload: true });
        expect(rest.map(({ code }) => code)).toEqual(['expression']);
    });
});
