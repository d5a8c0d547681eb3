import fc from 'fast-check';
import {
    e164,
    phoneCountries,
    phoneError,
    readNumber,
    ruleOf,
    writeNumber,
} from 'c/salusCorePhone';

/* The examples of libphonenumber: a mobile number of each country, without its calling code. */
const EXAMPLES = jest.requireActual<Record<string, string>>(
    'libphonenumber-js/examples.mobile.json',
);
const { parsePhoneNumber } = jest.requireActual<{
    parsePhoneNumber(
        text: string,
        country?: string,
    ): { number: string; nationalNumber: string; formatNational(): string };
}>('libphonenumber-js/max');

/* At home Argentina writes 15 inside of a mobile number, and Belarus 80 before it. */
const ODD_AT_HOME = new Set(['AR', 'BY']);

const countries = fc.constantFrom(...phoneCountries());
const digits = (most: number): fc.Arbitrary<string> =>
    fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: most });

describe('the table of countries', () => {
    it('has every country of libphonenumber', () => {
        expect(phoneCountries()).toHaveLength(245);
        expect(Object.keys(EXAMPLES).filter((country) => !ruleOf(country))).toEqual([]);
        expect(ruleOf('US')).toEqual(ruleOf('CA'));
        expect(ruleOf('GB')).toMatchObject({ code: '44', trunk: '0', lengths: [7, 9, 10] });
    });

    it('takes each example, however it is written', () => {
        const wrong = Object.entries(EXAMPLES).flatMap(([country, number]) => {
            const theirs = parsePhoneNumber(number, country);
            const ways = [
                [number, country],
                [ODD_AT_HOME.has(country) ? number : theirs.formatNational(), country],
                [theirs.number, country],
                [theirs.number.replace('+', '00'), 'US'],
            ] as const;
            const read = ways.map(([text, chosen]) => e164(readNumber(text, chosen)));
            return read.filter((one) => one !== theirs.number).map((one) => [country, one]);
        });
        expect(wrong).toEqual([]);
    });
});

describe('a number', () => {
    it.each([
        ['(212) 226-2790', 'US', 'US', '2122262790'],
        ['1 212 226 2790', 'US', 'US', '2122262790'],
        ['+1 416 555 0100', 'CA', 'CA', '4165550100'],
        ['+1 416 555 0100', 'GB', 'US', '4165550100'],
        ['+44 (0)7911 123456', 'US', 'GB', '7911123456'],
        ['0044 7911 123456', 'US', 'GB', '7911123456'],
        ['07911 123456', 'GB', 'GB', '7911123456'],
        ['٠٧٩١١ ١٢٣٤٥٦', 'GB', 'GB', '7911123456'],
        ['\u202A+44\u00A07911123456\u202C', 'US', 'GB', '7911123456'],
        ['06 698 12345', 'IT', 'IT', '0669812345'],
        ['8 (912) 345-67-89', 'RU', 'RU', '9123456789'],
        ['+999 123 4567', 'US', '', '+9991234567'],
        ['+', 'US', '', ''],
        ['', 'US', 'US', ''],
        ['ask my son', 'US', 'US', ''],
    ])('%j, %s is %s %s', (text, chosen, country, number) => {
        expect(readNumber(text, chosen)).toEqual({ country, number });
    });

    it('is wrong by its length, or by how it begins', () => {
        expect(phoneError({ country: 'US', number: '212226279' })).toBe('length');
        expect(phoneError({ country: 'US', number: '1122262790' })).toBe('lead');
        expect(phoneError({ country: 'US', number: '2122262790' })).toBeUndefined();
        expect(phoneError({ country: '', number: '+9991234567' })).toBeUndefined();
        expect(phoneError({ country: '', number: '+0991234567' })).toBe('length');
        expect(phoneError({ country: '', number: '+9991' })).toBe('length');
        expect(e164({ country: 'US', number: '212' })).toBe('');
        expect(e164({ country: '', number: '+9991234567' })).toBe('+9991234567');
    });

    it.each([
        ['US', '2122262790', '', '(212) 226-2790'],
        ['FR', '612345678', '0612345678', '06 12 34 56 78'],
        ['GB', '7911123456', '07911 123456', '07911 123456'],
        ['GB', '7911123456', '+44 7911 123456', '079 1112 3456'],
        ['GB', '7911123456', '', '079 1112 3456'],
        ['', '+9991234567', '', '+999 123 4567'],
        ['US', '212', '212', '+1 212'],
        ['RW', '80000000', '', '+250 80000000'],
    ])('of %s, %s, typed %j, is written %s', (country, number, typed, written) => {
        expect(writeNumber({ country, number }, typed)).toBe(written);
    });

    it('is read again as what was written', () => {
        const texts = fc.oneof(
            digits(16),
            digits(16).map((all) => `+${all}`),
            fc.string(),
        );
        fc.assert(
            fc.property(texts, countries, (text, country) => {
                const phone = readNumber(text, country);
                for (const typed of ['', text]) {
                    const written = writeNumber(phone, typed);
                    expect(readNumber(written, phone.country)).toEqual(phone);
                }
            }),
            { numRuns: 2000 },
        );
    });

    it('in the form of E.164 is read as the same number', () => {
        fc.assert(
            fc.property(digits(15), countries, (number, country) => {
                const phone = readNumber(number, country);
                const whole = e164(phone);
                if (whole) expect(readNumber(whole, country)).toEqual(phone);
            }),
            { numRuns: 2000 },
        );
    });

    it('is not taken apart when it is very long', () => {
        const number = '1'.repeat(5000);
        expect(readNumber(number, 'US')).toEqual({ country: 'US', number });
        expect(writeNumber({ country: '', number }, '')).toBe(number);
    });
});
