import fc from 'fast-check';
import { OPERATORS, type Questionnaire } from 'c/salusCoreQuestionnaire';
import { allNodes, compareDecimals, formNodes, type Answers } from 'c/salusCoreQuestionnaireForm';
import {
    answered,
    asked,
    form,
    group,
    groups,
    integer,
    no,
    question,
    text,
    when,
    yes,
} from './forms';
import { OPERATOR_ROWS } from './operatorRows';

describe.each(OPERATORS)('the operator %s', (operator) => {
    it.each(OPERATOR_ROWS[operator])(
        'of $type: $answer',
        ({ type, item, answer, holdsFor, notFor, withoutAnswer }) => {
            const questionnaire = form(
                question('a', { type, ...item }),
                question('b', { enableWhen: [when('a', operator, answer)] }),
            );
            expect(questionnaire.unsupported).toEqual([]);
            const isAsked = (answers: Answers) => asked(questionnaire, answers).includes('b');
            holdsFor.forEach((value) =>
                expect([value, isAsked({ a: answered(value) })]).toEqual([value, true]),
            );
            notFor.forEach((value) =>
                expect([value, isAsked({ a: answered(value) })]).toEqual([value, false]),
            );
            expect(isAsked({})).toBe(withoutAnswer ?? false);
        },
    );
});

describe('conditions', () => {
    const several = (enableBehavior: string) =>
        form(
            question('a', { type: 'integer' }),
            question('b', {
                enableWhen: [
                    when('a', '>', { answerInteger: 1 }),
                    when('a', '<', { answerInteger: 5 }),
                ],
                enableBehavior,
            }),
        );

    it('all have to hold, or any, as the form says', () => {
        const isAsked = (behavior: string, value: number) =>
            asked(several(behavior), { a: answered(integer(value)) }).includes('b');
        expect([1, 3, 7].map((value) => isAsked('all', value))).toEqual([false, true, false]);
        expect([1, 3, 7].map((value) => isAsked('any', value))).toEqual([true, true, true]);
    });

    it('hold for one of several answers; none may be equal for !=', () => {
        const compared = (operator: string) =>
            form(
                question('a', { type: 'integer', repeats: true }),
                question('b', { enableWhen: [when('a', operator, { answerInteger: 5 })] }),
            );
        const two = { a: answered(integer(4), integer(5)) };
        expect(asked(compared('='), two)).toContain('b');
        expect(asked(compared('!='), two)).not.toContain('b');
        expect(asked(compared('<'), two)).toContain('b');
    });

    it('don’t count the answer to a question that isn’t asked', () => {
        const chain = form(
            question('a', { type: 'boolean' }),
            question('b', {
                type: 'boolean',
                enableWhen: [when('a', '=', { answerBoolean: true })],
            }),
            question('c', { enableWhen: [when('b', '=', { answerBoolean: true })] }),
            question('d', { enableWhen: [when('b', 'exists', { answerBoolean: false })] }),
        );
        expect(asked(chain, { a: answered(yes), b: answered(yes) })).toEqual(['a', 'b', 'c']);
        expect(asked(chain, { a: answered(no), b: answered(yes) })).toEqual(['a', 'd']);
    });

    it('of a group are those of everything inside', () => {
        const inside = form(
            question('a', { type: 'boolean' }),
            group('g', [question('b'), group('h', [question('c')])], {
                enableWhen: [when('a', '=', { answerBoolean: true })],
            }),
            question('d', { enableWhen: [when('c', 'exists', { answerBoolean: true })] }),
        );
        const inner = groups({ b: answered(text('x')), h: groups({ c: answered(text('y')) }) });
        expect(asked(inside, { a: answered(no), g: inner })).toEqual(['a']);
        expect(asked(inside, { a: answered(yes), g: inner })).toEqual([
            ...['a', 'g', 'g.0/b', 'g.0/h', 'g.0/h.0/c', 'd'],
        ]);
    });

    it('look in the same group where groups repeat, and else in the nearest', () => {
        const people = form(
            group(
                'person',
                [
                    question('smokes', { type: 'boolean' }),
                    question('packs', {
                        enableWhen: [when('smokes', '=', { answerBoolean: true })],
                    }),
                ],
                { repeats: true },
            ),
            question('after', { enableWhen: [when('smokes', '=', { answerBoolean: true })] }),
        );
        const smokers = (...all: readonly boolean[]) => ({
            person: groups(...all.map((smokes) => ({ smokes: answered(smokes ? yes : no) }))),
        });
        expect(asked(people, smokers(true, false))).toEqual([
            ...['person', 'person.0/smokes', 'person.0/packs', 'person.1/smokes'],
        ]);
        expect(asked(people, smokers(false, true))).toContain('after');
        const before = form(
            question('before', { enableWhen: [when('x', 'exists', { answerBoolean: true })] }),
            group('g', [question('x')], { repeats: true }),
        );
        expect(asked(before, { g: groups({ x: answered(text('1')) }, {}) })).toContain('before');
        expect(asked(before, { g: groups({}, { x: answered(text('1')) }) })).not.toContain(
            'before',
        );
    });

    it('of a question under an answer look at that answer', () => {
        const nested = form(
            question('a', {
                type: 'integer',
                repeats: true,
                item: [question('why', { enableWhen: [when('a', '>', { answerInteger: 5 })] })],
            }),
        );
        expect(asked(nested, { a: answered(integer(1), integer(9)) })).toEqual(['a', 'a.1/why']);
    });

    it('of a question without an answer: nothing under it is asked', () => {
        expect(asked(form(question('a', { item: [question('b')] })))).toEqual(['a']);
    });

    it('in a circle are never met, and end', () => {
        const exists = (other: string) => [when(other, 'exists', { answerBoolean: false })];
        const circle = form(
            question('a', { enableWhen: exists('b') }),
            question('b', { enableWhen: exists('a') }),
            question('c', { enableWhen: exists('c') }),
        );
        expect(circle.unsupported.map(({ code }) => code)).toEqual(['cycle', 'cycle', 'cycle']);
        expect(asked(circle)).toEqual(expect.any(Array));
    });

    it('may be a long chain, in either direction', () => {
        const chain = (next: (n: number) => number) =>
            form(
                ...Array.from({ length: 2_000 }, (_, n) =>
                    question(`q${n}`, {
                        type: 'boolean',
                        ...(next(n) >= 0 &&
                            next(n) < 2_000 && {
                                enableWhen: [
                                    when(`q${next(n)}`, 'exists', { answerBoolean: true }),
                                ],
                            }),
                    }),
                ),
            );
        const all = Object.fromEntries(
            Array.from({ length: 2_000 }, (_, n) => [`q${n}`, answered(yes)]),
        );
        expect(
            asked(
                chain((n) => n - 1),
                all,
            ),
        ).toHaveLength(2_000);
        expect(
            asked(
                chain((n) => n + 1),
                all,
            ),
        ).toHaveLength(2_000);
    });

    it('may have ids that every object has', () => {
        const odd = form(
            question('constructor', { type: 'boolean' }),
            question('__proto__', {
                enableWhen: [when('constructor', 'exists', { answerBoolean: true })],
            }),
        );
        expect(asked(odd)).toEqual(['constructor']);
        expect(asked(odd, { constructor: answered(yes) })).toEqual(['constructor', '__proto__']);
    });
});

