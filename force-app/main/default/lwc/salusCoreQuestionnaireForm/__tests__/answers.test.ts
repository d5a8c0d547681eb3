import {
    answerErrors,
    firstAnswers,
    formNodes,
    withGroup,
    withoutGroup,
    withValues,
} from 'c/salusCoreQuestionnaireForm';
import type { Questionnaire, Value } from 'c/salusCoreQuestionnaire';
import {
    answered,
    asked,
    form,
    group,
    groups,
    integer,
    nodeOf,
    question,
    text,
    when,
    yes,
    type Json,
} from './forms';

const HL7 = 'http://hl7.org/fhir/StructureDefinition';
const extension = (name: string, value: Json): Json => ({
    extension: [{ url: `${HL7}/${name}`, ...value }],
});
const coded = (code: string): Value => ({ type: 'Coding', system: 's', code });
const choice = (...codes: readonly string[]): Json => ({
    type: 'choice',
    answerOption: codes.map((code) => ({ valueCoding: { system: 's', code } })),
});
const wrong = (questionnaire: Questionnaire, answers: Parameters<typeof formNodes>[1]) =>
    answerErrors(formNodes(questionnaire, answers)).map(({ key, constraint, index }) => [
        key,
        constraint,
        index,
    ]);

describe('the first answers', () => {
    it('are the form’s initial values, in groups too, and under answers', () => {
        const questionnaire = form(
            group('g', [
                question('a', {
                    initial: [{ valueString: 'x' }],
                    item: [question('b', { initial: [{ valueString: 'y' }] })],
                }),
            ]),
            question('c'),
        );
        expect(firstAnswers(questionnaire)).toEqual({
            g: groups({
                a: [{ value: text('x'), answers: { b: [{ value: text('y'), answers: {} }] } }],
            }),
        });
    });

    it('hold the least number of a group that repeats', () => {
        const questionnaire = form(
            group('g', [question('a')], {
                repeats: true,
                ...extension('questionnaire-minOccurs', { valueInteger: 2 }),
            }),
        );
        expect(asked(questionnaire, firstAnswers(questionnaire))).toEqual(['g', 'g.0/a', 'g.1/a']);
    });
});

describe('a change', () => {
    const questionnaire = form(
        group('g', [question('a', { item: [question('b')] })], { repeats: true }),
        question('c', { type: 'integer', repeats: true, item: [question('d')] }),
    );

    it('of an answer keeps what is under it', () => {
        const answers = {
            g: groups({ a: [{ value: text('x'), answers: { b: answered(text('y')) } }] }),
        };
        const after = withValues(answers, nodeOf(questionnaire, answers, 'g.0/a'), [text('z')]);
        expect(after).toEqual({
            g: [{ answers: { a: [{ value: text('z'), answers: { b: answered(text('y')) } }] } }],
        });
        expect(answers.g[0]?.answers?.a?.[0]?.value).toEqual(text('x'));
    });

    it('of several answers keeps what is under those that stay', () => {
        const under = (value: number, note: string) => ({
            ...{ value: integer(value), answers: { d: answered(text(note)) } },
        });
        const answers = { c: [under(1, 'one'), under(2, 'two')] };
        const after = withValues(answers, nodeOf(questionnaire, answers, 'c'), [
            integer(2),
            integer(3),
        ]);
        expect(after.c).toEqual([under(2, 'two'), { value: integer(3), answers: {} }]);
    });

    it('adds a group and takes one away', () => {
        const node = (answers: Parameters<typeof formNodes>[1]) =>
            nodeOf(questionnaire, answers, 'g');
        const two = withGroup({}, node({}));
        expect(two.g).toHaveLength(2);
        const filled = withValues(two, nodeOf(questionnaire, two, 'g.1/a'), [text('x')]);
        const one = withoutGroup(filled, node(filled), 0);
        expect(one.g).toEqual([{ answers: { a: [{ value: text('x'), answers: {} }] } }]);
    });

    it('freezes what it returns', () => {
        const after = withValues({}, nodeOf(questionnaire, {}, 'g.0/a'), [text('x')]);
        expect([after, after.g, after.g?.[0], after.g?.[0]?.answers].every(Object.isFrozen)).toBe(
            true,
        );
    });
});

