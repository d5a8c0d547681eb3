import { asText, fill, sayCount, sayList, isolate } from 'c/salusCoreWords';

describe('fill', () => {
    it('puts words into the gaps', () => {
        expect(fill('{1} of {0}, {0}', 5, 'two')).toBe('two of 5, 5');
    });

    it('keeps a gap that has no word', () => {
        expect(fill('{0} of {1}', 2)).toBe('2 of {1}');
    });

    it('takes a word as it is, also one with a mark of its own', () => {
        expect(fill('{0} and {1}', '{1} $&', 'b')).toBe('{1} $& and b');
    });
});

describe('asText', () => {
    it.each([
        ['a', 'a'],
        [5, '5'],
        [null, ''],
        [undefined, ''],
        [{}, ''],
        [true, ''],
    ])('makes of %p %p', (given, text) => {
        expect(asText(given)).toBe(text);
    });
});

it('says a count in the digits of the language', () => {
    expect(sayCount(1971, 'en-US')).toBe('1971');
    expect(sayCount(12, 'ar-EG')).toBe('١٢');
});

it('joins words as the language does', () => {
    expect(sayList(['day', 'month'], 'en-US')).toBe('day and month');
    expect(sayList(['a', 'b', 'c'], 'es-US')).toBe('a, b y c');
    expect(sayList([], 'en-US')).toBe('');
});

it('keeps a number in order in a right-to-left page, and puts no mark in any other', () => {
    expect(isolate('555 0100', 'rtl')).toBe('\u2068555 0100\u2069');
    expect(isolate('555 0100', 'ltr')).toBe('555 0100');
    expect(isolate('', 'rtl')).toBe('');
});
