import { keepsPromise, promisesOf, promisesOfACall } from './callPromises';
import type { CallSuite } from './callUnderTest';

export { promisesOfACall } from './callPromises';
export type { CallSuite, CallUnderTest, Situation } from './callUnderTest';

/**
 * What every CallAdapter promises. An app runs it over its own. What an adapter can't do, and what can't
 * be played for it, is left out; `leavesOut` names those promises, so that none is left out by mistake.
 */
export function behavesLikeACallAdapter(suite: CallSuite, leavesOut: readonly string[] = []): void {
    describe('keeps the promises of a CallAdapter', () => {
        it.each(promisesOfACall.filter((title) => !leavesOut.includes(title)))('%s', (title) =>
            keepsPromise(title, suite),
        );

        it('leaves out only what it can’t promise', async () => {
            const made = await promisesOf(suite);
            const out = promisesOfACall.filter((title) => !made.includes(title));
            expect(out).toEqual(promisesOfACall.filter((title) => leavesOut.includes(title)));
        });
    });
}

/** Whether an adapter breaks a promise: a planted one has to. */
export const breaks = (title: string, suite: CallSuite): Promise<boolean> =>
    keepsPromise(title, suite).then(
        () => false,
        () => true,
    );
