import { offeredChoices, type Choice } from 'c/salusCoreChoices';
import { clock, type Timer } from 'c/salusHostClock';
import { startWaiting, type Ending, type Waiting } from 'c/salusHostWaiting';

/** Finds choices for a text, such as on a server. Nobody needs the answer once the signal is aborted. */
export type Search = (text: string, signal: AbortSignal) => Promise<readonly Choice[]>;

/** How a search ended: what it found, or what there is to tell the developer; undefined for time-outs. */
export type SearchEnding =
    { readonly found: readonly Choice[] } | { readonly mistake: string | undefined };

type Call = (signal: AbortSignal) => unknown;

/* A person types several letters before anybody has to look for them. */
const PAUSE_MS = 300;

function readEnding(ending: Ending): SearchEnding {
    if (ending.how !== 'answered') return { mistake: ending.how === 'threw' ? 'threw' : undefined };
    try {
        const { list, mistakes } = offeredChoices(ending.answer);
        return mistakes.length && !list.length ? { mistake: 'found no list' } : { found: list };
    } catch {
        return { mistake: 'found no list' };
    }
}

/**
 * Asks a search, one text at a time: only the newest counts. What it throws or rejects with may hold
 * health information, so it goes nowhere.
 */
export class Searching {
    private pause?: Timer;
    private waiting?: Waiting;
    private abort?: AbortController;

    /** Asks after a pause; with `atOnce`, without one. */
    ask(call: Call, done: (ending: SearchEnding) => void, atOnce: boolean): void {
        this.drop();
        const start = (): void => void this.wait(call, done);
        if (atOnce) start();
        else this.pause = clock().setTimeout(start, PAUSE_MS);
    }

    /** Waits for no answer any more. */
    drop(): void {
        const { waiting, abort } = this;
        clock().clear(this.pause);
        this.pause = undefined;
        this.waiting = undefined;
        this.abort = undefined;
        waiting?.end({ how: 'dropped' });
        abort?.abort();
    }

    private async wait(call: Call, done: (ending: SearchEnding) => void): Promise<void> {
        const abort = new AbortController();
        const waiting = startWaiting(() => call(abort.signal));
        Object.assign(this, { waiting, abort, pause: undefined });
        const ending = await waiting.ending;
        if (this.waiting !== waiting) return;
        this.waiting = undefined;
        this.abort = undefined;
        done(readEnding(ending));
    }
}
