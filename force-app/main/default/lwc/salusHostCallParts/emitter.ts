import type { CallEvents, Unsubscribe } from 'c/salusPortCall';

type Listener = (event: never) => void;

/** Who listens to the call. What comes between its end and the next one is told to nobody. */
export class Emitter {
    private isOver = false;
    private readonly listeners = new Map<keyof CallEvents, Set<Listener>>();

    on<Type extends keyof CallEvents>(
        type: Type,
        listener: (event: CallEvents[Type]) => void,
    ): Unsubscribe {
        const ofType = this.listeners.get(type) ?? new Set();
        this.listeners.set(type, ofType.add(listener));
        return () => void ofType.delete(listener);
    }

    emit<Type extends keyof CallEvents>(type: Type, event: CallEvents[Type]): void {
        if (type === 'state') this.isOver = (event as CallEvents['state']).state === 'ended';
        else if (this.isOver) return;
        for (const listener of [...(this.listeners.get(type) ?? [])]) {
            try {
                (listener as (event: CallEvents[Type]) => void)(event);
            } catch {
                // The call goes on for the others; what was thrown may hold what somebody said.
            }
        }
    }

    clear(): void {
        for (const ofType of this.listeners.values()) ofType.clear();
        this.listeners.clear();
    }
}
