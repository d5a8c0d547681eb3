import fc from 'fast-check';
import {
    ADDRESS_TOKENS,
    addressShape,
    COUNTRIES,
    inCountry,
    isBlankAddress,
    namedCountries,
    postalAddress,
    regionsOf,
} from 'c/salusCoreAddress';

const HOME = { country: 'US', line1: '1 Invented Way', city: 'Springfield', region: 'IL' };
const TABLE = ['US', 'CA', 'MX', 'GB'];
const codeOf = (country: string): RegExp =>
    new RegExp(`^(?:${addressShape(country).postalCode})$`, 'u');

describe('an address from anywhere', () => {
    it.each([undefined, null, 'a line', 7, [], { line1: {}, city: null }, { other: 'x' }])(
        '%j has no part that is not text',
        (given) => {
            expect(new Set(Object.values(postalAddress(given)))).toEqual(new Set(['']));
        },
    );

    it.each([
        ['us', 'US'],
        ['USA', 'US'],
        ['United States', 'US'],
        ['uk', 'GB'],
        ['germany', 'DE'],
        ['Atlantis', 'Atlantis'],
        ['ZZ', 'ZZ'],
        ['constructor', 'constructor'],
        ['x'.repeat(1000), 'x'.repeat(1000)],
    ])('in %s is in %s', (given, country) => {
        expect(postalAddress({ country: given }).country).toBe(country);
    });

    it.each([
        ['US', 'new york', 'NY'],
        ['US', 'US-NY', 'NY'],
        ['MX', 'Queretaro', 'QUE'],
        ['CA', 'Quebec', 'QC'],
        ['US', 'Bavaria', 'Bavaria'],
        ['US', '', ''],
        ['DE', 'Bayern', 'Bayern'],
        ['US', 'é'.repeat(1000), 'é'.repeat(1000)],
    ])('of %s, %s has the region %s', (country, region, code) => {
        expect(postalAddress({ country, region }).region).toBe(code);
    });

    it('is the same when it is read again', () => {
        const word = fc.oneof(fc.string(), fc.constantFrom('US', 'usa', 'ny', 'MX-ROO', 'France'));
        fc.assert(
            fc.property(fc.record({ country: word, region: word, line1: word }), (given) => {
                const read = postalAddress(given);
                expect(postalAddress(read)).toEqual(read);
            }),
        );
    });

    it.each([
        [{ country: 'US' }, true],
        [{ line2: ' ' }, true],
        [{ city: 'x' }, false],
    ])('%j is blank: %s', (given, isBlank) => {
        expect(isBlankAddress(postalAddress(given))).toBe(isBlank);
    });
});

describe('an address in another country', () => {
    it.each([
        ['US', 'CA', 'NY', ''],
        ['US', 'DE', 'NY', ''],
        ['FR', 'DE', 'Corse', 'Corse'],
        ['DE', 'US', 'New York', 'NY'],
        ['DE', 'US', 'Bayern', ''],
    ])('from %s in %s has for the region %s: %s', (from, to, region, kept) => {
        const moved = inCountry(postalAddress({ ...HOME, country: from, region }), to);
        expect(moved).toEqual({ ...postalAddress(HOME), country: to, region: kept });
    });
});

describe('the countries', () => {
    it('have a code and a name each, and none twice', () => {
        expect(COUNTRIES).toHaveLength(250);
        expect(new Set(COUNTRIES).size).toBe(250);
        const named = namedCountries(COUNTRIES, 'en');
        expect(named.filter(({ value, label }) => value === label)).toEqual([]);
    });

    it('are read again by each English name', () => {
        for (const { value, label } of namedCountries(COUNTRIES, 'en'))
            expect(postalAddress({ country: label }).country).toBe(value);
    });

    it('are in the order of the language', () => {
        const names = (language: string): string[] =>
            namedCountries(['ES', 'DE', 'AT'], language).map(({ label }) => label);
        expect(names('en')).toEqual(['Austria', 'Germany', 'Spain']);
        expect(names('es')).toEqual(['Alemania', 'Austria', 'España']);
    });
});

describe('what a country asks for', () => {
    it.each([...TABLE, '', 'DE', 'toString'])(
        'in %j has a token and a word for each part',
        (one) => {
            const { parts, needed } = addressShape(one);
            const names = Object.keys(parts);
            expect(names.sort()).toEqual(
                Object.keys(ADDRESS_TOKENS)
                    .filter((name) => name !== 'country')
                    .sort(),
            );
            expect(names).toEqual(expect.arrayContaining([...needed]));
        },
    );

    it('is the same for every country outside the table', () => {
        const others = COUNTRIES.filter((code) => !TABLE.includes(code));
        expect(new Set(others.map(addressShape)).size).toBe(1);
        expect(addressShape('DE').postalCode).toBeUndefined();
    });

    it.each([
        ['US', 59],
        ['CA', 13],
        ['MX', 32],
        ['GB', 0],
        ['constructor', 0],
    ])('in %s is one of %d regions', (country, count) => {
        const regions = regionsOf(country);
        expect(regions).toHaveLength(count);
        const names = regions.map(({ label }) => label);
        expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
    });

    it.each([
        ['US', ['12345', '12345-6789', '12345 6789', '123456789'], ['1234', '12345-', 'ABCDE']],
        ['CA', ['K1A 0B1', 'k1a0b1', 'K1A-0B1'], ['K1A 0B', '12345']],
        ['MX', ['06000'], ['6000', '060000']],
        ['GB', ['M1 1AE', 'sw1a 1aa', 'EC1A1BB', 'BX1 1LT'], ['M1', '12345', 'SW1A 1A']],
    ])('as a postal code of %s', (country, right, wrong) => {
        expect(right.filter((code) => !codeOf(country).test(code))).toEqual([]);
        expect(wrong.filter((code) => codeOf(country).test(code))).toEqual([]);
    });

    it.each(TABLE)('checks a postal code of %s in a time that its length bounds', (country) => {
        const pattern = codeOf(country);
        const texts = fc.stringMatching(/^[A-Za-z0-9 -]{0,1000}$/);
        fc.assert(
            fc.property(texts, (text) => {
                const begun = performance.now();
                pattern.test(text);
                expect(performance.now() - begun).toBeLessThan(50);
            }),
        );
    });
});
