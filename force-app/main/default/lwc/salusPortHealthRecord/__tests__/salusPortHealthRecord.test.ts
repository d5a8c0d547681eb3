import type { HealthRecordAdapter } from 'c/salusPortHealthRecord';

describe('a health record’s adapter', () => {
    it('is a plain object with one method, which answers a part or says why not', async () => {
        const adapter: HealthRecordAdapter = {
            readPart: (part) =>
                Promise.resolve(
                    part === 'allergies'
                        ? { ok: true, value: { resources: '[]', isNoneKnown: true } }
                        : { ok: false, error: { code: 'not-permitted' } },
                ),
        };
        expect(await adapter.readPart('allergies')).toMatchObject({ ok: true });
        expect(await adapter.readPart('results')).toMatchObject({
            error: { code: 'not-permitted' },
        });
    });
});
