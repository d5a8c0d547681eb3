type Listener = (...event: never[]) => void;

/** A vendor's object with named events, as Node's `EventEmitter`. */
export class FakeEmitter {
    private readonly listeners = new Map<string, Set<Listener>>();

    /** What is listened to. */
    get types(): readonly string[] {
        return [...this.listeners].filter(([, { size }]) => size).map(([type]) => type);
    }

    get count(): number {
        return [...this.listeners.values()].reduce((sum, { size }) => sum + size, 0);
    }

    on(type: string, listener: Listener): this {
        this.listeners.set(type, (this.listeners.get(type) ?? new Set()).add(listener));
        return this;
    }

    off(type: string, listener: Listener): this {
        this.listeners.get(type)?.delete(listener);
        return this;
    }

    emit(type: string, ...event: readonly unknown[]): void {
        this.listeners.get(type)?.forEach((listener) => listener(...(event as never[])));
    }
}
