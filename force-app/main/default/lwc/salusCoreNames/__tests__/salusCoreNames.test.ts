import {
    asOneName,
    asParts,
    NAME_TOKENS,
    nameLine,
    partsInNameOrder,
    personName,
} from '../salusCoreNames';

const ROBIN = personName({ prefix: 'Dr.', given: 'Robin', middle: 'Q.', family: 'Example' });

describe('a name from anywhere', () => {
    it.each([undefined, null, 'Robin Example', 7, [], { given: {}, family: null }, { other: 'x' }])(
        '%j has no part that is not text',
        (given) => {
            expect(new Set(Object.values(personName(given)))).toEqual(new Set(['']));
        },
    );

    it('keeps each part as it was typed', () => {
        expect(personName({ given: ' Robin', text: 'R' })).toMatchObject({
            given: ' Robin',
            text: 'R',
        });
    });
});

describe('the order of the parts', () => {
    it.each([
        ['en-US', ['prefix', 'given', 'middle', 'family', 'suffix']],
        ['es', ['prefix', 'given', 'middle', 'family', 'suffix']],
        ['hu-HU', ['prefix', 'family', 'given', 'middle', 'suffix']],
        ['ja', ['prefix', 'family', 'given', 'middle', 'suffix']],
        ['zh-Hant-TW', ['prefix', 'family', 'given', 'middle', 'suffix']],
    ])('of %s is its own', (locale, order) => {
        expect(partsInNameOrder(locale)).toEqual(order);
    });

    it('has each part once, and a token for each', () => {
        const parts = [...partsInNameOrder('ja'), 'text'];
        expect(parts.sort()).toEqual(Object.keys(personName(undefined)).sort());
        expect(Object.keys(NAME_TOKENS).sort()).toEqual(parts);
    });
});

describe('a name in one line', () => {
    it.each([
        ['en', 'Robin Q. Example'],
        ['ko', 'Example Robin Q.'],
    ])('in %s is %s', (locale, line) => {
        expect(nameLine(ROBIN, locale)).toBe(line);
        expect(asOneName(ROBIN, locale)).toEqual(personName({ text: line }));
    });

    it('is the text where there is one', () => {
        expect(nameLine(personName({ text: 'Robin', given: 'R' }), 'en')).toBe('Robin');
    });

    it('goes back to parts with nothing lost', () => {
        expect(asParts(personName({ text: 'Robin' }))).toEqual(personName({ given: 'Robin' }));
        expect(asParts(ROBIN)).toEqual(ROBIN);
    });
});
