import type { CallEvents, Unsubscribe } from 'c/salusPortCall';

type Listener = (event: never) => void;

/** Who listens to the calls of an adapter, or to one of them. */
export class Emitter {
    private readonly listeners: Map<keyof CallEvents, Set<Listener>>;
    private isOver = false;

    /** With the emitter of the adapter: for one call, and for the same listeners. */
    constructor(adapter?: Emitter) {
        this.listeners = adapter?.listeners ?? new Map();
    }

    on<Type extends keyof CallEvents>(
        type: Type,
        listener: (event: CallEvents[Type]) => void,
    ): Unsubscribe {
        const ofType = this.listeners.get(type) ?? new Set();
        this.listeners.set(type, ofType.add(listener));
        return () => void ofType.delete(listener);
    }

    emit<Type extends keyof CallEvents>(type: Type, event: CallEvents[Type]): void {
        if (this.isOver) return;
        for (const listener of [...(this.listeners.get(type) ?? [])]) {
            try {
                (listener as (event: CallEvents[Type]) => void)(event);
            } catch {
                // The call goes on for the others; what was thrown may hold what somebody said.
            }
        }
    }

    /** The call is over: what comes of it later is told to nobody. */
    stop(): void {
        this.isOver = true;
    }

    clear(): void {
        for (const ofType of this.listeners.values()) ofType.clear();
        this.listeners.clear();
    }
}