describe('an answer can’t be sent yet', () => {
    const of = (changes: Json, ...values: readonly Value[]) =>
        wrong(form(question('q', changes)), { q: answered(...values) });
    const file = (changes: object = {}): Value => ({ type: 'Attachment', url: 'u', ...changes });

    it.each([
        ['valueMissing', { required: true }, []],
        [
            'tooFew',
            { repeats: true, ...extension('questionnaire-minOccurs', { valueInteger: 2 }) },
            [text('x')],
        ],
        ['tooMany', {}, [text('x'), text('y')]],
        [
            'tooMany',
            { repeats: true, ...extension('questionnaire-maxOccurs', { valueInteger: 1 }) },
            [text('x'), text('y')],
        ],
    ])('%s', (constraint, changes, values) => {
        expect(of(changes, ...values)).toEqual([['q', constraint, undefined]]);
    });

    it.each<[string, Json, Value]>([
        ['tooLong', { maxLength: 2 }, text('abc')],
        ['tooShort', extension('minLength', { valueInteger: 2 }), text('a')],
        ['patternMismatch', extension('regex', { valueString: '[0-9]+' }), text('x')],
        ['badInput', { type: 'integer' }, { type: 'integer', value: '1.5' }],
        ['badInput', { type: 'integer' }, { type: 'integer', value: '2147483648' }],
        ['badInput', { type: 'decimal' }, { type: 'decimal', value: '1,5' }],
        ['badInput', { type: 'date' }, { type: 'date', value: '2021-02-30' }],
        ['badInput', { type: 'dateTime' }, { type: 'dateTime', value: '2021-03-04T10:00:00' }],
        ['badInput', { type: 'time' }, { type: 'time', value: '24:00:00' }],
        ['badInput', { type: 'url' }, { type: 'uri', value: 'a b' }],
        ['badInput', {}, text(' ')],
        ['typeMismatch', { type: 'integer' }, text('5')],
        ['typeMismatch', choice('a'), coded('b')],
        [
            'rangeUnderflow',
            { type: 'integer', ...extension('minValue', { valueInteger: 5 }) },
            integer(4),
        ],
        [
            'rangeOverflow',
            { type: 'integer', ...extension('maxValue', { valueInteger: 5 }) },
            integer(6),
        ],
        [
            'rangeOverflow',
            { type: 'date', ...extension('maxValue', { valueDate: '2021-03-04' }) },
            { type: 'date', value: '2021-03-05' },
        ],
        [
            'rangeOverflow',
            { type: 'quantity', ...extension('maxValue', { valueDecimal: 5 }) },
            { type: 'Quantity', value: '6', unit: 'mg' },
        ],
        [
            'typeMismatch',
            {
                type: 'quantity',
                ...extension('maxQuantity', { valueQuantity: { value: 5, unit: 'g' } }),
            },
            { type: 'Quantity', value: '6', unit: 'mg' },
        ],
        [
            'tooManyDigits',
            { type: 'decimal', ...extension('maxDecimalPlaces', { valueInteger: 1 }) },
            { type: 'decimal', value: '1.25' },
        ],
        [
            'typeMismatch',
            { type: 'attachment', ...extension('mimeType', { valueCode: 'image/png' }) },
            file({ contentType: 'text/html' }),
        ],
        [
            'tooLong',
            { type: 'attachment', ...extension('maxSize', { valueDecimal: 10 }) },
            file({ size: 11 }),
        ],
    ])('%s: %j', (constraint, changes, value) => {
        expect(of(changes, value)).toEqual([['q', constraint, 0]]);
    });

    it.each<[Json, Value]>([
        [{ maxLength: 2 }, text('😀😀')],
        [
            { type: 'decimal', ...extension('minValue', { valueDecimal: 1.5 }) },
            { type: 'decimal', value: '1.50' },
        ],
        [{ type: 'date' }, { type: 'date', value: '2021' }],
        [{ ...choice('a'), type: 'open-choice' }, text('my own')],
        [choice('a'), coded('a')],
        [{ type: 'url' }, { type: 'uri', value: 'https://x.example.org' }],
        [{ type: 'attachment' }, file()],
    ])('unless nothing is wrong: %j', (changes, value) => {
        expect(of(changes, value)).toEqual([]);
    });

    it('where one that is chosen alone is chosen with others', () => {
        const options = {
            type: 'choice',
            repeats: true,
            answerOption: [
                { valueCoding: { system: 's', code: 'a' } },
                {
                    valueCoding: { system: 's', code: 'none' },
                    ...extension('questionnaire-optionExclusive', { valueBoolean: true }),
                },
            ],
        };
        expect(of(options, coded('a'), coded('none'))).toEqual([['q', 'notAlone', undefined]]);
        expect(of(options, coded('none'))).toEqual([]);
    });

    it('where a group that has to be answered has no answer', () => {
        const questionnaire = form(group('g', [question('a'), question('b')], { required: true }));
        expect(wrong(questionnaire, {})).toEqual([['g', 'valueMissing', undefined]]);
        expect(wrong(questionnaire, { g: groups({ b: answered(text('x')) }) })).toEqual([]);
    });

    it('but never because of a question that isn’t asked', () => {
        const questionnaire = form(
            question('a', { type: 'boolean' }),
            question('b', {
                required: true,
                enableWhen: [when('a', '=', { answerBoolean: true })],
            }),
        );
        expect(wrong(questionnaire, {})).toEqual([]);
        expect(wrong(questionnaire, { a: answered(yes) })).toEqual([
            ['b', 'valueMissing', undefined],
        ]);
    });
});
