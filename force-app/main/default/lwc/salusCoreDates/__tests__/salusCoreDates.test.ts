import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
    composeDate,
    daysIn,
    monthNamed,
    numberOf,
    parseDate,
    partsInOrder,
    readDate,
    sayDate,
    sayPartialDate,
    typedDate,
    utcOf,
} from 'c/salusCoreDates';

const typed = (year: string, month: string, day: string) => ({ year, month, day });
const read = (year: string, month: string, day: string, limits = {}) =>
    readDate(typed(year, month, day), { locale: 'en-US', ...limits });
const anyDay = fc
    .integer({ min: -365_000, max: 2_900_000 })
    .map((days) => Temporal.PlainDate.from('1970-01-01').add({ days }))
    .filter(({ year }) => year >= 1000 && year <= 9999);

describe('a plain date', () => {
    it('is what Temporal says it is', () => {
        fc.assert(
            fc.property(anyDay, (day) => {
                const { year, month } = day;
                expect(parseDate(day.toString())).toEqual({ year, month, day: day.day });
                expect(composeDate({ year, month, day: day.day })).toBe(day.toString());
                expect(daysIn(year, month)).toBe(day.daysInMonth);
                expect(utcOf({ year, month, day: day.day })).toBe(
                    day.toZonedDateTime('UTC').epochMilliseconds,
                );
            }),
        );
    });

    it.each([
        '2021-02-29',
        '1900-02-29',
        '2021-04-31',
        '2021-13-01',
        '2021-00-10',
        '0000-01-01',
        '2021-1-1',
        '',
    ])('is not %p', (text) => {
        expect(parseDate(text)).toBeUndefined();
    });

    it('accepts leap days', () => {
        expect(parseDate('2000-02-29')).toBeDefined();
        expect(parseDate('2024-02-29')).toBeDefined();
        expect(daysIn(2021, 13)).toBe(0);
    });

    it('of the first century keeps its year', () => {
        expect(new Date(utcOf({ year: 99, month: 1, day: 1 })).getUTCFullYear()).toBe(99);
    });
});

