import fc from 'fast-check';
import {
    countCharacters,
    failedTextConstraint,
    frozen,
    namedMessage,
    ownMessage,
    sameValue,
    tokenFor,
    validityOf,
    type Constraint,
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
        ['x', { maxLength: Symbol('m') as never, minLength: Symbol('m') as never }, undefined],
        ['12a', { pattern: '\\d+' }, 'patternMismatch'],
        ['123', { pattern: '\\d+' }, undefined],
        ['a|b', { pattern: 'a|b' }, 'patternMismatch'],
        ['anything', { pattern: '(' }, undefined],
        ['٠١٢٣', { pattern: '[0-9]{4}' }, undefined],
        ['०१२', { pattern: '[0-9]{4}' }, 'patternMismatch'],
        ['name@example.com', { type: 'email' }, undefined],
        ['用户@例子.广告', { type: 'email' }, undefined],
        ['name@example', { type: 'email' }, 'typeMismatch'],
        ['na me@example.com', { type: 'email' }, 'typeMismatch'],
        ['name.example.com', { type: 'email' }, 'typeMismatch'],
        ['+1 (555) 010-0199', { type: 'tel' }, undefined],
        ['٥٥٥ ٠١٠٠', { type: 'tel' }, undefined],
        ['\u2066+1 555 0100\u2069', { type: 'tel' }, undefined],
        ['abc5550100', { type: 'tel' }, 'typeMismatch'],
        ['+ ()', { type: 'tel' }, 'typeMismatch'],
        ['https://example.org/a?b', { type: 'url' }, undefined],
        ['example.org', { type: 'url' }, 'typeMismatch'],
        ['https://', { type: 'url' }, 'typeMismatch'],
        ['anything', { type: '__proto__' }, undefined],
        ['x'.repeat(1000), {}, undefined],
        ['x'.repeat(1001), {}, 'tooLong'],
        ['x'.repeat(1001), { maxLength: 2000 }, undefined],
    ] as const)('%j by %j fails %s', (value, rules, failed) => {
        expect(failedTextConstraint(value, rules)).toBe(failed);
    });

    it('checks the length before any regular expression sees the text', () => {
        const test = jest.spyOn(RegExp.prototype, 'test');
        const long = 'a'.repeat(5_000_000);
        expect(failedTextConstraint(long, { pattern: '(a+)+b', type: 'email' })).toBe('tooLong');
        expect(test).not.toHaveBeenCalled();
        test.mockRestore();
    });

    it('asks nothing of an empty answer that is not required', () => {
        const rules = fc.record({ pattern: fc.string(), minLength: fc.nat(), maxLength: fc.nat() });
        expect(() =>
            fc.assert(
                fc.property(rules, (given) => failedTextConstraint(' ', given) === undefined),
            ),
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
                    return (
                        failedTextConstraint(before + text + after, rules) ===
                        failedTextConstraint(text, rules)
                    );
                },
            ),
        );
    });
});

describe('validity', () => {
    it('is valid where nothing is wrong, and has only its own flag where something is', () => {
        const constraints: Constraint[] = [
            'valueMissing',
            'customError',
            'rangeOverflow',
            'badInput',
        ];
        const trueOf = (failed?: Constraint): string[] =>
            Object.entries(validityOf(failed))
                .filter(([, flag]) => flag)
                .map(([name]) => name);
        expect(trueOf()).toEqual(['valid']);
        for (const one of constraints) expect(trueOf(one)).toEqual([one]);
    });

    it('can’t be changed by who reads it', () => {
        expect(Object.isFrozen(validityOf('badInput'))).toBe(true);
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

describe('a message away from its field', () => {
    it.each([
        ['Full name', 'Enter an answer', 'Full name: Enter an answer'],
        ['Do you smoke?', 'Choose an answer', 'Do you smoke? Choose an answer'],
        ['هل تدخن؟', 'اختر', 'هل تدخن؟ اختر'],
        [' Full name ', 'Enter your full name', 'Enter your full name'],
        ['', 'Enter an answer', 'Enter an answer'],
        [undefined, 'Enter an answer', 'Enter an answer'],
    ])('of %j, %j, is %j', (label, message, named) => {
        expect(namedMessage(label, message)).toBe(named);
    });
});

describe('an answer', () => {
    it('is frozen, with what is inside it', () => {
        const name = frozen({ given: ['Robin'], family: 'Example' });
        expect(Object.isFrozen(name)).toBe(true);
        expect(Object.isFrozen(name.given)).toBe(true);
        expect(frozen('text')).toBe('text');
    });

    it.each([
        ['a', 'a', true],
        ['a', 'b', false],
        [true, false, false],
        [['a', 'b'], ['a', 'b'], true],
        [['a', 'b'], ['b', 'a'], false],
        [['a'], ['a', 'b'], false],
        [{ given: 'a', family: { name: 'b' } }, { family: { name: 'b' }, given: 'a' }, true],
        [{ given: 'a' }, { given: 'b' }, false],
        [{ given: undefined }, { family: undefined }, false],
        ['', {}, false],
        [null, null, true],
    ])('%j is compared with %j by content: %s', (one, other, isSame) => {
        expect(sameValue(one, other)).toBe(isSame);
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

describe('the count of characters', () => {
    it.each([
        ['', 0],
        ['é', 1],
        ['🙂🙂', 2],
        ['a\nb', 3],
        ['half \uD83D', 6],
        ['half \uDE42 \uD83D \uDE42', 10],
    ])('of %j is %i', (text, count) => {
        expect(countCharacters(text)).toBe(count);
        expect([...text]).toHaveLength(count);
    });
});
