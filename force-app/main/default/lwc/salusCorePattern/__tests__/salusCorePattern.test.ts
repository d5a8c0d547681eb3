import fc from 'fast-check';
import { readPattern } from 'c/salusCorePattern';

const UNDERSTOOD: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['[0-9]{5}(-[0-9]{4})?', ['02114', '02114-1234'], ['0211', '02114-', '021141']],
    ['^\\d{3}-\\d{2}-\\d{4}$', ['123-45-6789'], ['123456789', '123-45-67890']],
    ['[^@\\s]+@[^@\\s]+\\.[a-zA-Z]{2,}', ['a@b.co', 'a.b@c.d.org'], ['a@b', '@b.co', 'a b@c.de']],
    ['(a|b)*c', ['c', 'bac'], ['ab', 'abcd']],
    ['(?:yes|no)', ['yes', 'no'], ['', 'yesno']],
    ['a{2,3}', ['aa', 'aaa'], ['a', 'aaaa']],
    ['a{2,}', ['aa', 'aaaaa'], ['a']],
    ['(ab?){0,2}', ['', 'a', 'aba'], ['aaa']],
    ['.+?', ['x', 'x\ny', '😀'], ['']],
    ['\\p{Lu}\\p{Ll}*', ['Ána', 'É'], ['ana']],
    ['\\+1\\-\\d', ['+1-5'], ['1-5']],
    ['[\\w\\-\\.]+', ['a-b.c'], ['a b']],
    ['\\u0041', ['A'], ['a']],
    ['cost: 5\\$', ['cost: 5$'], ['cost: 5']],
    ['', [''], ['a']],
];
const NOT_UNDERSTOOD = [
    ...['(?=a)b', '(?!a)b', '(?<=a)b', '(?<n>a)\\k<n>', '(a)\\1', '\\bword\\b', '(?i)a', 'a^b'],
    ...['(', ')', 'a)', '[', '*a', 'a**', 'a{3,2}', '[z-a]', '\\p{Nothing}', '\\', 'a{1'],
    ...['(a{1000}){1000}', 'x'.repeat(1_001), '('.repeat(100) + ')'.repeat(100)],
];

describe('a pattern', () => {
    it.each(UNDERSTOOD)('%s matches the whole text as JavaScript does', (source, yes, no) => {
        const pattern = readPattern(source);
        expect([...yes, ...no].filter((text) => pattern?.matches(text))).toEqual(yes);
        const native = new RegExp(`^(?:${source.replace(/\\-/g, '-').replace('.+?', '[^]+')})$`);
        const ascii = [...yes, ...no].filter((text) => /^[\x20-\x7e]*$/.test(text));
        if (!source.includes('\\p') && !source.includes('\\w'))
            ascii.forEach((text) => expect(native.test(text)).toBe(pattern?.matches(text)));
    });

    it.each(NOT_UNDERSTOOD)('with what it can’t match is undefined: %s', (source) => {
        expect(readPattern(source)).toBeUndefined();
    });

    it.each(['(a+)+', '(a|a)*', '(a|aa)+', '(.*)*x', '(a*)*(a*)*b'])(
        'takes a short time for any text: %s',
        (source) => {
            const began = performance.now();
            readPattern(source)?.matches('a'.repeat(20_000) + '!');
            expect(performance.now() - began).toBeLessThan(20_000);
        },
    );

    it('is read from any text, without an exception', () => {
        fc.assert(
            fc.property(fc.string(), fc.string(), (source, text) => {
                expect(typeof (readPattern(source)?.matches(text) ?? false)).toBe('boolean');
            }),
        );
    });

    const piece: fc.Arbitrary<string> = fc.letrec((tie) => ({
        part: fc.oneof(
            { depthSize: 'small' },
            fc.constantFrom('a', 'b', '[ab]', '.', '[^a]'),
            fc.tuple(tie('part'), tie('part')).map(([one, two]) => `${one}${two}`),
            fc.tuple(tie('part'), tie('part')).map(([one, two]) => `(?:${one}|${two})`),
            fc
                .tuple(tie('part'), fc.constantFrom('*', '+', '?', '{2}', '{1,2}', '{0}'))
                .map(([one, sign]) => `(${one})${sign}`),
        ),
    })).part as fc.Arbitrary<string>;

    it('matches what JavaScript matches', () => {
        fc.assert(
            fc.property(
                piece,
                fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 }),
                (source, letters) => {
                    const text = letters.join('');
                    const native = new RegExp(`^(?:${source})$`).test(text);
                    expect(readPattern(source)?.matches(text) ?? native).toBe(native);
                },
            ),
            { numRuns: 500 },
        );
    });
});
