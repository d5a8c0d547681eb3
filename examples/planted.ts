import type { Result, SchedulingError } from 'c/salusPortScheduling';

/**
 * What goes wrong with one call. `lost`: it is done, and the answer never comes. `throws`: the
 * connection breaks. `ok`: nothing, so that the second call can be the one that fails.
 */
export type PlantedOutcome = SchedulingError['code'] | 'lost' | 'throws' | 'ok';

/** A script: for each method, what happens to its first call, its second, and so on; then nothing. */
export type Planted = Readonly<Partial<Record<string, readonly PlantedOutcome[]>>>;

const RETRY_AFTER_MS = 30_000;

const errorOf = (code: SchedulingError['code']): SchedulingError =>
    code === 'rate-limited' ? { code, retryAfterMs: RETRY_AFTER_MS } : { code };

export const no = (code: SchedulingError['code']): Result<never> => ({
    ok: false,
    error: errorOf(code),
});

/** Makes calls end as the script says, after as many milliseconds as an answer takes. */
export function scripted(planted: Planted = {}, latency = 0) {
    const calls = new Map<string, number>();
    const wait = (): Promise<void> =>
        latency > 0 ? new Promise((done) => setTimeout(done, latency)) : Promise.resolve();

    return async <T>(
        method: string,
        act: () => Result<T>,
        conflict: () => Result<T> = () => no('conflict'),
    ): Promise<Result<T>> => {
        const count = calls.get(method) ?? 0;
        calls.set(method, count + 1);
        await wait();
        const outcome = planted[method]?.[count] ?? 'ok';
        if (outcome === 'ok') return act();
        if (outcome === 'throws') throw new Error('The connection broke.');
        if (outcome === 'conflict') return conflict();
        if (outcome !== 'lost') return no(outcome);
        act();
        return no('unavailable');
    };
}
