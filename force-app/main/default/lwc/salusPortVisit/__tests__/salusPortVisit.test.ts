import type { VisitAdapter } from 'c/salusPortVisit';

describe('a visit’s adapter', () => {
    it('is a plain object with one method, which lets a person in or says why not', async () => {
        const opens = '2021-03-15T13:45:00Z';
        const adapter: VisitAdapter = {
            arrive: ({ phone }) =>
                Promise.resolve(
                    phone
                        ? { ok: true, value: { credential: 'token' } }
                        : { ok: false, error: { code: 'too-early', opens } },
                ),
        };
        expect(await adapter.arrive({ address: 'home CANARY', phone: '555 0100' })).toMatchObject({
            ok: true,
        });
        expect(await adapter.arrive({ address: 'home CANARY', phone: '' })).toMatchObject({
            error: { opens },
        });
    });
});
