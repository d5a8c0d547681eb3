import { readPeerMessage, type PeerMessage } from 'c/salusCoreSignalling';

/** The data channel between two pages. */
export class Channel {
    private readonly from: string;
    private readonly heard: (message: PeerMessage) => void;
    private readonly closed: () => void;
    private channel?: RTCDataChannel;
    private waiting: PeerMessage[] = [];

    /** `closed` is called when the other page has closed it, and never by `close`. */
    constructor(from: string, heard: (message: PeerMessage) => void, closed: () => void) {
        this.from = from;
        this.heard = heard;
        this.closed = closed;
    }

    get isOpen(): boolean {
        return this.channel?.readyState === 'open';
    }

    use(channel: RTCDataChannel): void {
        this.channel = channel;
        channel.addEventListener('open', () => this.flush());
        channel.addEventListener('message', ({ data }: MessageEvent) => this.receive(data));
        channel.addEventListener('close', () => {
            if (this.channel === channel) this.closed();
        });
        if (this.isOpen) this.flush();
    }

    /** Sends it, before it is open when it opens. */
    send(message: PeerMessage): void {
        if (this.isOpen) this.sendNow(message);
        else this.waiting.push(message);
    }

    /** Sends it now or never. Returns whether it has. */
    sendNow(message: PeerMessage): boolean {
        if (!this.isOpen) return false;
        try {
            this.channel?.send(JSON.stringify(message));
            return true;
        } catch {
            // It is closing, or more waits in it than it takes: the watch finds out.
            return false;
        }
    }

    close(): void {
        const { channel } = this;
        this.channel = undefined;
        this.waiting = [];
        channel?.close();
    }

    private flush(): void {
        this.waiting.splice(0).forEach((message) => this.send(message));
    }

    private receive(given: unknown): void {
        const message = this.channel && readPeerMessage(given, this.from);
        if (message) this.heard(message);
    }
}
