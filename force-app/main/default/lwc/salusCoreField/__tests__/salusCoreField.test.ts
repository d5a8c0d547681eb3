import fc from 'fast-check';
import {
    errorChange,
    faultOf,
    NO_ERRORS,
    ownMessage,
    shownError,
    soundChoices,
    tokenFor,
    validityOf,
    type Fault,
} from '../salusCoreField';

describe('what is wrong with a line of text', () => {
    it.each([
        ['', {}, undefined],
        ['   ', { required: true }, 'valueMissing'],
        ['\u00a0', { required: true }, 'valueMissing'],
        ['x', { required: true }, undefined],
        ['ab', { minLength: 3 }, 'tooShort'],
        ['', { minLength: 3 }, undefined],
        ['abcd', { maxLength: 3 }, 'tooLong'],
        ['abc', { minLength: 3, maxLength: 3 }, undefined],
        ['👩🏽', { maxLength: 2 }, undefined],
        ['x', { maxLength: null as never, minLength: null as never }, undefined],
        ['x', { maxLength: '' as never, minLength: 'x' as never }, undefined],
        ['12a', { pattern: '\\d+' }, 'patternMismatch'],
        ['123', { pattern: '\\d+' }, undefined],
        ['a|b', { pattern: 'a|b' }, 'patternMismatch'],
        ['anything', { pattern: '(' }, undefined],
    ] as const)('%j by %j is %s', (value, rules, fault) => {
        expect(faultOf(value, rules)).toBe(fault);
    });

    it('asks nothing of an empty answer that is not required', () => {
        const rules = fc.record({ pattern: fc.string(), minLength: fc.nat(), maxLength: fc.nat() });
        expect(() =>
            fc.assert(fc.property(rules, (given) => faultOf(' ', given) === undefined)),
        ).not.toThrow();
    });

    it('doesn’t mind the spaces around an answer', () => {
        const spaces = fc.constantFrom('', ' ', '\t ');
        fc.assert(
            fc.property(
                fc.string(),
                spaces,
                spaces,
                fc.nat(20),
                (text, before, after, maxLength) => {
                    const rules = { required: true, maxLength, pattern: '[a-z ]*' };
                    return faultOf(before + text + after, rules) === faultOf(text, rules);
                },
            ),
        );
    });
});

describe('validity', () => {
    it('is valid where nothing is wrong, and has only its own fault where something is', () => {
        const faults: Fault[] = ['valueMissing', 'customError', 'rangeOverflow', 'badInput'];
        const trueOf = (fault?: Fault): string[] =>
            Object.entries(validityOf(fault))
                .filter(([, flag]) => flag)
                .map(([name]) => name);
        expect(trueOf()).toEqual(['valid']);
        for (const fault of faults) expect(trueOf(fault)).toEqual([fault]);
    });

    it('can’t be changed by who reads it', () => {
        expect(Object.isFrozen(validityOf('badInput'))).toBe(true);
    });
});

describe('the errors of a field', () => {
    const errors = (own: string, outside = ''): typeof NO_ERRORS => ({ own, outside, custom: '' });

    it('show the one from outside first, and the custom one only when asked', () => {
        expect(shownError(errors('own', 'outside'))).toBe('outside');
        expect(shownError(errors('own'))).toBe('own');
        expect(shownError({ ...NO_ERRORS, custom: 'custom' })).toBe('');
    });

    it.each([
        ['came', '', 'a', { event: 'invalid', isNew: true }],
        ['went', 'a', '', { event: 'valid', isNew: false }],
        ['changed its words', 'a', 'b', { isNew: true }],
        ['stayed', 'a', 'a', { isNew: false }],
        ['never was', '', '', { isNew: false }],
    ])('tell that an error %s', (_, before, after, change) => {
        expect(errorChange(errors(before), errors(after))).toEqual(change);
    });

    it('are no news when one takes the place of another that says the same', () => {
        expect(errorChange(errors('a'), errors('', 'a'))).toEqual({ isNew: false });
    });
});

describe('an author’s own words', () => {
    it('are found by the name of their property', () => {
        expect(ownMessage('tooLong', { messageWhenTooLong: ' Shorter ' })).toBe('Shorter');
        expect(ownMessage('tooShort', { messageWhenTooLong: 'Shorter' })).toBe('');
    });

    it.each([[undefined], [null], [3], [{}], [['Shorter']]])(
        'are left out where they are %j',
        (words) => {
            expect(ownMessage('tooLong', { messageWhenTooLong: words })).toBe('');
        },
    );

    it('have no property for a custom error, which brings its own', () => {
        expect(ownMessage('customError', {})).toBe('');
    });
});

describe('the token for autofill', () => {
    it.each([
        ['tel', 'self', 'tel'],
        ['tel', 'other', 'off'],
        ['', 'self', 'off'],
        [undefined, 'self', 'off'],
        [{}, 'self', 'off'],
    ] as const)('of %j for %s is %s', (token, subject, expected) => {
        expect(tokenFor(token, subject)).toBe(expected);
    });
});

describe('sound choices', () => {
    const yes = { value: 'y', label: 'Yes', hint: 'Really' };

    it.each([
        ['good ones stay as they are', [yes, { value: 'n', label: 'No' }], ['y', 'n']],
        ['no list is no choice', 'y', []],
        ['nothing is no choice', undefined, []],
        [
            'what is no choice is left out',
            [null, 1, {}, { value: 'x' }, { label: 'X' }, yes],
            ['y'],
        ],
        [
            'blank words are none',
            [
                { value: ' ', label: 'X' },
                { value: 'x', label: ' ' },
            ],
            [],
        ],
        ['the first of two with one value stays', [yes, { value: 'y', label: 'Again' }], ['y']],
    ])('%s', (_, given, values) => {
        expect(soundChoices(given).map(({ value }) => value)).toEqual(values);
    });

    it('drop a hint that is no text, and whatever else was there', () => {
        const given = [{ ...yes, hint: {}, diagnosis: 'not for the page' }];
        expect(soundChoices(given)).toEqual([{ value: 'y', label: 'Yes' }]);
    });

    it('never have a value twice', () => {
        const choice = fc.record({ value: fc.constantFrom('a', 'b', 'c', ''), label: fc.string() });
        fc.assert(
            fc.property(fc.array(choice), (given) => {
                const values = soundChoices(given).map(({ value }) => value);
                return new Set(values).size === values.length;
            }),
        );
    });
});
