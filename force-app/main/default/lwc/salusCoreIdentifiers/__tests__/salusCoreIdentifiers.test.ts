import fc from 'fast-check';
import {
    endOf,
    identifierOf,
    lengthOf,
    maskIdentifier,
    readFormat,
    spellIdentifier,
    writeIdentifier,
} from 'c/salusCoreIdentifiers';

const SSN = readFormat('3-2-4')!;
const FORMATS = ['3-2-4', '4 4 4 4', '9', '2.3', '1-1-1', '12-12'];
const identifiers = fc.string({ maxLength: 40 }).map(identifierOf);
const formats = fc.constantFrom(undefined, ...FORMATS.map(readFormat));

describe('a format', () => {
    it('is lengths, and what stands between them', () => {
        expect(readFormat('3-2-4')).toEqual({ groups: [3, 2, 4], between: ['-', '-'] });
        expect(readFormat('4 / 2')).toEqual({ groups: [4, 2], between: [' / '] });
        expect(lengthOf(SSN)).toBe(9);
    });

    it.each(['', '3-', '-3', 'a', '3a4', '0-2', '3--------2', '1-'.repeat(11) + '1', '123', '٣-٢'])(
        'is not %j',
        (given) => {
            expect(readFormat(given)).toBeUndefined();
        },
    );
});

describe('an identifier', () => {
    it.each([
        ['123-45-6789', '123456789'],
        [' 123 45.6789 ', '123456789'],
        ['1–2\u00A03\u202D4', '1234'],
        ['W12/34', 'W12/34'],
        ['---', ''],
    ])('of %j is %j', (text, identifier) => {
        expect(identifierOf(text)).toBe(identifier);
    });

    it('is written in groups, and what is over goes into the last', () => {
        expect(writeIdentifier('123456789', SSN)).toBe('123-45-6789');
        expect(writeIdentifier('12345678901', SSN)).toBe('123-45-678901');
        expect(writeIdentifier('1234', SSN)).toBe('123-4');
        expect(writeIdentifier('', SSN)).toBe('');
        expect(writeIdentifier('W123', undefined)).toBe('W123');
    });

    it('is read again as what was written', () => {
        fc.assert(
            fc.property(identifiers, formats, (identifier, format) => {
                expect(identifierOf(writeIdentifier(identifier, format))).toBe(identifier);
            }),
        );
    });

    it('is masked but for its end', () => {
        expect(maskIdentifier('123456789', 4, SSN)).toBe('•••-••-6789');
        expect(maskIdentifier('W1234567', 4, undefined)).toBe('••••4567');
        expect(maskIdentifier('1'.repeat(40), 2, undefined)).toBe(`${'•'.repeat(12)}11`);
        expect(maskIdentifier('9'.repeat(5000), 2, SSN)).toBe(`${'•'.repeat(12)}99`);
    });

    it('never shows more than half of itself', () => {
        const visible = fc.integer({ min: -2, max: 30 });
        fc.assert(
            fc.property(identifiers, visible, formats, (identifier, most, format) => {
                const { length } = [...identifier];
                const end = endOf(identifier, most);
                expect([...end].length).toBeLessThanOrEqual(
                    Math.min(Math.max(most, 0), length / 2),
                );
                expect(identifier.endsWith(end)).toBe(true);
                const masked = identifierOf(maskIdentifier(identifier, most, format));
                expect(masked.endsWith(end)).toBe(true);
                expect(masked.slice(0, masked.length - end.length)).toMatch(/^•*$/);
            }),
        );
    });

    it('is spelled with a pause after each group', () => {
        expect(spellIdentifier('123456789', SSN)).toBe('1 2 3, 4 5, 6 7 8 9');
        expect(spellIdentifier('W12')).toBe('W 1 2');
        expect(spellIdentifier('')).toBe('');
    });

    it('is not taken apart when it is very long', () => {
        const long = '1 '.repeat(2000);
        expect(identifierOf(long)).toBe(long);
        expect(writeIdentifier(long, SSN)).toBe(long);
        expect(spellIdentifier(long)).toBe(long);
    });
});
