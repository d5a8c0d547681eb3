import { clock, type Timer } from 'c/salusHostClock';

/* Long enough for a slow phone, short enough that nobody waits for an answer that won't come. */
const TIMEOUT_MS = 30_000;

/** How a call ended. Of what it threw or rejected with nothing is kept: it may hold a value. */
export type Ending =
    | { readonly how: 'answered'; readonly answer: unknown }
    | { readonly how: 'threw' | 'timed-out' | 'dropped' };

/** A call that is waited for. Once dropped, it keeps nothing of the call or of who waits. */
export class Waiting {
    readonly ending: Promise<Ending>;
    private settle?: (ending: Ending) => void;
    private timer: Timer;

    constructor(isLimited: boolean) {
        this.ending = new Promise((settle) => {
            this.settle = settle;
        });
        if (isLimited)
            this.timer = clock().setTimeout(() => this.end({ how: 'timed-out' }), TIMEOUT_MS);
    }

    end(ending: Ending): void {
        const { settle } = this;
        clock().clear(this.timer);
        this.settle = undefined;
        this.timer = undefined;
        settle?.(ending);
    }
}

/* A function of its own: the adapter's promise then keeps `waiting` alive, and not the call with what
   is in it (Chromium 156 keeps every variable of a scope that any closure of it uses). */
function follow(answer: Promise<unknown>, waiting: Waiting): void {
    answer.then(
        (value) => waiting.end({ how: 'answered', answer: value }),
        () => waiting.end({ how: 'threw' }),
    );
}

/**
 * Calls in a microtask and waits for a while. Where a person answers first, such as a prompt of the browser's,
 * the wait isn't limited (WCAG 2.2.1 Timing Adjustable): whoever waits ends it when it is of no use any more.
 */
export function startWaiting(call: () => unknown, isLimited = true): Waiting {
    const waiting = new Waiting(isLimited);
    follow(Promise.resolve().then(call), waiting);
    return waiting;
}

/** Waits for an answer, for a while. Of a call that throws or never ends it is undefined. */
export async function waitFor(call: () => unknown): Promise<unknown> {
    const ending = await startWaiting(call).ending;
    return ending.how === 'answered' ? ending.answer : undefined;
}

/** Calls at once. Resolves, when the call has ended, to whether it succeeded; what it throws or
 *  rejects with ends here, because it may hold a value. */
export function quietly(call: () => unknown): Promise<boolean> {
    try {
        return Promise.resolve(call()).then(
            () => true,
            () => false,
        );
    } catch {
        return Promise.resolve(false);
    }
}
