import type { Value } from 'c/salusCoreQuestionnaire';
import { writeResponse } from 'c/salusCoreQuestionnaireResponse';
import {
    answered,
    choice,
    coded,
    CONTEXT,
    decimal,
    form,
    group,
    groups,
    HL7,
    itemsOf,
    question,
    text,
    URL,
    written,
    type Json,
} from './forms';

describe('a response', () => {
    const one = form([question('a')]);
    const answers = { a: answered(text('CANARY')) };

    it('names its form with the version, and people by their ids alone', () => {
        const json = written(one, answers, {
            ...{ id: 'r1', source: 'RelatedPerson/7', encounter: 'Encounter/3' },
            author: 'https://h.example.org/r4/Practitioner/8',
        });
        expect(JSON.parse(json)).toEqual({
            resourceType: 'QuestionnaireResponse',
            id: 'r1',
            questionnaire: `${URL}|1`,
            status: 'completed',
            subject: { reference: 'Patient/p1' },
            encounter: { reference: 'Encounter/3' },
            authored: '2021-03-04T10:00:00Z',
            author: { reference: 'https://h.example.org/r4/Practitioner/8' },
            source: { reference: 'RelatedPerson/7' },
            item: [{ linkId: 'a', text: 'Text of a', answer: [{ valueString: 'CANARY' }] }],
        });
    });

    it('keeps the form’s order, its groups and what repeats, and the items under an answer', () => {
        const questionnaire = form([
            question('a', { repeats: true, item: [question('b')] }),
            group('g', [question('c'), question('d')], { repeats: true, definition: 'd' }),
            { linkId: 'w', type: 'display', text: 'Words' },
        ]);
        const given = {
            g: groups(
                { d: answered(text('4')), c: answered(text('3')) },
                {},
                { c: answered(text('5')) },
            ),
            a: [{ value: text('1'), answers: { b: answered(text('2')) } }, { value: text('x') }],
        };
        const item = (linkId: string, rest: Json) => ({
            linkId,
            text: `Text of ${linkId}`,
            ...rest,
        });
        const string = (value: string) => ({ valueString: value });
        expect(itemsOf(written(questionnaire, given))).toEqual([
            item('a', {
                answer: [
                    { ...string('1'), item: [item('b', { answer: [string('2')] })] },
                    string('x'),
                ],
            }),
            {
                ...item('g', {
                    item: [
                        item('c', { answer: [string('3')] }),
                        item('d', { answer: [string('4')] }),
                    ],
                }),
                definition: 'd',
            },
            { ...item('g', { item: [item('c', { answer: [string('5')] })] }), definition: 'd' },
        ]);
    });

    it.each<[string, Json, Value, string]>([
        ['boolean', {}, { type: 'boolean', value: false }, '"valueBoolean":false'],
        ['decimal', {}, decimal('1.50'), '"valueDecimal":1.50'],
        ['integer', {}, { type: 'integer', value: '7' }, '"valueInteger":7'],
        ['date', {}, { type: 'date', value: '2021-03' }, '"valueDate":"2021-03"'],
        ['dateTime', {}, { type: 'dateTime', value: '2021-03-04' }, '"valueDateTime":"2021-03-04"'],
        ['time', {}, { type: 'time', value: '10:00:00' }, '"valueTime":"10:00:00"'],
        ['text', {}, text('a\nb\u0000'), '"valueString":"a\\nb\ufffd"'],
        [
            'url',
            {},
            { type: 'uri', value: 'https://x.example.org' },
            '"valueUri":"https://x.example.org"',
        ],
        [
            'choice',
            choice('q', ['a']),
            coded('a'),
            '"valueCoding":{"system":"s","code":"a","display":"Words of a"}',
        ],
        [
            'quantity',
            {},
            { type: 'Quantity', value: '0.10', unit: 'mg' },
            '"valueQuantity":{"value":0.10,"unit":"mg"}',
        ],
        [
            'attachment',
            {},
            { type: 'Attachment', url: 'Binary/1', size: 5 },
            '"valueAttachment":{"url":"Binary/1","size":5}',
        ],
        [
            'choice',
            { answerOption: [{ valueReference: { reference: 'Location/1' } }] },
            { type: 'Reference', reference: 'Location/1' },
            '"valueReference":{"reference":"Location/1"}',
        ],
    ])('writes the answer to a %s', (type, changes, value, expected) => {
        const questionnaire = form([question('q', { type, ...changes })]);
        expect(written(questionnaire, { q: answered(value) })).toContain(expected);
    });

    it('holds hidden answers, and none to a question that isn’t asked', () => {
        const questionnaire = form([
            question('h', {
                extension: [{ url: `${HL7}/questionnaire-hidden`, valueBoolean: true }],
            }),
            question('a'),
            question('b', { enableWhen: [{ question: 'a', operator: '=', answerString: 'x' }] }),
        ]);
        const given = { h: answered(text('1')), a: answered(text('y')), b: answered(text('z')) };
        expect(
            (itemsOf(written(questionnaire, given)) as Json[]).map(({ linkId }) => linkId),
        ).toEqual(['h', 'a']);
    });

    it('without an answer has no items', () => {
        expect(JSON.parse(written(one, {}))).not.toHaveProperty('item');
    });
});

describe('nothing is written', () => {
    const of = (...given: Parameters<typeof writeResponse>) => {
        const result = writeResponse(...given);
        return result.ok ? 'written' : result.error;
    };

    it('of a form that asks for what can’t be honoured, except a draft', () => {
        const expression = { url: `${HL7}/cqf-expression`, valueExpression: {} };
        const questionnaire = form([question('a', { extension: [expression] })]);
        expect(of(questionnaire, {}, CONTEXT)).toEqual({
            code: 'unsupported',
            unsupported: questionnaire.unsupported,
        });
        expect(of(questionnaire, {}, { ...CONTEXT, status: 'in-progress' })).toBe('written');
    });

    it('while answers are missing or wrong; a draft holds what can be written', () => {
        const questionnaire = form([
            question('a', { required: true }),
            question('n', { type: 'integer', repeats: true }),
        ]);
        const given = {
            n: answered({ type: 'integer', value: 'CANARY' }, { type: 'integer', value: '5' }),
        };
        expect(of(questionnaire, given, CONTEXT)).toMatchObject({
            code: 'answers',
            answers: [
                { key: 'a', constraint: 'valueMissing' },
                { key: 'n', constraint: 'badInput', index: 0 },
            ],
        });
        const draft = writeResponse(questionnaire, given, { ...CONTEXT, status: 'in-progress' });
        expect(draft).toMatchObject({ ok: true, value: { leftOut: [{ key: 'n', index: 0 }] } });
        expect(draft.ok && itemsOf(draft.value.json)).toMatchObject([
            { linkId: 'n', answer: [{ valueInteger: 5 }] },
        ]);
    });

    it.each([
        ['authored', { authored: '2021-03-04' }],
        ['subject', { subject: 'Ada Canary' }],
        ['subject', { subject: 'Group/1' }],
        ['source', { source: 'Patient/' }],
        ['id', { id: 'a b' }],
    ])('where the app’s %s is wrong: %j', (property, changes) => {
        const questionnaire = form([question('a')], { subjectType: ['Patient'] });
        expect(of(questionnaire, {}, { ...CONTEXT, ...changes })).toEqual({
            code: 'context',
            property,
        });
    });
});
