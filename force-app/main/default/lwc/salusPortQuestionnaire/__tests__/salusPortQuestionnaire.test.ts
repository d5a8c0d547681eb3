import type { QuestionnaireAdapter } from 'c/salusPortQuestionnaire';

describe('a questionnaire’s adapter', () => {
    it('is a plain object with one method, which answers or says why not', async () => {
        const adapter: QuestionnaireAdapter = {
            send: ({ response }) =>
                Promise.resolve(
                    response
                        ? { ok: true, value: true }
                        : { ok: false, error: { code: 'rejected' } },
                ),
        };
        expect(await adapter.send({ response: '{}', idempotencyKey: 'k' })).toMatchObject({
            ok: true,
        });
        expect(await adapter.send({ response: '', idempotencyKey: 'k' })).toMatchObject({
            error: { code: 'rejected' },
        });
    });
});