describe('numbers', () => {
    it('are read in every script that has digits', () => {
        let count = 0;
        for (let code = 0; code < 0x20000; code += 1) {
            const digit = String.fromCodePoint(code);
            const isZero = /\p{Nd}/u.test(digit) && numberOf(digit) === 0;
            if (!isZero) continue;
            count += 1;
            const row = Array.from({ length: 10 }, (_, n) =>
                numberOf(String.fromCodePoint(code + n)),
            );
            expect([code.toString(16), row]).toEqual([
                code.toString(16),
                [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
            ]);
        }
        expect(count).toBe([...allDigits()].length / 10);
    });

    it.each(['', ' ', 'x', '4th', '-4', '4.0', '1e3', '4 5', '²'])('are not read in %p', (text) => {
        expect(numberOf(text)).toBeUndefined();
    });
});

function* allDigits(): Generator<number> {
    for (let code = 0; code < 0x20000; code += 1)
        if (/\p{Nd}/u.test(String.fromCodePoint(code))) yield code;
}

describe('months by name', () => {
    it.each([
        ['march', 'en-US', 3],
        ['MAR', 'en-US', 3],
        ['sept', 'en-US', 9],
        [' May ', 'en-US', 5],
        ['Septiembre', 'es-US', 9],
        ['ene.', 'es-US', 1],
        ['fevrier', 'fr', 2],
        ['مارس', 'ar-EG', 3],
    ])('%p in %s', (text, locale, month) => {
        expect(monthNamed(text, locale)).toBe(month);
    });

    it.each(['ma', 'ju', 'm', '', 'smarch', 'jul y2'])('%p is none', (text) => {
        expect(monthNamed(text, 'en-US')).toBeUndefined();
    });
});

describe('reading what was typed', () => {
    it('finds every day that there is, in the words and digits of any language', () => {
        fc.assert(
            fc.property(
                anyDay,
                fc.constantFrom('en-US', 'es-US', 'ar-EG', 'hi-IN-u-nu-deva'),
                (day, locale) => {
                    const date = day.toString();
                    expect(readDate(typedDate(date, locale), { locale })).toEqual({ date });
                },
            ),
        );
    });

    it('takes spaces, leading zeros and names', () => {
        expect(read(' 1985 ', '03', ' 04')).toEqual({ date: '1985-03-04' });
        expect(read('1985', 'March', '4')).toEqual({ date: '1985-03-04' });
        expect(read('١٩٨٥', '٣', '٤')).toEqual({ date: '1985-03-04' });
    });

    it('has nothing to say of nothing', () => {
        expect(read('', ' ', '')).toEqual({ date: '' });
    });

    it.each([
        ['missing', ['year'], ['', '3', '4']],
        ['missing', ['year', 'month'], ['', '', '4']],
        ['too-long', ['month'], ['1985', 'W'.repeat(41), '4']],
        ['unreadable', ['day'], ['1985', '3', 'fourth']],
        ['unreadable', ['year', 'month'], ['x', 'smarch', '4']],
        ['no-such-month', ['month'], ['1985', '13', '4']],
        ['no-such-month', ['month'], ['1985', '0', '4']],
        ['no-such-day', ['day'], ['2021', '2', '29']],
        ['no-such-day', ['day'], ['1985', '4', '31']],
        ['no-such-day', ['day'], ['1985', '4', '0']],
        ['year-digits', ['year'], ['85', '3', '4']],
        ['year-digits', ['year'], ['19855', '3', '4']],
        ['year-digits', ['year'], ['0085', '3', '4']],
    ] as const)('%s: %p', (code, parts, [year, month, day]) => {
        expect(read(year, month, day)).toEqual({ date: '', error: { code, parts } });
    });

    it('keeps to limits, which are included', () => {
        const limits = { min: '1900-01-01', max: '2026-05-06' };
        expect(read('1900', '1', '1', limits).error).toBeUndefined();
        expect(read('2026', '5', '6', limits).error).toBeUndefined();
        expect(read('1899', '12', '31', limits)).toMatchObject({
            date: '1899-12-31',
            error: { code: 'too-early' },
        });
        expect(read('2026', '5', '7', limits)).toMatchObject({
            date: '2026-05-07',
            error: { code: 'too-late' },
        });
    });

    it('is not limited by a limit that is no day', () => {
        expect(read('1985', '3', '4', { min: 'today', max: '1' }).error).toBeUndefined();
    });

    it('takes no part apart that is longer than any', () => {
        const normalize = jest.spyOn(String.prototype, 'normalize');
        read('1985', 'a'.repeat(5_000_000), '4');
        expect(normalize).not.toHaveBeenCalled();
        normalize.mockRestore();
    });

    it('never says what was typed', () => {
        expect(JSON.stringify(read('CANARY', 'CANARY', 'CANARY'))).not.toContain('CANARY');
    });
});

describe('the language', () => {
    it.each([
        ['en-US', ['month', 'day', 'year']],
        ['es-US', ['day', 'month', 'year']],
        ['ar-EG', ['day', 'month', 'year']],
        ['en-CA', ['year', 'month', 'day']],
        ['ja-JP', ['year', 'month', 'day']],
        ['fa-IR', ['year', 'month', 'day']],
    ])('%s writes %p', (locale, order) => {
        expect(partsInOrder(locale)).toEqual(order);
    });

    it.each([
        ['en-US', 'March 4, 2021'],
        ['es-US', '4 de marzo de 2021'],
        ['ar-EG', '٤ مارس ٢٠٢١'],
    ])('%s says %s', (locale, said) => {
        expect(sayDate('2021-03-04', locale)).toBe(said);
    });

    it('says nothing of what is no day', () => {
        expect(sayDate('2021-02-30', 'en-US')).toBe('');
        expect(typedDate('2021-02-30', 'en-US')).toEqual({ year: '', month: '', day: '' });
    });

    it.each([
        ['2021-03-04', 'March 4, 2021', '4 de marzo de 2021'],
        ['2021-03', 'March 2021', 'marzo de 2021'],
        ['2021', '2021', '2021'],
        ['0987', '987', '987'],
        ['2021-13', '', ''],
        ['2021-02-30', '', ''],
        ['soon', '', ''],
    ])('says %s no more exactly than it is known', (date, english, spanish) => {
        expect(sayPartialDate(date, 'en-US')).toBe(english);
        expect(sayPartialDate(date, 'es')).toBe(spanish);
    });
});

it('never looks at the zone of the browser', () => {
    const local = ['getFullYear', 'getMonth', 'getDate', 'getTimezoneOffset'] as const;
    const spies = local.map((name) => jest.spyOn(Date.prototype, name));
    expect(read('1985', 'march', '4').date).toBe('1985-03-04');
    expect(sayDate('1985-03-04', 'en-US')).toBe('March 4, 1985');
    spies.forEach((spy) => {
        expect(spy).not.toHaveBeenCalled();
        spy.mockRestore();
    });
});
