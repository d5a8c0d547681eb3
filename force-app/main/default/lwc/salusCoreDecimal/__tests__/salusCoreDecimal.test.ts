import Decimal from 'decimal.js';
import fc from 'fast-check';
import {
    asDecimal,
    asPercent,
    fromPercent,
    isLess,
    isOnStep,
    readDecimal,
    sayDecimal,
    sumOf,
} from 'c/salusCoreDecimal';

const LOCALES = [
    'en-US',
    'en-IN',
    'es',
    'es-US',
    'es-MX',
    'de',
    'de-CH',
    'de-AT',
    'fr',
    'fr-CH',
    'it',
    'pt-BR',
    'pt-PT',
    'pl',
    'ru',
    'sv',
    'nb',
    'hi',
    'bn',
    'mr-IN-u-nu-deva',
    'my',
    'ne',
    'ar',
    'ar-EG',
    'ar-MA',
    'fa',
    'ur',
    'ps',
    'he',
    'zh',
    'zh-u-nu-fullwide',
    'ja',
    'ko',
    'vi',
    'th-u-nu-thai',
    'ta-u-nu-tamldec',
    'am',
    'ht',
    'sw',
    'tr',
    'et',
    'lv',
    'bg',
];

Decimal.set({ precision: 100, toExpNeg: -100, toExpPos: 100 });

const digits = (least: number, most: number): fc.Arbitrary<string> =>
    fc
        .array(fc.integer({ min: 0, max: 9 }), { minLength: least, maxLength: most })
        .map((all) => all.join(''));

/* Decimals as answers have them, up to 29 digits, with zeros at the end. */
const decimals = fc
    .tuple(fc.boolean(), digits(1, 18), digits(0, 10))
    .map(([isNegative, whole, fraction]) =>
        asDecimal(`${isNegative ? '-' : ''}${whole}${fraction && `.${fraction}`}`),
    );

const read = (text: string, locale = 'en-US', around: readonly string[] = []): string =>
    readDecimal(text, { locale, around }).error ?? readDecimal(text, { locale, around }).decimal;

describe('the form of a decimal', () => {
    it.each([
        ['1234.50', '1234.50'],
        ['007', '7'],
        ['-0.00', '0.00'],
        ['-0.10', '-0.10'],
        ['0', '0'],
        ['000.5', '0.5'],
    ])('of %p is %p', (text, decimal) => {
        expect(asDecimal(text)).toBe(decimal);
    });

    it.each(['', '.5', '5.', '1e3', '1,5', '٥', ' 5', '+5', '5\n', 'x', 5, null, {}, ['5']])(
        'is not that of %p',
        (given) => {
            expect(asDecimal(given)).toBe('');
        },
    );

    it('is not that of a text with more characters than a person types', () => {
        expect(asDecimal('9'.repeat(30))).not.toBe('');
        expect(asDecimal('9'.repeat(31))).toBe('');
    });
});

describe('arithmetic with decimals', () => {
    it('compares and adds as decimal.js does', () => {
        fc.assert(
            fc.property(decimals, decimals, (one, other) => {
                expect(isLess(one, other)).toBe(new Decimal(one).lt(other));
                expect(new Decimal(sumOf(one, other)).eq(new Decimal(one).add(other))).toBe(true);
            }),
        );
    });

    it('finds what is on a step as decimal.js does', () => {
        const steps = fc.constantFrom('1', '0.5', '0.01', '0.1', '0.3', '5', '0.125');
        const near = fc.tuple(steps, fc.integer(), decimals, fc.boolean());
        fc.assert(
            fc.property(near, ([step, count, base, isOn]) => {
                const exact = new Decimal(step).mul(count).add(base);
                const decimal = asDecimal((isOn ? exact : exact.add('0.001')).toFixed());
                fc.pre(decimal !== '');
                const rest = new Decimal(decimal).sub(base).mod(step);
                expect(isOnStep(decimal, step, base)).toBe(rest.isZero());
            }),
        );
        expect(isOnStep('0.3', '0.1', '0')).toBe(true);
        expect(isOnStep('7', '', '')).toBe(true);
    });

    it('says shares as percent and back, as decimal.js does', () => {
        fc.assert(
            fc.property(decimals, (share) => {
                const percent = asPercent(share);
                fc.pre(asDecimal(percent) !== '');
                expect(new Decimal(percent).eq(new Decimal(share).mul(100))).toBe(true);
                expect(new Decimal(fromPercent(percent)).eq(share)).toBe(true);
            }),
        );
    });

    it('keeps the decimals of percent that were given, and adds none', () => {
        expect([asPercent('0.125'), asPercent('0.1'), asPercent('-1.50')]).toEqual([
            '12.5',
            '10',
            '-150',
        ]);
        expect([
            fromPercent('12.50'),
            fromPercent('10'),
            fromPercent('100'),
            fromPercent('5'),
        ]).toEqual(['0.1250', '0.1', '1', '0.05']);
        expect([asPercent(''), fromPercent('x')]).toEqual(['', '']);
    });
});

