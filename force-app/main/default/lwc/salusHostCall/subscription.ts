import { readCallEvent, type CallEvent, type CallEvents } from 'c/salusCoreCall';
import type { CallAdapter, Unsubscribe } from 'c/salusPortCall';

const TYPES: readonly (keyof CallEvents)[] = [
    'state',
    'participants',
    'localmedia',
    'unmuterequest',
    'devices',
    'playbackblocked',
    'quality',
    'caption',
    'chat',
    'recording',
    'lobby',
    'error',
];

/** Who is told of what an adapter tells. */
export interface Listener {
    heard(event: CallEvent): void;
    /** It told something that is none of its events. `type` is the event's name. */
    misheard(type: string): void;
}

/* A function of its own: an adapter that keeps it keeps the listener alive, and no call. */
const listenerFor =
    (type: keyof CallEvents, listener: Listener) =>
    (given: unknown): void => {
        const event = readCallEvent(type, given);
        if (event) listener.heard(event);
        else listener.misheard(type);
    };

const end = (unsubscribe: unknown): void => {
    try {
        if (typeof unsubscribe === 'function') unsubscribe();
    } catch {
        // What an adapter throws may hold what somebody said.
    }
};

/** Listens to everything that an adapter tells. */
export function subscribe(adapter: CallAdapter, listener: Listener): Unsubscribe {
    const ends = TYPES.map((type) => {
        try {
            return adapter.on(type, listenerFor(type, listener));
        } catch {
            listener.misheard('on');
            return undefined;
        }
    });
    return () => ends.splice(0).forEach(end);
}
