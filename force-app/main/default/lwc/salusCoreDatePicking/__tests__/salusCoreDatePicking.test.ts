import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { sayDate } from 'c/salusCoreDates';
import {
    addDays,
    addMonths,
    dayAfterKey,
    firstWeekday,
    firstWeekdayByRegion,
    readDateText,
    reasonAgainst,
    sayFullDay,
    sayMonth,
    soundUnavailable,
    weekdayNames,
    weekdayOf,
    weeksOf,
    withinMonths,
} from 'c/salusCoreDatePicking';

const LOCALES = [
    'en-US',
    'en-GB',
    'es-US',
    'es',
    'fr',
    'fr-CA',
    'de',
    'it',
    'pt-BR',
    'pl',
    'ru',
    'uk',
    'cs',
    'sv',
    'fi',
    'hu',
    'lt',
    'el',
    'tr',
    'he',
    'ar-EG',
    'ar-SA',
    'fa',
    'ur',
    'hi',
    'bn',
    'zh-CN',
    'zh-TW',
    'ja',
    'ko',
    'vi',
    'th',
    'tl',
    'so',
    'am',
];

const days = fc
    .tuple(
        fc.integer({ min: 1000, max: 9998 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
    )
    .map(([year, month, day]) => Temporal.PlainDate.from({ year, month, day }).toString());

const isOf = (date: string, locale: string, week: number): string | undefined =>
    dayAfterKey({ key: 'Home', shiftKey: false }, date, {
        firstWeekday: week,
        isRightToLeft: locale === 'rtl',
    });

describe('a day', () => {
    it('moves by days and months as Temporal does', () => {
        fc.assert(
            fc.property(days, fc.integer({ min: -2000, max: 2000 }), (date, count) => {
                const day = Temporal.PlainDate.from(date);
                fc.pre(day.year > 200 && day.year < 9800);
                expect(addDays(date, count)).toBe(day.add({ days: count }).toString());
                expect(addMonths(date, count)).toBe(day.add({ months: count }).toString());
                expect(weekdayOf(date)).toBe(day.dayOfWeek);
            }),
        );
    });

    it('stays where the calendar ends', () => {
        expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
        expect(addDays('0001-01-01', -1)).toBe('0001-01-01');
        expect(addMonths('9999-12-01', 1)).toBe('9999-12-01');
        expect(addMonths('0001-01-31', -1)).toBe('0001-01-31');
    });

    it('moves by the keys of a date grid', () => {
        const layout = { firstWeekday: 7, isRightToLeft: false };
        const from = '2026-01-31'; // A Saturday.
        const after = (key: string, shiftKey = false, more = {}): string | undefined =>
            dayAfterKey({ key, shiftKey }, from, { ...layout, ...more });
        expect(after('ArrowRight')).toBe('2026-02-01');
        expect(after('ArrowLeft')).toBe('2026-01-30');
        expect(after('ArrowLeft', false, { isRightToLeft: true })).toBe('2026-02-01');
        expect(after('ArrowRight', false, { isRightToLeft: true })).toBe('2026-01-30');
        expect(after('ArrowUp')).toBe('2026-01-24');
        expect(after('ArrowDown')).toBe('2026-02-07');
        expect(after('Home')).toBe('2026-01-25');
        expect(after('End')).toBe('2026-01-31');
        expect(after('End', false, { firstWeekday: 1 })).toBe('2026-02-01');
        expect(after('PageDown')).toBe('2026-02-28');
        expect(after('PageUp')).toBe('2025-12-31');
        expect(after('PageDown', true)).toBe('2027-01-31');
        expect(after('PageUp', true)).toBe('2025-01-31');
        for (const key of ['Enter', ' ', 'Tab', 'Escape', 'a', 'toString'])
            expect(after(key)).toBeUndefined();
        expect(after('ArrowRight', true)).toBeUndefined();
    });

    it('is kept within the months that have days to choose', () => {
        const [min, max] = ['2026-02-10', '2026-06-20'];
        expect(withinMonths('2026-01-31', min, max)).toBe('2026-02-01');
        expect(withinMonths('2026-02-03', min, max)).toBe('2026-02-03');
        expect(withinMonths('2026-06-30', min, max)).toBe('2026-06-30');
        expect(withinMonths('2026-07-01', min, max)).toBe('2026-06-30');
        expect(withinMonths('2026-07-01', 'soon', '')).toBe('2026-07-01');
    });
});

describe('a month', () => {
    it('has each of its days once, in its column', () => {
        fc.assert(
            fc.property(days, fc.constantFrom(1, 6, 7), (date, first) => {
                const weeks = weeksOf(date, first);
                const day = Temporal.PlainDate.from(date);
                const all = weeks.flat().filter(Boolean);
                expect(all).toHaveLength(day.daysInMonth);
                expect(all[0]).toBe(day.with({ day: 1 }).toString());
                for (const week of weeks) {
                    expect(week.filter(Boolean).length).toBeGreaterThan(0);
                    week.forEach((one, column) => {
                        if (one) expect(weekdayOf(one)).toBe(((first + column - 1) % 7) + 1);
                        if (one) expect(isOf(one, 'ltr', first)! <= one).toBe(true);
                    });
                }
            }),
        );
    });

    it('begins its weeks on the day that CLDR says, also by the table for Firefox', () => {
        const regions =
            'US CA GB DE FR ES MX BR PT EG SA AE IR IL IN PK CN TW JP KR AU ZA RU PL TH VN';
        for (const region of regions.split(' ')) {
            const locale = `en-${region}`;
            expect([region, firstWeekdayByRegion(locale)]).toEqual([region, firstWeekday(locale)]);
        }
        expect([firstWeekday('en-US'), firstWeekday('es'), firstWeekday('ar-EG')]).toEqual([
            7, 1, 6,
        ]);
    });

    it('and its days have names', () => {
        expect(sayMonth('2026-06-04', 'es')).toBe('junio de 2026');
        expect(sayFullDay('2026-06-04', 'en-US')).toBe('Thursday, June 4, 2026');
        expect(
            weekdayNames(7, 'en-US')
                .map(({ short }) => short)
                .join(),
        ).toBe('Sun,Mon,Tue,Wed,Thu,Fri,Sat');
        expect(weekdayNames(6, 'ar-EG')[0]).toEqual({ long: 'السبت', short: 'س' });
    });
});

describe('unavailable days', () => {
    const rules = soundUnavailable([
        { reason: 'Closed', weekdays: [6, 7] },
        { reason: 'Holiday', date: '2026-12-25' },
        { reason: 'Away', from: '2026-08-01', to: '2026-08-14', weekdays: [1] },
        { reason: 'Later', from: '2027-01-01' },
        { reason: '', date: '2026-06-04' },
        { reason: 'All' },
        { reason: 'Odd', date: 'soon' },
        { reason: 'Odd', weekdays: [0] },
        { reason: 'Odd', weekdays: [] },
        null,
    ]);

    it.each([
        ['2026-06-06', 'Closed'],
        ['2026-12-25', 'Holiday'],
        ['2026-08-03', 'Away'],
        ['2026-08-04', ''],
        ['2027-01-01', 'Later'],
        ['2026-06-04', ''],
    ])('say why of %p: %p', (date, reason) => {
        expect([rules.list.length, rules.isWhole]).toEqual([4, false]);
        expect(reasonAgainst(date, rules.list)).toBe(reason);
    });

    it('are none where the author gave no list', () => {
        expect(soundUnavailable('soon')).toEqual({ list: [], isWhole: false });
    });
});

describe('a typed date', () => {
    const read = (text: string, locale = 'en-US'): string => {
        const { date, error } = readDateText(text, { locale });
        return error?.code ?? date;
    };

    it.each(LOCALES)(
        'reads as it is said, with and without its day of the week, in %s',
        (locale) => {
            for (let day = 0; day < 731; day += 1) {
                const date = addDays('2023-06-01', day);
                expect([date, read(sayDate(date, locale), locale)]).toEqual([date, date]);
                expect([date, read(sayFullDay(date, locale), locale)]).toEqual([date, date]);
            }
            const short = new Intl.DateTimeFormat(locale, {
                calendar: 'gregory',
                timeZone: 'UTC',
                year: 'numeric',
                month: 'numeric',
                day: 'numeric',
            });
            expect(read(short.format(Date.UTC(2026, 5, 4)), locale)).toBe('2026-06-04');
        },
    );

    it.each([
        ['6/4/2026', 'en-US', '2026-06-04'],
        ['6/4/2026', 'en-GB', '2026-04-06'],
        ['4.6.2026', 'de', '2026-06-04'],
        ['2026-06-04', 'en-US', '2026-06-04'],
        ['4 June 2026', 'en-US', '2026-06-04'],
        ['Jun 4th, 2026', 'en-US', '2026-06-04'],
        ['june 4 2026', 'en-US', '2026-06-04'],
        ['4 de junio del 2026', 'es-CO', '2026-06-04'],
        ['4th of June 2026', 'en-GB', '2026-06-04'],
        ['4 de junio de 2026', 'es', '2026-06-04'],
        ['4 jun 2026', 'es', '2026-06-04'],
        ['mar, 3 de marzo de 2026', 'es', '2026-03-03'],
        ['1er juin 2026', 'fr', '2026-06-01'],
        ['4 czerwca 2026', 'pl', '2026-06-04'],
        ['٤/٦/٢٠٢٦', 'ar-EG', '2026-06-04'],
        ['４／６／２０２６', 'es', '2026-06-04'],
        ['6/4/26', 'en-US', 'year-digits'],
        ['13/4/2026', 'en-US', 'no-such-month'],
        ['2/30/2026', 'en-US', 'no-such-day'],
        ['4/6/2026', 'ja', 'unreadable'],
        ['6/2026', 'en-US', 'unreadable'],
        ['June 2026', 'en-US', 'unreadable'],
        ['June July 4 2026', 'en-US', 'unreadable'],
        ['next Thursday', 'en-US', 'unreadable'],
        ['about 6/4/2026', 'en-US', 'unreadable'],
        ['1 2 3 4', 'en-US', 'unreadable'],
        [' ', 'en-US', ''],
    ])('%p in %s is %p', (text, locale, answer) => {
        expect(read(text, locale)).toBe(answer);
    });

    it('keeps to its limits, and is not taken apart where it is very long', () => {
        const rules = { locale: 'en-US', min: '2026-01-01', max: '2026-12-31' };
        expect(readDateText('1/1/2025', rules).error?.code).toBe('too-early');
        expect(readDateText('1/1/2027', rules).error?.code).toBe('too-late');
        expect(read('1 '.repeat(2_500_000))).toBe('too-long');
    });

    it('never throws', () => {
        const typed = fc.string({ unit: 'binary' });
        fc.assert(
            fc.property(typed, fc.constantFrom(...LOCALES), (text, locale) => {
                expect(() => readDateText(text, { locale })).not.toThrow();
            }),
            { numRuns: 500 },
        );
    });
});
