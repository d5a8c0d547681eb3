import fc from 'fast-check';
import { Problems } from 'c/salusCoreProblems';
import {
    decimalText,
    FhirElement,
    integerOf,
    isDecimal,
    isJson,
    parseJson,
    rootElement,
    writeJson,
    writtenNumber,
} from 'c/salusCoreFhirJson';

const valueOf = (text: string): unknown => {
    const read = parseJson(text);
    if ('error' in read) throw new Error(read.error);
    return read.value;
};
const decimalIn = (text: string) => decimalText((valueOf(text) as { v: unknown }).v);

describe('parseJson', () => {
    it.each(['1.50', '0.0005', '-0', '1', '12345678901234567890.1230', '1e3', '1.0E-7', '100'])(
        'keeps every digit of %s',
        (number) => {
            expect(decimalIn(`{"v":${number}}`)).toBe(number);
            expect(writeJson(valueOf(`{"v":[${number}]}`))).toBe(`{"v":[${number}]}`);
        },
    );

    it('reads what JSON.parse reads, and writes it again', () => {
        fc.assert(
            fc.property(fc.json(), (text) => {
                expect(JSON.parse(writeJson(valueOf(text)))).toEqual(JSON.parse(text));
            }),
        );
    });

    it('leaves a string alone that looks like numbers or brackets', () => {
        const strings = ['1.50', 'a "1.50" [', '{{{', '\\', '1.50\\"'];
        expect(valueOf(JSON.stringify(strings))).toEqual(strings);
    });

    it('has an error for what is no JSON, for any text', () => {
        expect(parseJson('{')).toEqual({ error: 'not-json' });
        fc.assert(
            fc.property(fc.string(), (text) => {
                expect(Object.keys(parseJson(text))).toHaveLength(1);
            }),
        );
    });

    it('has an error for a text that is too long or too deep', () => {
        expect(parseJson(`"${'x'.repeat(5_000_000)}"`)).toEqual({ error: 'too-long' });
        expect(parseJson('['.repeat(201) + ']'.repeat(201))).toEqual({ error: 'too-deep' });
        expect(parseJson('['.repeat(200) + ']'.repeat(200))).toHaveProperty('value');
        const deep = '['.repeat(2_000_000) + ']'.repeat(2_000_000);
        expect(parseJson(deep)).toHaveProperty('error');
    });

    it('reads a long string of escapes, or has an error', () => {
        const escapes = `["${'\\n'.repeat(2_400_000)}",1.50]`;
        expect(Object.keys(parseJson(escapes))).toHaveLength(1);
    });

    it('reads a text that begins with a byte order mark', () => {
        expect(valueOf('\uFEFF[]')).toEqual([]);
    });
});

describe('a number', () => {
    it('that JavaScript has parsed is a decimal without the zeros at its end', () => {
        expect([decimalText(1.5), decimalText(NaN), decimalText(Infinity)]).toEqual([
            '1.5',
            undefined,
            undefined,
        ]);
    });

    it('is no JSON object, whatever stands for it', () => {
        expect(isJson(writtenNumber('1.50'))).toBe(false);
    });

    it('is whole within 32 bits, or is no integer', () => {
        expect([0, -5, 2 ** 31 - 1].map(integerOf)).toEqual([0, -5, 2 ** 31 - 1]);
        expect([1.5, 2 ** 31, '7', null].map(integerOf)).toEqual(Array(4).fill(undefined));
    });

    it('of more than 100 characters is no decimal', () => {
        expect([isDecimal('9'.repeat(100)), isDecimal('9'.repeat(101))]).toEqual([true, false]);
    });
});

describe('an element', () => {
    const read = (json: object) => {
        const problems = new Problems('bad-resource', 'x');
        return { problems, element: rootElement({ resourceType: 'X', ...json }, 'x', problems) };
    };

    it('has the decimals and integers of what was read', () => {
        const { element, problems } = read(valueOf('{"a":1.50,"b":3,"c":"4"}') as object);
        expect([element.decimal('a'), element.integer('b')]).toEqual(['1.50', 3]);
        expect([element.integer('a'), element.decimal('c')]).toEqual([undefined, undefined]);
        expect(problems.all().map(({ property }) => property)).toEqual(['a', 'c']);
    });

    it('of an object is an element, and of a number is a problem', () => {
        const { element, problems } = read(valueOf('{"a":{},"b":1.50}') as object);
        expect(element.element('a')).toBeInstanceOf(FhirElement);
        expect(element.element('b')).toBeUndefined();
        expect(problems.all().map(({ property }) => property)).toEqual(['b']);
    });
});
