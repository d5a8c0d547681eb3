import fc from 'fast-check';
import { postalAddress } from 'c/salusCoreAddress';
import { addressFromFhir, addressToFhir } from 'c/salusCoreFhirAddress';

const RECORD = {
    use: 'home',
    type: 'both',
    text: '1 Invented Way, Springfield IL 00000',
    line: ['1 Invented Way', 'Apt 2'],
    city: 'Springfield',
    district: 'Sangamon',
    state: 'IL',
    postalCode: '00000',
    country: 'US',
    period: { start: '2020-01-01' },
};
const HOME = postalAddress({
    country: 'US',
    line1: '1 Invented Way',
    line2: 'Apt 2',
    city: 'Springfield',
    region: 'IL',
    postalCode: '00000',
});

describe('an address of a record', () => {
    it('is read part by part', () => {
        expect(addressFromFhir(RECORD)).toEqual(HOME);
    });

    it('loses no third line', () => {
        const { line1, line2 } = addressFromFhir({ line: ['A', 'B', 'C'] });
        expect([line1, line2]).toEqual(['A', 'B, C']);
    });

    it('that is only text is one line', () => {
        expect(addressFromFhir({ text: '1 Way\nSpringfield' }).line1).toBe('1 Way, Springfield');
        expect(addressFromFhir({ text: 'x', city: 'Springfield' }).line1).toBe('');
    });

    it('says its country and its state by their codes where they can be read', () => {
        const read = addressFromFhir({ country: 'Mexico', state: 'Oaxaca' });
        expect([read.country, read.region]).toEqual(['MX', 'OAX']);
    });

    it.each([undefined, null, 'x', 7, []])('%j is none', (json) => {
        expect(addressFromFhir(json)).toEqual(postalAddress(undefined));
    });

    it('reports what FHIR has no such value for', () => {
        const report = jest.fn();
        expect(addressFromFhir({ city: 7, line: 'x' }, report)).toEqual(postalAddress(undefined));
        expect(report.mock.calls.map(([code, path]: unknown[]) => [code, path])).toEqual([
            ['bad-resource', 'line'],
            ['bad-resource', 'city'],
        ]);
    });
});

describe('an address for a record', () => {
    it('has no part that is empty', () => {
        expect(addressToFhir({ country: 'DE', line1: 'Weg 1', city: 'Ulm' })).toEqual({
            line: ['Weg 1'],
            city: 'Ulm',
            country: 'DE',
        });
    });

    it('is none where nothing but a country is said', () => {
        expect([addressToFhir({ country: 'US' }), addressToFhir(undefined)]).toEqual([
            undefined,
            undefined,
        ]);
    });

    it('that the person did not change is the one of the record, whole', () => {
        expect(addressToFhir(HOME, RECORD)).toBe(RECORD);
    });

    it('that the person changed keeps what it is for, and no words of the old one', () => {
        expect(addressToFhir({ ...HOME, line1: '2 Other Way' }, RECORD)).toEqual({
            use: 'home',
            type: 'both',
            line: ['2 Other Way', 'Apt 2'],
            city: 'Springfield',
            state: 'IL',
            postalCode: '00000',
            country: 'US',
        });
    });

    it('is read again as it was written', () => {
        const word = fc.string({ minLength: 1 }).map((text) => `x${text.trim()}x`);
        const parts = { line1: word, city: word, region: word, postalCode: word };
        fc.assert(
            fc.property(fc.record(parts), (given) => {
                const written = addressToFhir(given);
                expect(addressFromFhir(written)).toEqual(postalAddress(given));
            }),
        );
    });
});
