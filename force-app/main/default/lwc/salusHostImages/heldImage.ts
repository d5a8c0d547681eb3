import { makeObjectUrl, type ObjectUrl } from 'c/salusHostObjectUrl';
import { startWaiting, type Ending, type Waiting } from 'c/salusHostWaiting';
import type { ImageErrorCode, ImageSource } from 'c/salusPortImages';

/** What there is of an image: it is on its way, or here under an address, or why it isn't. */
export type HeldState =
    | { readonly how: 'loading' }
    | { readonly how: 'here'; readonly address: string }
    | { readonly how: 'failed'; readonly code: ImageErrorCode };

const LOADING: HeldState = Object.freeze({ how: 'loading' });
const CODES: readonly ImageErrorCode[] = ['not-permitted', 'not-found', 'unavailable'];

const failed = (code: unknown): HeldState => ({
    how: 'failed',
    code: CODES.find((one) => one === code) ?? 'unavailable',
});

/* What an app answered. A getter of it may throw. */
function blobIn({ how, answer }: { how: string; answer?: unknown }): Blob | HeldState {
    if (how !== 'answered') return failed('unavailable');
    try {
        const { ok, value, error } = answer as Record<string, unknown>;
        if (ok === true && value instanceof Blob) return value;
        return failed((error as { code?: unknown } | undefined)?.code);
    } catch {
        return failed('unavailable');
    }
}

/**
 * One image: asked for once, kept under one address, and let go of. The wait isn't limited: a large image on
 * a slow connection takes minutes, and whoever looks sees that it is loading.
 */
export class HeldImage {
    state: HeldState = LOADING;
    private readonly changed: () => void;
    private waiting?: Waiting;
    private abort?: AbortController;
    private url?: ObjectUrl;

    constructor(id: string, source: ImageSource, changed: () => void) {
        this.changed = changed;
        const abort = new AbortController();
        const waiting = startWaiting(() => source.load(id, abort.signal), false);
        Object.assign(this, { abort, waiting });
        void waiting.ending.then((ending) => this.end(ending));
    }

    /** The browser can't show what was loaded. */
    fail(): void {
        this.drop();
        this.state = failed('unavailable');
        this.changed();
    }

    /** Revokes its address, or stops loading it. */
    drop(): void {
        const { waiting, abort, url } = this;
        Object.assign(this, { waiting: undefined, abort: undefined, url: undefined });
        waiting?.end({ how: 'dropped' });
        abort?.abort();
        url?.revoke();
    }

    private end(ending: Ending): void {
        if (ending.how === 'dropped' || !this.waiting) return;
        Object.assign(this, { waiting: undefined, abort: undefined });
        this.state = this.read(ending);
        this.changed();
    }

    private read(ending: Ending): HeldState {
        const given = blobIn(ending);
        if (!(given instanceof Blob)) return given;
        try {
            this.url = makeObjectUrl(given);
            return { how: 'here', address: this.url.address };
        } catch {
            return failed('unavailable');
        }
    }
}
