import { runInThisContext } from 'node:vm';

/* Jest (29) gives a test a copy of `process`, to which no event comes, and fails the test by a listener of its
   own, so that no test could plant such a rejection. */
const real = runInThisContext('process') as NodeJS.Process;
const EVENT = 'unhandledRejection';

/**
 * Runs something and counts the promises that nobody handled: what an app's adapter rejects with may
 * hold a value, and an unhandled rejection is written to the console.
 */
export async function unhandledRejections(run: () => Promise<void>): Promise<number> {
    let count = 0;
    const ofJest = real.listeners(EVENT) as NodeJS.UnhandledRejectionListener[];
    real.removeAllListeners(EVENT);
    real.on(EVENT, () => (count += 1));
    try {
        await run();
        await new Promise((next) => setTimeout(next)); // They are told after an event-loop task.
    } finally {
        real.removeAllListeners(EVENT);
        for (const listener of ofJest) real.on(EVENT, listener);
    }
    return count;
}
