import Decimal from 'decimal.js';
import fc from 'fast-check';
import { compareRecorded, positionBetween, sayDecimal, sayRecorded } from 'c/salusCoreDecimal';

Decimal.set({ precision: 400, toExpNeg: -500, toExpPos: 500 });

const digits = (most: number) =>
    fc
        .array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: most })
        .map((all) => all.join(''));
const plain = fc
    .tuple(fc.boolean(), digits(30), fc.option(digits(30)))
    .map(([isNegative, whole, fraction]) => {
        const number = whole.replace(/^0+(?=\d)/, '') + (fraction === null ? '' : `.${fraction}`);
        return (isNegative ? '-' : '') + number;
    });
const exponents = fc.tuple(
    fc.constantFrom('e', 'E'),
    fc.constantFrom('', '+', '-'),
    fc.integer({ min: 0, max: 99 }),
);
const recorded = fc
    .tuple(plain, fc.option(exponents))
    .map(([number, exponent]) => number + (exponent?.join('') ?? ''));

describe('recorded numbers', () => {
    it('are compared as decimal.js compares them', () => {
        fc.assert(
            fc.property(recorded, recorded, (one, other) => {
                expect(compareRecorded(one, other)).toBe(new Decimal(one).cmp(other));
                expect(compareRecorded(one, one)).toBe(0);
            }),
            { numRuns: 500 },
        );
        expect([compareRecorded('4.0', '4'), compareRecorded('1e-7', '0.0000001')]).toEqual([0, 0]);
        expect(compareRecorded('0.1', '0.10000000000000000000000000001')).toBe(-1);
    });

    it.each(['', 'x', '1,5', '1e', '.5', '1e401', '1e-401', '9'.repeat(101), '1e99999', '<5'])(
        'are none: %p',
        (text) => {
            expect([
                compareRecorded(text, '1'),
                compareRecorded('1', text),
                positionBetween('1', '0', text),
            ]).toEqual([undefined, undefined, undefined]);
        },
    );

    it('are between two others where decimal.js has them, to a millionth', () => {
        fc.assert(
            fc.property(recorded, recorded, recorded, (value, one, other) => {
                const [from, to] = new Decimal(one).lt(other) ? [one, other] : [other, one];
                const position = positionBetween(value, from, to);
                if (new Decimal(from).eq(to)) return expect(position).toBeUndefined();
                const exact = new Decimal(value).sub(from).div(new Decimal(to).sub(from));
                const bounded = Decimal.min(Decimal.max(exact, -1000), 1000).toNumber();
                return expect(Math.abs(position! - bounded)).toBeLessThanOrEqual(0.000_001_1);
            }),
            { numRuns: 500 },
        );
        expect(positionBetween('1', '2', '1')).toBeUndefined();
    });

    it('take no time, however they are written', () => {
        const start = performance.now();
        compareRecorded('1e400', '1e-400');
        compareRecorded('9'.repeat(5_000_000), '1');
        sayRecorded('9'.repeat(5_000_000), 'en-US');
        expect(performance.now() - start).toBeLessThan(500);
    });
});

describe('how a recorded number is said', () => {
    it.each([
        ['4.0', 'en-US', '4.0'],
        ['0.010', 'es', '0,010'],
        ['1234.50', 'en-US', '1,234.50'],
        ['1e-7', 'en-US', '0.0000001'],
        ['1.0E-7', 'de', '0,00000010'],
        ['1.50e2', 'en-US', '150'],
        ['1.5e1', 'en-US', '15'],
        ['1.5e3', 'en-US', '1.5\u00A0×\u00A010³'],
        ['6.02e23', 'es', '6,02\u00A0×\u00A010²³'],
        ['-2.5e-20', 'en-US', '-2.5\u00A0×\u00A010⁻²⁰'],
        ['1e0', 'en-US', '1'],
        ['-0.50', 'en-US', '-0.50'],
        ['1.5', 'ar-EG', '١٫٥'],
        [
            '12345678901234567890.1234567890123456',
            'en-US',
            '12,345,678,901,234,567,890.1234567890123456',
        ],
    ])('%s in %s is %s', (number, locale, said) => {
        expect(sayRecorded(number, locale)).toBe(said);
    });

    it('is that of a typed number where it is one', () => {
        fc.assert(
            fc.property(
                plain,
                fc.constantFrom('en-US', 'es', 'de-CH', 'ar-EG', 'hi'),
                (number, locale) => {
                    fc.pre(number.length <= 30 && !/^-[0.]+$/.test(number));
                    expect(sayRecorded(number, locale)).toBe(sayDecimal(number, locale));
                },
            ),
        );
    });

    it('has every digit that was recorded and no other, and is the same number', () => {
        fc.assert(
            fc.property(recorded, (number) => {
                const said = sayRecorded(number, 'en-US');
                const [mantissa = '', power = '0'] = said
                    .replace(/,/g, '')
                    .split('\u00A0×\u00A010');
                const exponent = power
                    .replace('⁻', '-')
                    .replace(/[⁰¹²³⁴-⁹]/g, (one) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(one)));
                expect(new Decimal(`${mantissa}e${exponent}`).eq(number)).toBe(true);
                const significant = (text: string): string =>
                    text.replace(/e.*/i, '').replace(/\D/g, '').replace(/^0+/, '');
                expect(significant(mantissa)).toBe(significant(number));
            }),
            { numRuns: 500 },
        );
    });

    it.each(['', 'x', '1,5', '9'.repeat(101), '1e99999'])('is nothing for %p', (text) => {
        expect(sayRecorded(text, 'en-US')).toBe('');
    });
});
