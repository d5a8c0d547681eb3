import type { Arrival } from 'c/salusPortVisit';
import type { CallSignalling, EndReason, SignalMessage, Unsubscribe } from 'c/salusPortCall';

/* The server's own codes for what no other attempt helps with. */
const ENDS: Readonly<Record<number, EndReason>> = { 4401: 'session-expired', 4409: 'duplicate' };
const AGAIN_MS = [250, 1_000, 3_000];
/* What is said while the way is lost: what is older is late anyway. */
const MOST_WAITING = 100;

/** Somebody has come, for a host: where they are, and how to call them back. */
export interface Arrived {
    readonly id: string;
    readonly arrival: Arrival;
}

type Listener<Given> = (given: Given) => void;
type StateListener = (isOpen: boolean, reason?: EndReason) => void;

/* Ends a subscription. */
function listen<One>(listeners: Set<One>, listener: One): Unsubscribe {
    listeners.add(listener);
    return () => void listeners.delete(listener);
}

function tell<Given>(listeners: ReadonlySet<Listener<Given>>, given: Given): void {
    for (const listener of [...listeners]) listener(given);
}

/**
 * The pages of a call find each other over a WebSocket of the app's server. It connects when the server
 * has given a ticket, which counts once, and again by itself when the way is lost: with what the server
 * gave it then.
 */
export class WebSocketSignalling implements CallSignalling {
    readonly address: string;
    private readonly heard = new Set<Listener<unknown>>();
    private readonly states = new Set<StateListener>();
    private readonly arrivals = new Set<Listener<Arrived>>();
    /* What it connects with next. It is in memory only. */
    private secret?: string;
    private socket?: WebSocket;
    /* Why the server has closed it, before anybody listened. */
    private over?: EndReason;
    private waiting: string[] = [];
    /* Whether the server takes what is sent. */
    private isOpen = false;
    private attempts = 0;
    private timer?: ReturnType<typeof setTimeout>;

    constructor(address: string) {
        this.address = address;
    }

    /** Connects with what the server gave. */
    open(ticket: string): void {
        this.close();
        this.secret = ticket;
        window.addEventListener('online', this.hurry);
        window.addEventListener('offline', this.lose);
        this.connect();
    }

    send(message: SignalMessage): void {
        const text = JSON.stringify(message);
        if (this.isOpen) this.socket?.send(text);
        else this.waiting = [...this.waiting, text].slice(-MOST_WAITING);
    }

    onMessage(listener: Listener<unknown>): Unsubscribe {
        return listen(this.heard, listener);
    }

    onState(listener: StateListener): Unsubscribe {
        const { over, secret } = this;
        // Without a secret nothing connects, so that nobody is told that they are connected.
        if (!secret) queueMicrotask(() => this.states.has(listener) && listener(false, over));
        return listen(this.states, listener);
    }

    /** For a host: calls the listener for each person who comes. */
    onArrival(listener: Listener<Arrived>): Unsubscribe {
        return listen(this.arrivals, listener);
    }

    close(): void {
        window.removeEventListener('online', this.hurry);
        window.removeEventListener('offline', this.lose);
        clearTimeout(this.timer);
        this.secret = undefined;
        this.over = undefined;
        this.attempts = 0;
        this.waiting = [];
        this.leave();
    }

    private connect(): void {
        const { secret } = this;
        if (!secret) return;
        clearTimeout(this.timer);
        const socket = new WebSocket(this.address);
        this.socket = socket;
        socket.addEventListener('open', () => socket.send(JSON.stringify({ secret })));
        socket.addEventListener('message', ({ data }: MessageEvent<string>) => {
            if (this.socket === socket) this.receive(JSON.parse(data));
        });
        socket.addEventListener('close', ({ code }) => {
            if (this.socket !== socket) return;
            const reason = ENDS[code];
            if (reason) return this.end(reason);
            this.lose();
            this.timer = setTimeout(this.hurry, AGAIN_MS[this.attempts] ?? AGAIN_MS.at(-1));
            this.attempts += 1;
            return undefined;
        });
    }

    private receive(message: { readonly type?: unknown; readonly secret?: string }): void {
        if (message.type === 'welcome') this.welcome(message.secret);
        else if (message.type === 'arrival') tell(this.arrivals, message as unknown as Arrived);
        else tell(this.heard, message);
    }

    private welcome(secret: string | undefined): void {
        this.secret = secret;
        this.isOpen = true;
        this.attempts = 0;
        for (const text of this.waiting.splice(0)) this.socket?.send(text);
        this.tellState(true);
    }

    private leave(): void {
        const { socket } = this;
        this.socket = undefined;
        this.isOpen = false;
        socket?.close();
    }

    private end(reason: EndReason): void {
        this.close();
        this.over = reason;
        this.tellState(false, reason);
    }

    private tellState(isOpen: boolean, reason?: EndReason): void {
        for (const listener of [...this.states]) listener(isOpen, reason);
    }

    /* The browser itself finds out only after a while that a connection is lost. */
    private readonly lose = (): void => {
        if (!this.socket) return;
        this.leave();
        this.tellState(false);
    };

    private readonly hurry = (): void => {
        if (!this.socket) this.connect();
    };
}