describe('how a decimal is said', () => {
    it.each(LOCALES)('is what Intl writes, with all its digits, in %s', (locale) => {
        fc.assert(
            fc.property(decimals, (decimal) => {
                const { length } = decimal.split('.')[1] ?? '';
                const intl = new Intl.NumberFormat(locale, {
                    minimumFractionDigits: length,
                    maximumFractionDigits: length,
                });
                // ECMAScript 2023 takes the text of a decimal and loses no digit; its type doesn't say so.
                expect(sayDecimal(decimal, locale)).toBe(intl.format(decimal as unknown as number));
            }),
            { numRuns: 50 },
        );
    });

    it('is nothing for what is no decimal', () => {
        expect(sayDecimal('1,5', 'es')).toBe('');
    });
});

describe('a typed number', () => {
    it.each(LOCALES)('reads as it is said, and without the signs of thousands, in %s', (locale) => {
        fc.assert(
            fc.property(decimals, (decimal) => {
                expect(read(sayDecimal(decimal, locale), locale)).toBe(decimal);
                const plain = sayDecimal('1.5', locale).replace(/\p{Nd}/gu, '');
                expect(read(decimal.replace('.', plain), locale)).toBe(decimal);
            }),
            { numRuns: 50 },
        );
    });

    it.each([
        ['1.234,5', 'es', '1234.5'],
        ['12.345', 'es', '12345'],
        ['1,234', 'es', '1.234'],
        ['1 234,5', 'es', '1234.5'],
        ['1,234.50', 'en-US', '1234.50'],
        ['1.234', 'en-US', '1.234'],
        ['1 234 567', 'en-US', '1234567'],
        ["1'234.5", 'de-CH', '1234.5'],
        ['1,5', 'de-CH', '1.5'],
        ['1.234', 'de', '1234'],
        ['12,34,567.8', 'en-IN', '1234567.8'],
        ['1,234,567', 'hi', '1234567'],
        ['1 234,5', 'fr', '1234.5'],
        ['1.5', 'fr', '1.5'],
        ['0.125', 'fr', '0.125'],
        ['1.5', 'ar-EG', '1.5'],
        ['١٬٢٣٤٫٥٠', 'ar-EG', '1234.50'],
        ['١٫٥', 'en-US', '1.5'],
        ['１２．５', 'ja', '12.5'],
        ['−5', 'en-US', '-5'],
        ['- 5', 'en-US', '-5'],
        ['+5', 'en-US', '5'],
        ['.5', 'en-US', '0.5'],
        ['5.', 'en-US', '5'],
        ['-0', 'en-US', '0'],
    ])('%p in %s is %p', (text, locale, decimal) => {
        expect(read(text, locale)).toBe(decimal);
    });

    it.each([
        ['1.234', 'es'],
        ['1.5', 'es'],
        ['0.125', 'es'],
        ['1,234.5', 'es'],
        ['1,5', 'en-US'],
        ['0,125', 'en-US'],
        ['1,50', 'en-US'],
        ['1.234,5', 'en-US'],
        ['1.234', 'fr'],
        ['1.234', 'ar-EG'],
        ['1,234', 'ar-EG'],
        ['1.2.3', 'en-US'],
        ['12,34,567', 'en-US'],
        ['1 2', 'en-US'],
        ['1,234 567', 'en-US'],
    ])('%p in %s may be more than one number', (text, locale) => {
        expect(read(text, locale)).toBe('ambiguous');
    });

    it.each([
        'x',
        '-',
        '.',
        ',',
        '1e3',
        '1/2',
        '½',
        '5 mg',
        '--5',
        '5-',
        '1:30',
        '0x1f',
        '∞',
        '五',
    ])('%p is none', (text) => {
        expect(read(text)).toBe('unreadable');
    });

    it('is nothing where nothing was typed', () => {
        expect(readDecimal(' \u00A0', { locale: 'es' })).toEqual({ decimal: '' });
    });

    it('may have its own words around it', () => {
        const around = ['US dollars', '$', '%', 'mg'];
        expect(read('$1,234.50', 'en-US', around)).toBe('1234.50');
        expect(read('-$5', 'en-US', around)).toBe('-5');
        expect(read('5 MG', 'en-US', around)).toBe('5');
        expect(read('12,5 %', 'es', around)).toBe('12.5');
        expect(read('mg', 'en-US', around)).toBe('unreadable');
    });

    it('keeps every digit and never throws, whatever is typed', () => {
        const signs = fc.string({ unit: fc.constantFrom(..."0123456789.,' -٫٬٣") });
        fc.assert(
            fc.property(
                fc.oneof(fc.string({ unit: 'binary' }), signs),
                fc.constantFrom(...LOCALES),
                (text, locale) => {
                    const { decimal } = readDecimal(text, { locale });
                    if (decimal) expect(asDecimal(decimal)).toBe(decimal);
                    const typed = [...text].filter((one) => /\p{Nd}/u.test(one)).length;
                    if (decimal)
                        expect(decimal.replace(/\D/g, '').length).toBeLessThanOrEqual(typed + 1);
                },
            ),
            { numRuns: 2000 },
        );
    });

    it('has no more digits than an answer may have', () => {
        expect(read('9'.repeat(30))).toBe('9'.repeat(30));
        expect(read('9'.repeat(31))).toBe('too-long');
    });

    it('is not taken apart where it is very long', () => {
        const start = performance.now();
        expect(read('1,'.repeat(5_000_000))).toBe('too-long');
        expect(performance.now() - start).toBeLessThan(500);
    });
});
