import { IdempotencyKey } from 'c/salusHostIdempotency';

describe('an idempotency key', () => {
    it('is the same for the same content, however often it is sent', () => {
        const key = new IdempotencyKey();
        expect(key.of({ name: 'Robin', medicines: ['one'] })).toBe(
            key.of({ name: 'Robin', medicines: ['one'] }),
        );
        expect(key.of('a time')).toBe(key.of('a time'));
    });

    it('is another one for other content, and says nothing of it', () => {
        const key = new IdempotencyKey();
        const first = key.of({ name: 'Robin' });
        expect(first).toMatch(/^[\da-f]{32}$/);
        expect(key.of({ name: 'Robyn' })).not.toBe(first);
    });

    it('is another one once it is forgotten', () => {
        const key = new IdempotencyKey();
        const first = key.of('a time');
        key.forget();
        expect(key.of('a time')).not.toBe(first);
    });
});
