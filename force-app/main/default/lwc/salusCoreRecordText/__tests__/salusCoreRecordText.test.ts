import { sayQuantity, sayValue, type RecordWords, type TextContext } from 'c/salusCoreRecordText';
import type { RecordValue } from 'c/salusCoreFhirValues';

const words: RecordWords = {
    ...{ yes: 'Yes', no: 'No', range: '{0} to {1}', atLeast: '{0} or more', atMost: '{0} or less' },
    ...{ period: '{0} to {1}', since: 'since {0}', until: 'until {0}' },
    ...{ ratio: '{0} to {1}', comparators: { '<': 'less than {0}' } },
    absent: { unknown: 'Not known' },
    ...{ absentAs: 'No value: {0}', file: 'A file', fileTitle: '{0} ({1})', unnamed: 'Not named' },
    fileKinds: { 'application/pdf': 'PDF' },
};
const context = (more: Partial<TextContext> = {}): TextContext => ({
    ...{ words, locale: 'en-US', direction: 'ltr' },
    ...more,
});
const text = (value: RecordValue, more?: Partial<TextContext>): string =>
    sayValue(value, context(more)).text.replaceAll('\u00a0', ' ');
const amount = (value: string, unit = 'mg') => ({ value, unit });

describe('a value of a record in words', () => {
    it.each<[string, RecordValue, string]>([
        ['an amount', { kind: 'quantity', quantity: amount('4.0') }, '4.0 mg'],
        [
            'a comparator',
            { kind: 'quantity', quantity: { ...amount('0.010'), comparator: '<' } },
            '< 0.010 mg',
        ],
        ['a number in a form of its own', { kind: 'number', decimal: '1e-7' }, '0.0000001'],
        ['a range', { kind: 'range', low: amount('1'), high: amount('2.50') }, '1 mg to 2.50 mg'],
        ['the least', { kind: 'range', low: amount('1') }, '1 mg or more'],
        ['the most', { kind: 'range', high: amount('2') }, '2 mg or less'],
        [
            'a titer',
            { kind: 'ratio', numerator: { value: '1' }, denominator: { value: '128' } },
            '1\u2009:\u2009128',
        ],
        ['yes', { kind: 'boolean', value: true }, 'Yes'],
        ['a year', { kind: 'date', text: '2016' }, '2016'],
        ['since when', { kind: 'period', start: '2016-08' }, 'since August 2016'],
        ['one day', { kind: 'period', start: '2016-08-01', end: '2016-08-01' }, 'August 1, 2016'],
        ['a reason', { kind: 'absent', reason: 'unknown' }, 'Not known'],
        ['another reason', { kind: 'absent', reason: 'lost' }, 'No value: lost'],
        [
            'a document',
            { kind: 'file', title: 'Letter', contentType: 'application/pdf' },
            'Letter (PDF)',
        ],
        ['another file', { kind: 'file', contentType: 'x/y' }, 'x/y'],
        ['somebody unnamed', { kind: 'unnamed', type: 'Practitioner' }, 'Not named'],
    ])('%s', (_, value, said) => {
        expect(text(value)).toBe(said);
    });

    it('has a unit for people, or else its code; the unit 1 is none', () => {
        const say = (quantity: object): string => sayQuantity(quantity, { locale: 'en-US' });
        expect(say({ value: '3', ucum: 'mm[Hg]' })).toBe('3\u00a0mm\u00a0Hg');
        expect(say({ value: '3', ucum: '1' })).toBe('3');
        expect(say({ value: '3', code: '258666001' })).toBe('3\u00a0258666001');
    });

    it.each<[RecordValue, string | undefined]>([
        [
            { kind: 'quantity', quantity: { value: '120', ucum: 'mm[Hg]' } },
            '120 millimeters of mercury',
        ],
        [
            { kind: 'quantity', quantity: { value: '1', ucum: 'mg/dL' } },
            '1 milligram per deciliter',
        ],
        [
            { kind: 'quantity', quantity: { value: '0.010', ucum: 'ng/mL', comparator: '<' } },
            'less than 0.010 nanograms per milliliter',
        ],
        [{ kind: 'quantity', quantity: { value: '4.0', unit: 'blobs' } }, undefined],
        [
            { kind: 'quantity', quantity: { value: '4.0', unit: 'blobs', comparator: '<' } },
            'less than 4.0 blobs',
        ],
        [
            {
                kind: 'range',
                low: { value: '3.50', ucum: 'mmol/L' },
                high: { value: '5.10', ucum: 'mmol/L' },
            },
            '3.50 millimoles per liter to 5.10 millimoles per liter',
        ],
        [{ kind: 'ratio', numerator: { value: '1' }, denominator: { value: '128' } }, '1 to 128'],
    ])('is heard in words: %j', (value, spoken) => {
        expect(sayValue(value, context()).spoken).toBe(spoken);
    });

    it('is in the signs of the language, and isolated where the page is right to left', () => {
        const value: RecordValue = { kind: 'quantity', quantity: amount('1234.50') };
        expect(text(value, { locale: 'es' })).toBe('1234,50 mg');
        expect(text(value, { locale: 'ar', direction: 'rtl' })).toMatch(/^\u2068.*\u2069$/);
    });

    it('keeps its own language, and leaves a code to whoever has words for it', () => {
        expect(sayValue({ kind: 'text', text: 'Hola', lang: 'es' }, context())).toMatchObject({
            ...{ text: 'Hola', lang: 'es', isReceived: true },
        });
        expect(sayValue({ kind: 'code', code: 'final' }, context())).toMatchObject({
            code: 'final',
        });
    });
});
