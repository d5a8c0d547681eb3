import fc from 'fast-check';
import { readList } from 'c/salusCorePlain';

const wordOf = (one: unknown): string | undefined => (typeof one === 'string' ? one : undefined);
const fail = (): never => {
    throw new Error('CANARY');
};
const withFailingGetter = Object.defineProperty(['a', 'b', 'c'], 1, { get: fail });
const revoked = (): object => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    return proxy;
};

describe('readList', () => {
    it('reads each entry once, in its order', () => {
        const read = jest.fn(() => 'b');
        const list = Object.defineProperty(['a', ''], 1, { get: read });
        expect(readList(list, wordOf)).toEqual({ list: ['a', 'b'], isWhole: true });
        expect(read).toHaveBeenCalledTimes(1);
    });

    it.each([
        ['what is no entry', ['a', 1, 'c']],
        ['an entry whose getter throws', withFailingGetter],
        ['a gap', Object.assign(new Array(3), { 0: 'a', 2: 'c' })],
    ])('leaves out %s', (_, list) => {
        expect(readList(list, wordOf)).toEqual({ list: ['a', 'c'], isWhole: false });
    });

    it.each([
        ['nothing', undefined],
        ['a text', 'abc'],
        ['what is like a list', { length: 1, 0: 'a' }],
        ['a revoked proxy', revoked()],
        ['a list that claims a length', new Proxy([], { get: () => 2 ** 32 })],
        ['a list that claims less than nothing', new Proxy([], { get: () => 0.5 })],
        ['a list whose length throws', new Proxy([], { get: fail })],
    ])('finds nothing in %s', (_, given) => {
        expect(readList(given, wordOf)).toEqual({ list: [], isWhole: false });
    });

    it('reads anything without throwing', () => {
        fc.assert(
            fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (given) => {
                const { list, isWhole } = readList(given, wordOf);
                expect(isWhole).toBe(Array.isArray(given) && given.length === list.length);
            }),
        );
    });
});
