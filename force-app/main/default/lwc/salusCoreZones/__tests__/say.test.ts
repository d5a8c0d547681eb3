import { sayDay, sayDuration, sayTime, sayWhen, sayZone } from 'c/salusCoreZones';

const NOON = '2021-07-01T12:00:00Z';
const bare = (text: string): string => text.replace(/[\u2066-\u2069\u200e\u200f\u061c]/g, '');

describe('sayTime', () => {
    it.each([
        ['2021-03-04T14:30:00Z', 'America/New_York', 'en-US', '9:30 AM'],
        ['2021-03-04T14:30:00Z', 'Europe/London', 'en-GB', '14:30'],
        ['2021-11-07T05:30:00Z', 'America/New_York', 'en-US', '1:30 AM EDT'],
        ['2021-11-07T06:30:00Z', 'America/New_York', 'en-US', '1:30 AM EST'],
        ['2021-11-07T07:30:00Z', 'America/New_York', 'en-US', '2:30 AM'],
        ['2021-04-03T14:45:00Z', 'Australia/Lord_Howe', 'en-US', '1:45 AM GMT+11'],
        ['2021-04-03T15:15:00Z', 'Australia/Lord_Howe', 'en-US', '1:45 AM GMT+10:30'],
    ])('%s in %s, %s', (instant, zone, locale, said) => {
        expect(sayTime(instant, zone, locale)).toBe(said);
    });

    it('never says two instants of one clock the same, in any language', () => {
        for (const locale of ['en-US', 'es-US', 'ar-EG', 'he', 'fr-CA', 'zh-CN'])
            expect(sayTime('2021-11-07T05:30:00Z', 'America/New_York', locale)).not.toBe(
                sayTime('2021-11-07T06:30:00Z', 'America/New_York', locale),
            );
    });

    it('uses the digits of the language', () => {
        expect(bare(sayTime('2021-03-04T14:30:00Z', 'America/New_York', 'ar-EG'))).toBe('٩:٣٠ ص');
    });

    it.each(['ar-EG', 'ar', 'he', 'ur-PK'])('is isolated in %s', (locale) => {
        const said = sayTime(NOON, 'America/New_York', locale);
        expect(said.startsWith('\u2067')).toBe(true);
        expect(said.endsWith('\u2069')).toBe(true);
    });

    it.each(['en-US', 'es-US'])('carries no marks in %s', (locale) => {
        expect(sayTime(NOON, 'America/New_York', locale)).toBe(
            bare(sayTime(NOON, 'America/New_York', locale)),
        );
    });
});

describe('sayDay', () => {
    it.each([
        ['en-US', 'Thursday, March 4, 2021'],
        ['es-US', 'jueves, 4 de marzo de 2021'],
        ['ar-EG', 'الخميس، ٤ مارس ٢٠٢١'],
    ])('%s', (locale, said) => {
        expect(sayDay('2021-03-04', locale)).toBe(said);
    });

    it('uses the common calendar wherever it is read', () => {
        expect(bare(sayDay('2021-03-04', 'th-TH'))).toMatch(/2021$/);
        expect(bare(sayDay('2021-03-04', 'fa-IR'))).toContain('۲۰۲۱');
    });

    it.each(['2021-02-30', '2021-3-4', ''])('refuses %p', (date) => {
        expect(() => sayDay(date, 'en-US')).toThrow(
            expect.objectContaining({ code: 'bad-instant' }),
        );
    });
});

describe('sayZone', () => {
    it.each([
        ['America/New_York', 'en-US', 'Eastern Time'],
        ['America/Phoenix', 'en-US', 'Mountain Standard Time'],
        ['America/New_York', 'es-US', 'hora oriental'],
        ['UTC', 'en-US', 'Coordinated Universal Time'],
        ['Etc/GMT+5', 'en-US', 'GMT-5'],
    ])('%s, %s: %s', (zone, locale, said) => {
        expect(sayZone(zone, NOON, locale)).toBe(said);
    });

    it('gives the city and the offset where the language has no name', () => {
        const real = Intl.DateTimeFormat.prototype.formatToParts;
        const nameless = jest
            .spyOn(Intl.DateTimeFormat.prototype, 'formatToParts')
            .mockImplementation(function (this: Intl.DateTimeFormat, date) {
                const parts = real.call(this, date);
                return parts.map((part) =>
                    part.type === 'timeZoneName' ? { ...part, value: 'GMT+10:30' } : part,
                );
            });
        expect(sayZone('Australia/Lord_Howe', NOON, 'en-US')).toBe('Lord Howe (GMT+10:30)');
        nameless.mockRestore();
    });

    it('is never blank, for any zone in any of the languages', () => {
        for (const zone of Intl.supportedValuesOf('timeZone'))
            for (const locale of ['en-US', 'es-US', 'ar-EG'])
                expect(bare(sayZone(zone, NOON, locale)).trim()).not.toBe('');
    });

    it('refuses a zone that there is not', () => {
        expect(() => sayZone('', NOON, 'en-US')).toThrow(
            expect.objectContaining({ code: 'unknown-zone' }),
        );
    });
});

describe('sayDuration', () => {
    it.each([
        [30, 'en-US', '30 minutes'],
        [1, 'en-US', '1 minute'],
        [0, 'en-US', '0 minutes'],
        [60, 'en-US', '1 hour'],
        [90, 'en-US', '1 hour, 30 minutes'],
        [345, 'en-US', '5 hours, 45 minutes'],
        [90, 'es-US', '1 hora y 30 minutos'],
    ])('%d minutes, %s: %s', (minutes, locale, said) => {
        expect(sayDuration(minutes, locale)).toBe(said);
    });

    it('is said in Arabic words and digits', () => {
        expect(bare(sayDuration(30, 'ar-EG'))).toBe('٣٠ دقيقة');
    });

    it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (minutes) => {
        expect(() => sayDuration(minutes, 'en-US')).toThrow(
            expect.objectContaining({ code: 'bad-property', property: 'minutes' }),
        );
    });
});

describe('sayWhen', () => {
    it('says the day, the time and the zone, each in the zone', () => {
        expect(sayWhen('2021-03-05T02:30:00Z', 'America/New_York', 'en-US')).toEqual([
            'Thursday, March 4, 2021',
            '9:30\u00a0PM',
            'Eastern Time',
        ]);
    });

    it('refuses a zone and an instant that are none', () => {
        expect(() => sayWhen(NOON, 'Nowhere/At', 'en-US')).toThrow(/zone/);
        expect(() => sayWhen('2021-07-01', 'America/New_York', 'en-US')).toThrow(/instant/);
    });
});
