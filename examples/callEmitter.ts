import type { CallEvents, Unsubscribe } from 'c/salusPortCall';

type Type = keyof CallEvents;
type Listener = (event: never) => void;

/** Tells listeners what happens in a call, in the order in which it happens. */
export class CallEmitter {
    private readonly listeners = new Map<Type, Set<Listener>>();
    private readonly waiting: (() => void)[] = [];
    private isTelling = false;

    on<T extends Type>(type: T, listener: (event: CallEvents[T]) => void): Unsubscribe {
        // A function of its own for each subscription: the same listener may be given twice.
        const own: Listener = (event) => listener(event);
        const all = this.listeners.get(type) ?? new Set();
        this.listeners.set(type, all.add(own));
        return () => void all.delete(own);
    }

    /** Tells it at once, or after what is being told, where a listener causes it. */
    emit<T extends Type>(type: T, event: CallEvents[T]): void {
        this.waiting.push(() => this.tell(type, event as never));
        if (this.isTelling) return;
        this.isTelling = true;
        for (let next = this.waiting.shift(); next; next = this.waiting.shift()) next();
        this.isTelling = false;
    }

    /** Ends every subscription. */
    clear(): void {
        this.listeners.forEach((all) => all.clear());
        this.listeners.clear();
    }

    private tell(type: Type, event: never): void {
        for (const listener of [...(this.listeners.get(type) ?? [])]) {
            try {
                listener(event);
            } catch {
                // The next one is told all the same. What was thrown may hold what somebody said.
            }
        }
    }
}
