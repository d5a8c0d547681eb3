import fc from 'fast-check';
import { parseNdjson } from 'c/salusCoreFhirScheduling';

const lineOf = (text: string) =>
    parseNdjson(text).problems.map(({ code, where }) => `${code} ${where}`);

describe('newline-delimited JSON', () => {
    it.each([
        ['plain', '{"id":"a"}\n{"id":"b"}'],
        ['with a last line end', '{"id":"a"}\n{"id":"b"}\n'],
        ['with Windows line ends', '{"id":"a"}\r\n{"id":"b"}\r\n'],
        ['with old Mac line ends', '{"id":"a"}\r{"id":"b"}'],
        ['with a byte-order mark', '\uFEFF{"id":"a"}\n{"id":"b"}'],
        ['with blank lines', '\n{"id":"a"}\n\n   \n{"id":"b"}\n\n'],
    ])('is read %s', (_, text) => {
        expect(parseNdjson(text)).toEqual({ resources: [{ id: 'a' }, { id: 'b' }], problems: [] });
    });

    it('names the line that is no JSON or no object, and reads the others', () => {
        const text = '{"id":"a"}\n{"id":\n[1]\n"text"\nnull\n7\n{"id":"b"}';
        expect(lineOf(text)).toEqual([2, 3, 4, 5, 6].map((line) => `bad-resource line ${line}`));
        expect(parseNdjson(text).resources).toHaveLength(2);
    });

    it('never says what was in a line', () => {
        parseNdjson('CANARY <script>').problems.forEach(({ message }) =>
            expect(message).not.toMatch(/CANARY|script/),
        );
    });

    it('takes an empty file as no resources', () => {
        expect(parseNdjson('')).toEqual({ resources: [], problems: [] });
    });

    it('keeps a line separator of Unicode inside its text', () => {
        expect(parseNdjson('{"id":"a\u2028b"}').resources).toEqual([{ id: 'a\u2028b' }]);
    });

    it('does not let a key called __proto__ become a prototype', () => {
        const [resource] = parseNdjson('{"__proto__":{"polluted":true}}').resources;
        expect((resource as { polluted?: boolean }).polluted).toBeUndefined();
        expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    });

    it('gives back whatever objects were written, in order, with any line end', () => {
        fc.assert(
            fc.property(
                fc.array(fc.dictionary(fc.string(), fc.jsonValue())),
                fc.constantFrom('\n', '\r\n'),
                (objects, end) => {
                    const lines = objects.map((object) => JSON.stringify(object));
                    const { resources, problems } = parseNdjson(lines.join(end));
                    expect(resources.map((one) => JSON.stringify(one))).toEqual(lines);
                    expect(problems).toEqual([]);
                },
            ),
        );
    });

    it('accounts for every line of any text: read, refused, or blank', () => {
        fc.assert(
            fc.property(fc.string({ unit: 'binary' }), (text) => {
                const { resources, problems } = parseNdjson(text);
                const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
                const blank = lines.filter((line) => !line.trim()).length;
                expect(resources.length + problems.length + blank).toBe(lines.length);
            }),
        );
    });

    it('is read no further after a thousand lines that are no JSON', () => {
        const { resources, problems } = parseNdjson('{"id":"a"}\n' + '{\n'.repeat(500_000));
        expect([resources.length, problems.length]).toEqual([1, 1_001]);
        expect(problems.at(-1)?.where).toBe('line 1002');
    });
});
