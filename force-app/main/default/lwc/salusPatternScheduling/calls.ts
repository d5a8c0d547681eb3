import type { Result } from 'c/salusCoreBooking';
import { clock } from 'c/salusHostClock';

/* Long enough for a slow phone, short enough that nobody waits for an answer that won't come. */
const PATIENCE_MS = 30_000;

const unavailable = { ok: false, fault: { code: 'unavailable' } } as const;

const isResult = (answer: unknown): boolean =>
    typeof answer === 'object' && answer !== null && 'ok' in answer;

/**
 * Asks the adapter. One that throws, answers nonsense or never answers is `unavailable`: what it
 * threw may hold health information, so it is neither shown nor logged.
 */
export function ask<T>(call: () => Promise<Result<T>>): Promise<Result<T>> {
    return new Promise((answer) => {
        const time = clock();
        const timer = time.setTimeout(() => answer(unavailable), PATIENCE_MS);
        const settle = (result: Result<T>): void => {
            time.clear(timer);
            answer(result);
        };
        Promise.resolve()
            .then(call)
            .then(
                (result) => settle(isResult(result) ? result : unavailable),
                () => settle(unavailable),
            );
    });
}
