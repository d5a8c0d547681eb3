import fc from 'fast-check';
import type { Questionnaire, Value } from 'c/salusCoreQuestionnaire';
import { formNodes, type Answers } from 'c/salusCoreQuestionnaireForm';
import { readResponse, viewOf } from 'c/salusCoreQuestionnaireResponse';
import {
    answered,
    choice,
    coded,
    decimal,
    form,
    group,
    groups,
    HL7,
    question,
    text,
    written,
    type Json,
} from './forms';

const version2 = { version: '2' };
const carry = (answers: Answers, before: readonly Json[], after: readonly Json[]) => {
    const read = readResponse(
        written(form(before), answers, { status: 'in-progress' }),
        form(after, version2),
    );
    return {
        ...read,
        lost: read.notCarried.map(({ linkId, reason }) => [linkId, reason]),
    };
};

describe('a response that is read back', () => {
    const items = [
        question('a', { repeats: true, item: [question('b')] }),
        group(
            'g',
            [question('n', { type: 'decimal' }), choice('c', ['x', 'y'], { repeats: true })],
            {
                repeats: true,
            },
        ),
        question('t', { type: 'text' }),
    ];
    const given: Answers = {
        a: [{ value: text('1'), answers: { b: answered(text('2')) } }, { value: text('3') }],
        g: groups(
            { n: answered(decimal('1.50')), c: answered(coded('x'), coded('y')) },
            { c: answered(coded('y')) },
        ),
        t: answered(text('CANARY')),
    };

    it('has the same answers, digit for digit', () => {
        const read = readResponse(written(form(items), given), form(items));
        expect(read).toMatchObject({
            ...{ answers: given, notCarried: [], isSameVersion: true, problems: [] },
            ...{ status: 'completed', authored: '2021-03-04T10:00:00Z' },
        });
    });

    const words = fc
        .string({ minLength: 1 })
        .map((one) => `${one.replace(/[\p{Cc}\ufffe\uffff]/gu, '')}x`);
    const value = {
        text: words.filter((one) => one.isWellFormed()).map(text),
        decimal: fc
            .tuple(fc.integer(), fc.nat(99))
            .map(([whole, part]) => decimal(`${whole}.${part}`)),
        code: fc.constantFrom(coded('x'), coded('y')),
    };
    const list = (of: fc.Arbitrary<Value>, maxLength: number) =>
        fc
            .uniqueArray(of, { minLength: 1, maxLength, selector: (one) => JSON.stringify(one) })
            .map((all) => answered(...all));
    const anyAnswers: fc.Arbitrary<Answers> = fc.record(
        {
            a: list(value.text, 3),
            g: fc
                .array(
                    fc.record(
                        { n: list(value.decimal, 1), c: list(value.code, 2) },
                        { requiredKeys: ['n'] },
                    ),
                    { minLength: 1, maxLength: 3 },
                )
                .map((all) => groups(...all)),
            t: list(value.text, 1),
        },
        { requiredKeys: [] },
    );

    it('has the same answers, whatever they are', () => {
        fc.assert(
            fc.property(anyAnswers, (answers) => {
                const json = written(form(items), answers);
                const read = readResponse(json, form(items));
                expect(read.notCarried).toEqual([]);
                expect(written(form(items), read.answers ?? {})).toBe(json);
            }),
        );
    });

    it('never throws, whatever stands for it', () => {
        fc.assert(
            fc.property(fc.jsonValue(), (item) => {
                const json = {
                    resourceType: 'QuestionnaireResponse',
                    questionnaire: 'https://clinic.example.org/q',
                    item,
                };
                expect(readResponse(json, form(items)).answers).toBeDefined();
            }),
        );
    });

    it.each<[string, unknown, string]>([
        ['no JSON', '{', 'bad-resource'],
        ['another resource', { resourceType: 'Patient' }, 'foreign-resource'],
        [
            'an answer to another form',
            { resourceType: 'QuestionnaireResponse', questionnaire: 'https://x.example.org' },
            'foreign-resource',
        ],
        [
            'something with a modifier',
            { resourceType: 'QuestionnaireResponse', modifierExtension: [{}] },
            'unknown-modifier',
        ],
    ])('is none where it is %s', (_, source, code) => {
        const read = readResponse(source, form(items));
        expect(read.answers).toBeUndefined();
        expect(read.problems.map((problem) => problem.code)).toEqual([code]);
    });

    it('is read in a short time, however long it is', () => {
        const many = Array.from({ length: 20_000 }, () => ({ valueString: 'x' }));
        const json = {
            resourceType: 'QuestionnaireResponse',
            questionnaire: 'https://clinic.example.org/q',
            item: Array.from({ length: 5 }, () => ({ linkId: 'a', answer: many })),
        };
        const began = performance.now();
        const { problems } = readResponse(json, form(items));
        expect(performance.now() - began).toBeLessThan(20_000);
        expect(problems.map(({ property }) => property)).toEqual(['item']);
    });
});

