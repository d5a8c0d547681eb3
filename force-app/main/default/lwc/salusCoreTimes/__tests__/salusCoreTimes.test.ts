import fc from 'fast-check';
import { asTime, readTime, sayTime, timeWords } from 'c/salusCoreTimes';

const LOCALES = [
    'en-US',
    'en-GB',
    'es-US',
    'es-ES',
    'es-MX',
    'es-CO',
    'fr',
    'fr-CA',
    'de',
    'da',
    'fi',
    'bg',
    'pl',
    'pt-BR',
    'ru',
    'el',
    'ar-EG',
    'ar-SA',
    'fa',
    'ur',
    'he',
    'hi',
    'bn',
    'ta',
    'my',
    'zh-CN',
    'zh-TW',
    'ja',
    'ko',
    'vi',
    'th',
    'am',
    'so',
    'sw',
    'tl',
    'hu',
    'sq',
];

const allTimes = Array.from({ length: 1440 }, (_, minute) =>
    [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':'),
);

describe('the form of a time', () => {
    it.each([
        ['21:00', '21:00'],
        ['00:00', '00:00'],
        ['09:30:00', '09:30'],
        ['09:30:00.000', '09:30'],
    ])('of %p is %p', (text, time) => {
        expect(asTime(text)).toBe(time);
    });

    it.each(['24:00', '9:30', '09:60', '09:30:01', '09:30Z', '', '21:00\n', null, 9, {}])(
        'is not that of %p',
        (given) => {
            expect(asTime(given)).toBe('');
        },
    );
});

describe('a time', () => {
    it.each(LOCALES)('is read as it is said, and in 24 hours, in %s', (locale) => {
        for (const time of allTimes)
            expect([time, readTime(sayTime(time, locale), locale)]).toEqual([time, { time }]);
        const { isTwelveHour } = timeWords(locale);
        for (const time of allTimes) {
            const isClear = !isTwelveHour || time < '01:00' || time >= '13:00';
            const expected = isClear ? { time } : { time: '', error: 'without-half' };
            expect([time, readTime(time, locale)]).toEqual([time, expected]);
        }
    });

    it.each([
        ['9 pm', 'en-US', '21:00'],
        ['9pm', 'en-US', '21:00'],
        ['9 P.M.', 'en-US', '21:00'],
        ['9p', 'en-US', '21:00'],
        ['9.30 pm', 'en-US', '21:30'],
        ['930 pm', 'en-US', '21:30'],
        ['0930am', 'en-US', '09:30'],
        ['12 am', 'en-US', '00:00'],
        ['12 pm', 'en-US', '12:00'],
        ['0:15', 'en-US', '00:15'],
        ['21:00', 'en-US', '21:00'],
        ['2100', 'en-US', '21:00'],
        ['21:00 pm', 'en-US', '21:00'],
        ['9.30', 'en-GB', '09:30'],
        ['9', 'en-GB', '09:00'],
        ['9 30', 'en-GB', '09:30'],
        ['9 pm', 'de', '21:00'],
        ['9 p. m.', 'es-US', '21:00'],
        ['9 pm', 'es-US', '21:00'],
        ['21 h', 'es-ES', '21:00'],
        ['21h30', 'fr', '21:30'],
        ['9h30 pm', 'fr-CA', '21:30'],
        ['٩:٣٠ م', 'ar-EG', '21:30'],
        ['٩ ص', 'ar-EG', '09:00'],
        ['下午9:30', 'zh-TW', '21:30'],
        ['밤 9:30', 'ko', '21:30'],
        ['9 de la noche', 'es-US', '21:00'],
        ['9 at night', 'en-US', '21:00'],
        ['12 noon', 'en-US', '12:00'],
        ['0 pm', 'en-US', '12:00'],
        ['２１：３０', 'ja', '21:30'],
    ])('%p in %s is %p', (text, locale, time) => {
        expect(readTime(text, locale)).toEqual({ time });
    });

    it.each(['9', '9:30', '09:30', '12:00', '1', '12.59', '9 h'])(
        '%p in a language that counts to 12 may be before or after noon',
        (text) => {
            expect(readTime(text, 'en-US')).toEqual({ time: '', error: 'without-half' });
        },
    );

    it.each([
        'x',
        'pm',
        '24:00',
        '25',
        '9:60 pm',
        '9:5 pm',
        '13 am',
        '9 xm',
        '9 ampm',
        '12 at night',
        '-9 pm',
        '9:30:15 pm',
        '9 o’clock',
        'tomorrow',
        ':',
        '12345',
    ])('%p is none', (text) => {
        expect(readTime(text, 'en-US')).toEqual({ time: '', error: 'unreadable' });
    });

    it.each(['12 de la noche', '12 de la mañana'])(
        '%p, which means midnight or noon to different people, is none',
        (text) => {
            expect(readTime(text, 'es-ES').error).toBe('unreadable');
        },
    );

    it('is nothing where nothing was typed', () => {
        expect(readTime(' \u00A0', 'en-US')).toEqual({ time: '' });
        expect(sayTime('9 pm', 'en-US')).toBe('');
    });

    it('is either a time of the day or an error, whatever is typed', () => {
        const typed = fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.string({ unit: fc.constantFrom(...'0123456789:. apmhم٩ص') }),
        );
        fc.assert(
            fc.property(typed, fc.constantFrom(...LOCALES), (text, locale) => {
                const { time, error } = readTime(text, locale);
                expect(time === '' || asTime(time) === time).toBe(true);
                expect(Boolean(time) && Boolean(error)).toBe(false);
            }),
            { numRuns: 2000 },
        );
    });

    it('is not taken apart where it is very long', () => {
        expect(readTime('9 '.repeat(2_500_000), 'en-US').error).toBe('unreadable');
    });
});
