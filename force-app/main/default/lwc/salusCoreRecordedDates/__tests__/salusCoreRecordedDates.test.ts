import { sayRecordedDate } from 'c/salusCoreRecordedDates';

const say = (text: string, zone?: string, locale = 'en-US'): string =>
    sayRecordedDate(text, { locale, zone }).replaceAll('\u00a0', ' ');

describe('a date of a record', () => {
    it.each([
        ['2016', '2016'],
        ['2016-08', 'August 2016'],
        ['2016-08-17', 'August 17, 2016'],
        ['2016-08-17T07:15:07-08:00', 'August 17, 2016, 7:15 AM, UTC−08:00'],
        ['2016-08-17T00:00:00Z', 'August 17, 2016, 12:00 AM, UTC'],
        ['2022-03-29T22:38:59.084000+00:00', 'March 29, 2022, 10:38 PM, UTC'],
        ['08:30:00', '8:30 AM'],
    ])('is said no more exactly than it was written: %s', (text, said) => {
        expect(say(text)).toBe(said);
    });

    it('is on the clock of the person, which is named, where their zone is given', () => {
        expect(say('2016-08-17T05:15:00Z', 'America/New_York')).toBe(
            'August 17, 2016, 1:15 AM, Eastern Time',
        );
        expect(say('2016-08-17T02:15:00Z', 'America/New_York')).toContain('August 16, 2016');
        expect(say('2016-08-17', 'America/New_York')).toBe('August 17, 2016');
    });

    it('is in the words of the language', () => {
        expect(say('2016-08', undefined, 'es')).toBe('agosto de 2016');
    });

    it.each([
        '',
        'yesterday',
        '2016-13',
        '2016-02-30',
        '25:00',
        '2016-08-17T99:00:00Z',
        '2016-02-30T10:00:00Z',
    ])('is said as it came where it is none: “%s”', (text) => {
        expect(say(text)).toBe(text);
    });
});
