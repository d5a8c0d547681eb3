import { randomId } from 'c/salusHostCallParts';
import { clock, type Timer } from 'c/salusHostClock';
import { quietly } from 'c/salusHostWaiting';
import { Handle } from './handle';
import { Refusal, type ServerMessage } from './messages';

/* Janus ends a session of which it has heard nothing for a minute. */
const ALIVE_MS = 20_000;
const ANSWER_MS = 10_000;
const AGAIN_MS = 2_000;

/** Who is told of the way to the server. */
export interface SessionOwner {
    /** It is lost, or back. */
    opened(isOpen: boolean): void;
    /** The server has forgotten the session. */
    forgotten(): void;
}

interface Waiting {
    readonly answered: (message: ServerMessage) => void;
    readonly refused: (refusal: Refusal) => void;
    readonly timer: Timer;
}

/** A session with a Janus server, which goes on over another WebSocket where one is lost. */
export class Session {
    isOpen = false;
    private readonly address: string;
    private readonly owner: SessionOwner;
    private readonly handles = new Map<number, Handle>();
    private readonly waiting = new Map<string, Waiting>();
    private socket?: WebSocket;
    private id?: number;
    private timer: Timer;
    private isOver = false;

    constructor(address: string, owner: SessionOwner) {
        this.address = address;
        this.owner = owner;
    }

    async open(): Promise<void> {
        await this.connect();
        const { data } = await this.ask({ janus: 'create' });
        if (this.isOver) throw new Refusal(0);
        this.id = data?.id;
        this.isOpen = true;
        this.keepAlive();
    }

    /** A handle of the VideoRoom plugin: for the room, or for what one other person sends. */
    async attach(): Promise<Handle> {
        const plugin = 'janus.plugin.videoroom';
        const id = (await this.ask({ janus: 'attach', plugin })).data?.id ?? 0;
        const handle = new Handle((message) => this.ask({ ...message, handle_id: id }));
        this.handles.set(id, handle);
        return handle;
    }

    /** The network is back. */
    hurry(): void {
        if (this.id !== undefined && !this.isOpen) void this.claim();
    }

    close(): void {
        if (this.isOver) return;
        this.isOver = true;
        this.isOpen = false;
        clock().clear(this.timer);
        if (this.id !== undefined) this.send({ janus: 'destroy' }, randomId());
        this.socket?.close();
        this.refuseAll();
        this.handles.clear();
    }

    private connect(): Promise<void> {
        const socket = new WebSocket(this.address, 'janus-protocol');
        this.socket = socket;
        socket.addEventListener('message', ({ data }) => this.receive(String(data)));
        return new Promise((done, fail) => {
            socket.addEventListener('open', () => done());
            socket.addEventListener('close', () => {
                fail(new Refusal(0));
                if (this.socket === socket) this.lose();
            });
        });
    }

    private ask(message: object): Promise<ServerMessage> {
        const transaction = randomId();
        return new Promise((answered, refused) => {
            const timer = clock().setTimeout(() => this.refuse(transaction), ANSWER_MS);
            this.waiting.set(transaction, { answered, refused, timer });
            if (!this.send(message, transaction)) this.refuse(transaction);
        });
    }

    private send(message: object, transaction: string): boolean {
        const { socket, id } = this;
        if (socket?.readyState !== WebSocket.OPEN) return false;
        const session = id === undefined ? {} : { session_id: id };
        socket.send(JSON.stringify({ ...session, ...message, transaction }));
        return true;
    }

    private receive(text: string): void {
        const message = JSON.parse(text) as ServerMessage;
        const { transaction = '', sender } = message;
        const waiting = this.waiting.get(transaction);
        // What takes longer is acknowledged first. Nothing else comes of being alive.
        if (message.janus === 'ack') return;
        if (message.janus === 'error') return this.refuse(transaction, message.error?.code);
        if (message.janus === 'timeout') return this.owner.forgotten();
        if (waiting) {
            this.forget(transaction);
            waiting.answered(message);
        } else if (sender !== undefined) this.handles.get(sender)?.receive(message);
        return undefined;
    }

    private refuse(transaction: string, code = 0): void {
        const waiting = this.waiting.get(transaction);
        this.forget(transaction);
        waiting?.refused(new Refusal(code));
    }

    private refuseAll(): void {
        [...this.waiting.keys()].forEach((transaction) => this.refuse(transaction));
    }

    private forget(transaction: string): void {
        clock().clear(this.waiting.get(transaction)?.timer);
        this.waiting.delete(transaction);
    }

    private keepAlive(): void {
        clock().clear(this.timer);
        this.timer = clock().setTimeout(() => {
            this.send({ janus: 'keepalive' }, randomId());
            this.keepAlive();
        }, ALIVE_MS);
    }

    private lose(): void {
        this.refuseAll();
        if (this.isOver || this.id === undefined) return;
        const wasOpen = this.isOpen;
        this.isOpen = false;
        if (wasOpen) this.owner.opened(false);
        clock().clear(this.timer);
        this.timer = clock().setTimeout(() => void this.claim(), AGAIN_MS);
    }

    /* Sound and pictures have gone on meanwhile. */
    private async claim(): Promise<void> {
        clock().clear(this.timer);
        if (!(await quietly(() => this.connect())) || this.isOver) return;
        try {
            await this.ask({ janus: 'claim' });
        } catch (thrown) {
            if (thrown instanceof Refusal && thrown.code) this.owner.forgotten();
            return;
        }
        this.isOpen = true;
        this.keepAlive();
        this.owner.opened(true);
    }
}