describe('a draft of an older version', () => {
    it('carries over by the question’s id, wherever it now stands', () => {
        const { answers, lost, isSameVersion } = carry(
            { a: answered(text('1')), g: groups({ b: answered(text('2')) }) },
            [question('a'), group('g', [question('b')])],
            [group('h', [question('a')]), question('b', { type: 'text' })],
        );
        expect(answers).toEqual({ h: groups({ a: answered(text('1')) }), b: answered(text('2')) });
        expect([lost, isSameVersion]).toEqual([[], false]);
    });

    it.each<[string, Answers, readonly Json[], readonly Json[], readonly (readonly string[])[]]>([
        [
            'a question that is gone',
            { a: answered(text('1')) },
            [question('a')],
            [question('b')],
            [['a', 'question']],
        ],
        [
            'a question that is a group now',
            { a: answered(text('1')) },
            [question('a')],
            [group('a', [])],
            [['a', 'question']],
        ],
        [
            'another type of answer',
            { a: answered(text('1')) },
            [question('a')],
            [question('a', { type: 'integer' })],
            [['a', 'type']],
        ],
        [
            'an option that is gone',
            { c: answered(coded('x')) },
            [choice('c', ['x', 'y'])],
            [choice('c', ['y'])],
            [['c', 'option']],
        ],
        [
            'more answers than it takes',
            { a: answered(text('1'), text('2')) },
            [question('a', { repeats: true })],
            [question('a')],
            [['a', 'too-many']],
        ],
        [
            'more groups than it takes',
            { g: groups({ a: answered(text('1')) }, { a: answered(text('2')) }) },
            [group('g', [question('a')], { repeats: true })],
            [group('g', [question('a')])],
            [['a', 'too-many']],
        ],
        [
            'a group that it wasn’t in',
            { a: answered(text('1')) },
            [question('a')],
            [group('g', [question('a')], { repeats: true })],
            [['a', 'moved']],
        ],
        [
            'an answer that is gone with the question above it',
            { c: [{ value: coded('x'), answers: { a: answered(text('1')) } }] },
            [choice('c', ['x'], { item: [question('a')] })],
            [choice('c', ['y'], { item: [question('a')] })],
            [
                ['c', 'option'],
                ['a', 'moved'],
            ],
        ],
        [
            'a condition that isn’t met',
            { a: answered(text('1')), b: answered(text('2')) },
            [question('a'), question('b')],
            [
                question('a'),
                question('b', {
                    enableWhen: [{ question: 'a', operator: '=', answerString: 'x' }],
                }),
            ],
            [['b', 'not-asked']],
        ],
    ])('tells what did not carry over: %s', (_, answers, before, after, lost) => {
        expect(carry(answers, before, after).lost).toEqual(lost);
    });

    it('tells the words of the question and the answer, so that a person knows it again', () => {
        const { notCarried } = carry(
            { a: answered(text('CANARY')) },
            [question('a')],
            [question('b')],
        );
        expect(notCarried).toEqual([
            { linkId: 'a', label: 'Text of a', reason: 'question', value: text('CANARY') },
        ]);
    });

    it('carries an option with its new words', () => {
        const renamed = choice('c', [], {
            answerOption: [{ valueCoding: { system: 's', code: 'x', display: 'New words' } }],
        });
        expect(carry({ c: answered(coded('x')) }, [choice('c', ['x'])], [renamed]).answers).toEqual(
            {
                c: answered({ type: 'Coding', system: 's', code: 'x', display: 'New words' }),
            },
        );
    });

    it('has the first answers that the person can’t change', () => {
        const hidden = question('h', {
            initial: [{ valueString: 'x' }],
            extension: [{ url: `${HL7}/questionnaire-hidden`, valueBoolean: true }],
        });
        expect(
            carry({ a: answered(text('1')) }, [question('a')], [question('a'), hidden]).answers,
        ).toMatchObject({
            h: [{ value: text('x') }],
        });
    });

    it('holds nothing of an answer that can’t be read', () => {
        const json = {
            resourceType: 'QuestionnaireResponse',
            questionnaire: 'https://clinic.example.org/q',
            item: [
                {
                    linkId: 'a',
                    answer: [{ valueString: 5 }, { valueString: 'x', modifierExtension: [{}] }],
                },
            ],
        };
        const read = readResponse(json, form([question('a')]));
        expect(read.answers).toEqual({});
        expect(read.notCarried.map(({ reason }) => reason)).toEqual(['unreadable', 'unreadable']);
    });
});

