import { OPERATORS } from 'c/salusCoreQuestionnaire';
import { coding, formOf, options, question, read, unsupportedIn, type Json } from './forms';

const when = (operator: string, answer: Json, other = 'a') => ({
    question: other,
    operator,
    ...answer,
});
const asked = (changes: Json, enableWhen: readonly Json[]) =>
    formOf([question({ linkId: 'a', ...changes }), question({ linkId: 'b', enableWhen })]);
const integer = { type: 'integer' };

describe('a condition', () => {
    it.each(OPERATORS)('%s is read', (operator) => {
        const answer = operator === 'exists' ? { answerBoolean: true } : { answerInteger: 5 };
        const form = read(asked(integer, [when(operator, answer)]));
        expect(form.unsupported).toEqual([]);
        expect(form.items[1]?.enableWhen).toMatchObject([{ question: 'a', operator }]);
    });

    it.each([
        ['an operator that R4 doesn’t have', when('~', { answerInteger: 5 })],
        ['no answer', when('=', {})],
        ['two answers', when('=', { answerInteger: 5, answerString: 'x' })],
        ['exists without true or false', when('exists', { answerInteger: 5 })],
        ['an order of answers that have none', when('>', { answerBoolean: true })],
    ])('can’t be honoured with %s', (_, condition) => {
        expect(unsupportedIn(asked(integer, [condition]))).toEqual([
            ['condition', 'b', 'enableWhen[0]'],
        ]);
    });

    it.each([
        ['on an item that isn’t there', integer, when('=', { answerInteger: 5 }, 'zzz')],
        ['on words', { type: 'display' }, when('exists', { answerBoolean: true })],
        ['on another type', integer, when('=', { answerString: '5' })],
        [
            'on another type than the options',
            { type: 'choice', answerOption: options('x') },
            when('=', { answerString: 'x' }),
        ],
    ])('can’t be honoured that depends %s', (_, changes, condition) => {
        expect(unsupportedIn(asked(changes, [condition]))).toEqual([
            ['condition', 'b', 'enableWhen'],
        ]);
    });

    it.each([
        [{ type: 'decimal' }, { answerInteger: 5 }],
        [{ type: 'date' }, { answerDateTime: '2021-03-04T10:00:00Z' }],
        [{ type: 'choice', answerOption: options('x') }, { answerCoding: coding('x') }],
        [{ type: 'open-choice', answerOption: options('x') }, { answerString: 'mine' }],
        [{ type: 'quantity' }, { answerQuantity: { value: 5, code: 'mg' } }],
    ])('may compare %j with %j', (changes, answer) => {
        expect(unsupportedIn(asked(changes, [when('=', answer)]))).toEqual([]);
    });

    it('needs to know whether all of several have to hold', () => {
        const two = [when('>', { answerInteger: 1 }), when('<', { answerInteger: 9 })];
        expect(unsupportedIn(asked(integer, two))).toEqual([['condition', 'b', 'enableBehavior']]);
        const any = question({ linkId: 'b', enableWhen: two, enableBehavior: 'any' });
        expect(unsupportedIn(formOf([question({ linkId: 'a', ...integer }), any]))).toEqual([]);
    });
});

describe('conditions in a circle', () => {
    const exists = (other: string) => [when('exists', { answerBoolean: true }, other)];
    const cyclic = (form: Json) =>
        unsupportedIn(form).flatMap(([code, linkId]) => (code === 'cycle' ? [linkId] : []));

    it('are reported on each of their items, and on no other', () => {
        const items = [
            question({ linkId: 'a', enableWhen: exists('b') }),
            question({ linkId: 'b', enableWhen: exists('c') }),
            question({ linkId: 'c', enableWhen: exists('a') }),
            question({ linkId: 'd', enableWhen: exists('a') }),
        ];
        expect(cyclic(formOf(items))).toEqual(['a', 'b', 'c']);
    });

    it('are those of an item on itself, and of a group on a question within', () => {
        expect(cyclic(formOf([question({ enableWhen: exists('q') })]))).toEqual(['q']);
        const group = question({
            linkId: 'g',
            type: 'group',
            enableWhen: exists('q'),
            item: [question()],
        });
        expect(cyclic(formOf([group]))).toEqual(['g', 'q']);
    });

    it('are not those of a long chain', () => {
        const chain = Array.from({ length: 2_000 }, (_, n) =>
            question({ linkId: `q${n}`, ...(n && { enableWhen: exists(`q${n - 1}`) }) }),
        );
        expect(unsupportedIn(formOf(chain))).toEqual([]);
    });
});
