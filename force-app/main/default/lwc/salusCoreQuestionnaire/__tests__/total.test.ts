import fc from 'fast-check';
import { readQuestionnaire } from 'c/salusCoreQuestionnaire';
import {
    coding,
    control,
    extension,
    formOf,
    options,
    question,
    read,
    unsupportedIn,
    type Json,
} from './forms';

const whole = formOf(
    [
        question({
            type: 'choice',
            ...{ prefix: '1', definition: 'd', required: true, repeats: true, readOnly: false },
            ...{ code: [coding('a')], answerOption: options('a', 'b') },
            initial: [{ valueCoding: coding('a') }],
            extension: [control('drop-down'), extension('minLength', { valueInteger: 3 })],
            _text: { extension: [] },
            maxLength: 5,
            item: [{ linkId: 'r', type: 'display', text: 'CANARY' }],
        }),
        question({
            linkId: 's',
            enableWhen: [{ question: 'q', operator: '=', answerCoding: coding('a') }],
            enableBehavior: 'all',
        }),
    ],
    { contained: [{ resourceType: 'ValueSet', id: 'v', compose: {} }], title: 'CANARY' },
);

/* Every path of a value: a list of keys. */
function pathsOf(value: unknown): readonly (readonly string[])[] {
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => [
        [key],
        ...pathsOf(inner).map((path) => [key, ...path]),
    ]);
}

function changed(json: unknown, [key = '', ...rest]: readonly string[], value: unknown): unknown {
    const copy: Json | unknown[] = Array.isArray(json)
        ? [...(json as unknown[])]
        : { ...(json as Json) };
    const inner = (copy as Json)[key];
    (copy as Json)[key] = rest.length ? changed(inner, rest, value) : value;
    return copy;
}

describe('reading never throws', () => {
    it('whatever stands anywhere in a form', () => {
        const paths = pathsOf(whole);
        fc.assert(
            fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
                const { problems } = readQuestionnaire(changed(whole, path, value));
                expect(problems.every(({ message }) => !message.includes('CANARY'))).toBe(true);
            }),
            { numRuns: 2_000 },
        );
    });

    it.each([null, '', 'CANARY', 7, true, [], {}, [null], [{}], [[]], { extension: 7 }])(
        'with %j in each position',
        (value) => {
            for (const path of pathsOf(whole))
                expect(() => readQuestionnaire(changed(whole, path, value))).not.toThrow();
        },
    );

    it('for any JSON', () => {
        fc.assert(
            fc.property(fc.jsonValue(), (value) => {
                expect(
                    readQuestionnaire({ resourceType: 'Questionnaire', item: value }),
                ).toBeDefined();
            }),
        );
    });

    it.each([
        [
            'throws',
            {
                get: () => {
                    throw new Error('CANARY');
                },
            },
        ],
        ['claims what it has not', { get: () => ({}), ownKeys: () => ['a'] }],
    ])('for an object that %s', (_, handler) => {
        const { problems } = readQuestionnaire(new Proxy({}, handler));
        expect(problems[0]?.code).toMatch(/^(bad|foreign)-resource$/);
    });

    it('for an object in itself', () => {
        const form: Json = formOf([]);
        form.item = [form];
        expect(readQuestionnaire(form).problems[0]?.code).toBe('bad-resource');
    });
});

describe('limits', () => {
    const nested = (depth: number): Json =>
        question({
            linkId: `g${depth}`,
            type: 'group',
            ...(depth > 1 && { item: [nested(depth - 1)] }),
        });
    const many = (count: number) =>
        Array.from({ length: count }, (_, n) => question({ linkId: `q${n}` }));
    const codes = (count: number) => options(...Array.from({ length: count }, (_, n) => `c${n}`));

    it('are 2,000 items, and 20 within each other', () => {
        expect(unsupportedIn(formOf(many(2_000)))).toEqual([]);
        expect(unsupportedIn(formOf(many(2_001)))).toEqual([['too-large', undefined, 'item']]);
        expect(unsupportedIn(formOf([nested(20)]))).toEqual([]);
        expect(unsupportedIn(formOf([nested(21)]))).toEqual([['too-large', undefined, 'item']]);
    });

    it('are 1,000 things that can’t be honoured, after which it says that there are more', () => {
        const bad = (count: number) =>
            unsupportedIn(formOf(many(count).map((item) => ({ ...item, required: 'CANARY' }))));
        expect(bad(1_000).at(-1)).toEqual(['constraint', 'q999', 'required']);
        expect(bad(1_002).slice(999)).toEqual([
            ['constraint', 'q999', 'required'],
            ['too-large', undefined, ''],
        ]);
    });

    it('are 2,000 options and 100 conditions', () => {
        const choice = (count: number) => question({ type: 'choice', answerOption: codes(count) });
        expect(unsupportedIn(formOf([choice(2_000)]))).toEqual([]);
        expect(unsupportedIn(formOf([choice(2_001)]))[0]).toEqual([
            'too-large',
            'q',
            'answerOption',
        ]);
        const condition = { question: 'a', operator: '=', answerString: 'x' };
        const asked = (count: number) =>
            question({ enableWhen: Array(count).fill(condition) as Json[], enableBehavior: 'any' });
        expect(unsupportedIn(formOf([question({ linkId: 'a' }), asked(100)]))).toEqual([]);
        expect(unsupportedIn(formOf([question({ linkId: 'a' }), asked(101)]))).toHaveLength(1);
    });

    it('keep the reading of five million characters short', () => {
        const set = {
            resourceType: 'ValueSet',
            id: 'v',
            compose: {
                include: [
                    {
                        system: 's',
                        concept: Array.from({ length: 2_000 }, (_, n) => ({ code: `c${n}` })),
                    },
                ],
            },
        };
        const items = Array.from({ length: 2_000 }, (_, n) =>
            question({
                linkId: `q${n}`,
                type: 'choice',
                answerValueSet: '#v',
                text: 'x'.repeat(2_000),
            }),
        );
        const text = JSON.stringify(formOf(items, { contained: [set] }));
        expect(text.length).toBeGreaterThan(4_000_000);
        const began = performance.now();
        expect(read(text).unsupported).toEqual([]);
        expect(performance.now() - began).toBeLessThan(20_000);
    });

    it('keep the reading of many extensions short', () => {
        const all = Array.from({ length: 40_000 }, () =>
            extension('minValue', { valueInteger: 1 }),
        );
        const began = performance.now();
        expect(read(formOf([question({ extension: all })])).unsupported.length).toBeGreaterThan(0);
        expect(performance.now() - began).toBeLessThan(20_000);
    });
});