describe('what is read or printed', () => {
    const rows = (questionnaire: Questionnaire, answers: Answers) =>
        viewOf(formNodes(questionnaire, answers)).map(({ key, kind, depth, number, values }) => [
            ...[key, kind, depth, number],
            values.map(({ value, words }) => words?.text ?? ('value' in value ? value.value : '')),
        ]);

    it('is each heading, each question with its answers, and what has no answer, too', () => {
        const questionnaire = form([
            group('g', [choice('c', ['x']), question('a')], { repeats: true }),
            { linkId: 'w', type: 'display', text: 'Words' },
            question('b', { item: [question('d')] }),
        ]);
        const answers = {
            g: groups({ c: answered(coded('x')) }, { a: answered(text('1')) }),
            b: [{ value: text('2'), answers: { d: answered(text('3')) } }],
        };
        expect(rows(questionnaire, answers)).toEqual([
            ['g.0', 'heading', 0, 1, []],
            ['g.0/c', 'answer', 1, undefined, ['Words of x']],
            ['g.0/a', 'answer', 1, undefined, []],
            ['g.1', 'heading', 0, 2, []],
            ['g.1/c', 'answer', 1, undefined, []],
            ['g.1/a', 'answer', 1, undefined, ['1']],
            ['w', 'words', 0, undefined, []],
            ['b', 'answer', 0, undefined, ['2']],
            ['b.0/d', 'answer', 1, undefined, ['3']],
        ]);
    });

    it('is nothing that is hidden, or for filling in only', () => {
        const extension = (name: string, value: Json) => ({
            extension: [{ url: `${HL7}/${name}`, ...value }],
        });
        const questionnaire = form([
            question('h', extension('questionnaire-hidden', { valueBoolean: true })),
            question('f', extension('questionnaire-usageMode', { valueCode: 'capture' })),
            question('r', extension('questionnaire-usageMode', { valueCode: 'display' })),
        ]);
        expect(rows(questionnaire, { h: answered(text('1')) }).map(([key]) => key)).toEqual(['r']);
    });

    it('has the unit of a number', () => {
        const unit = {
            url: `${HL7}/questionnaire-unit`,
            valueCoding: { code: 'kg', display: 'kilograms' },
        };
        const questionnaire = form([question('n', { type: 'decimal', extension: [unit] })]);
        expect(viewOf(formNodes(questionnaire, {}))[0]?.unit?.text).toBe('kilograms');
    });
});