describe('whatever the form and the answers', () => {
    /* Questions that depend on earlier ones, some of them in a group that repeats. */
    const forms: fc.Arbitrary<Questionnaire> = fc
        .array(
            fc.record({
                on: fc.nat(),
                operator: fc.constantFrom('=', '!=', '>', 'exists'),
                isInside: fc.boolean(),
            }),
            { minLength: 2, maxLength: 8 },
        )
        .map((all) => {
            const items = all.map(({ on, operator }, n) =>
                question(`q${n}`, {
                    type: 'integer',
                    ...(n > 0 && {
                        enableWhen: [
                            when(
                                `q${on % n}`,
                                operator,
                                operator === 'exists'
                                    ? { answerBoolean: true }
                                    : { answerInteger: 1 },
                            ),
                        ],
                    }),
                }),
            );
            const inside = items.filter((_, n) => all[n]?.isInside);
            const outside = items.filter((_, n) => !all[n]?.isInside);
            return form(...outside, group('g', inside, { repeats: true }));
        });
    const level = fc.dictionary(
        fc.constantFrom('q0', 'q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7'),
        fc.array(
            fc.nat(2).map((n) => ({ value: integer(n) })),
            { maxLength: 2 },
        ),
    );
    const answers = fc.record({ own: level, in: fc.array(level, { maxLength: 3 }) });

    it('an answer to a question that isn’t asked changes nothing', () => {
        fc.assert(
            fc.property(forms, answers, (questionnaire, { own, in: inner }) => {
                const given: Answers = { ...own, g: groups(...inner) };
                const before = asked(questionnaire, given);
                const isAsked = (linkId: string) => before.includes(linkId);
                const pruned: Answers = Object.fromEntries(
                    Object.entries(given).filter(([linkId]) => isAsked(linkId)),
                );
                expect(asked(questionnaire, pruned)).toEqual(before);
            }),
        );
    });

    it('the same answers give the same items, and every item stands in one that is asked', () => {
        fc.assert(
            fc.property(forms, answers, (questionnaire, { own, in: inner }) => {
                const given: Answers = { ...own, g: groups(...inner) };
                const nodes = allNodes(formNodes(questionnaire, given));
                const keys = nodes.map(({ key }) => key);
                expect(new Set(keys).size).toBe(keys.length);
                expect(asked(questionnaire, given)).toEqual(keys);
                nodes.forEach(({ path }) => {
                    if (path.length) expect(keys).toContain(path[0]?.linkId);
                });
            }),
        );
    });
});

describe('decimals', () => {
    const decimal = fc
        .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.nat(20))
        .map(([digits, scale]) => ({ digits, scale }));
    const written = ({ digits, scale }: { digits: bigint; scale: number }): string => {
        const all = String(digits < 0 ? -digits : digits).padStart(scale + 1, '0');
        const whole = all.slice(0, all.length - scale);
        return (digits < 0 ? '-' : '') + whole + (scale ? `.${all.slice(all.length - scale)}` : '');
    };

    it('are compared by their digits, however many', () => {
        fc.assert(
            fc.property(decimal, decimal, (one, other) => {
                const a = one.digits * 10n ** BigInt(other.scale);
                const b = other.digits * 10n ** BigInt(one.scale);
                const expected = a === b ? 0 : a < b ? -1 : 1;
                expect(Math.sign(compareDecimals(written(one), written(other)))).toBe(expected);
            }),
        );
    });

    it.each([
        ['1e999999999', '1', 1],
        ['1e-999999999', '0', 1],
        ['-1e5', '-99999', -1],
        ['-0', '0.000', 0],
    ])('%s and %s are compared without writing them out', (one, other, expected) => {
        expect(compareDecimals(one, other) + 0).toBe(expected);
    });
});
