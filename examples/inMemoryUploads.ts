import type { UploadFile, UploadResult } from 'c/salusPortUploads';

const STEPS = 5;

const refused: UploadResult = { ok: false, error: { code: 'refused' } };
const unavailable: UploadResult = { ok: false, error: { code: 'unavailable' } };

/* Resolves after a while, or at once when sending is stopped. */
const pause = (ms: number, signal: AbortSignal): Promise<void> =>
    new Promise((done) => {
        const timer = setTimeout(done, ms);
        signal.addEventListener('abort', () => {
            clearTimeout(timer);
            done();
        });
    });

/**
 * Takes files and keeps nothing of them: for stories and tests. A portal sends them to its server. A
 * file whose name begins with `refused` is refused, and one with `unavailable` gets no answer the first
 * time.
 */
export function inMemoryUploads(latency = 1000): UploadFile {
    let count = 0;
    const met = new Set<string>();
    return async ({ name }, { signal, onProgress }) => {
        for (let step = 1; step <= STEPS && !signal.aborted; step += 1) {
            await pause(latency / STEPS, signal);
            onProgress(step / STEPS);
        }
        if (name.startsWith('refused')) return refused;
        const isFirst = !met.has(name);
        met.add(name);
        if (name.startsWith('unavailable') && isFirst) return unavailable;
        count += 1;
        return { ok: true, value: { id: `upload-${count}` } };
    };
}
