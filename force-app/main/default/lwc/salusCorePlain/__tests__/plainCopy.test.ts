import { plainCopy } from 'c/salusCorePlain';

describe('plainCopy', () => {
    it('copies what JSON carries', () => {
        const given = { a: [1, 'two', true, null], b: { c: undefined } };
        const copy = plainCopy(given);

        expect(copy).toEqual(given);
        expect(copy).not.toBe(given);
    });

    it('reads a getter once', () => {
        const read = jest.fn(() => 'CANARY');
        const copy = plainCopy({
            get name() {
                return read();
            },
        }) as { name: string };

        expect([copy.name, copy.name]).toEqual(['CANARY', 'CANARY']);
        expect(read).toHaveBeenCalledTimes(1);
    });

    it('throws at once where a getter throws, however deep', () => {
        const given = {
            list: [
                {
                    get name() {
                        throw new Error('CANARY');
                    },
                },
            ],
        };
        expect(() => plainCopy(given)).toThrow();
    });

    it('throws on what refers to itself', () => {
        const given: Record<string, unknown> = {};
        given.self = given;
        expect(() => plainCopy(given)).toThrow(RangeError);
    });

    it('copies a thing once that is in there a thousand million times', () => {
        let given: unknown = { name: 'CANARY' };
        for (let depth = 0; depth < 30; depth += 1) given = [given, given];
        const copy = plainCopy(given) as unknown[];
        expect(copy[0]).toBe(copy[1]);
    });

    it('throws on a list that holds itself twice, and at once', () => {
        const given: unknown[] = [];
        given.push(given, given);
        expect(() => plainCopy(given)).toThrow(RangeError);
    });

    it('leaves out what can run', () => {
        expect(plainCopy({ act: () => 1, mark: Symbol('x') })).toEqual({});
    });
});
