import { Watch } from 'c/salusHostCallParts';
import { quietly } from 'c/salusHostWaiting';
import type { Source } from 'c/salusPortCall';
import type { Handle } from './handle';
import type { SessionDescription, Stream } from './messages';

/** What an incoming connection needs of its room, and tells it. */
export interface IncomingOwner {
    readonly configuration: RTCConfiguration;
    /** Joins as the one who takes what this person sends. */
    subscription(id: string): object;
    attach(): Promise<Handle>;
    takesPictures(): boolean;
    /** It is connected, lost, or its tracks came. */
    changed(incoming: Incoming): void;
    heard(id: string, text: string): void;
    /** It stays lost: another has to be made. */
    dropped(incoming: Incoming): void;
}

/** What one other person sends: their sound, their pictures, and what their page says. */
export class Incoming {
    readonly id: string;
    readonly watch: Watch;
    /** For whoever measures it. */
    readonly link = { report: (): Promise<RTCStatsReport> => this.pc.getStats() };
    private readonly owner: IncomingOwner;
    private readonly pc: RTCPeerConnection;
    private readonly lines = new Map<string, Stream>();
    private handle?: Handle;
    private isOver = false;

    constructor(id: string, owner: IncomingOwner) {
        this.id = id;
        this.owner = owner;
        const pc = new RTCPeerConnection(owner.configuration);
        this.pc = pc;
        this.watch = new Watch({
            up: () => owner.changed(this),
            lost: () => owner.changed(this),
            restart: () => void quietly(() => this.restart()),
            drop: () => owner.dropped(this),
        });
        pc.addEventListener('connectionstatechange', () => this.watch.see(pc.connectionState));
        pc.addEventListener('icecandidate', ({ candidate }) => this.handle?.trickle(candidate));
        pc.addEventListener('datachannel', ({ channel }) => this.listen(channel));
        // Janus (1.1.2) sends no data to who has opened no channel, and sends it by another.
        this.listen(pc.createDataChannel('call'));
        void quietly(() => this.begin());
    }

    received(source: Source): MediaStreamTrack | undefined {
        const line = this.pc
            .getTransceivers()
            .find(({ mid }) => this.lines.get(mid ?? '')?.feed_description === source);
        return line?.receiver.track;
    }

    /** Takes pictures, or only sound. */
    async takePictures(send: boolean): Promise<void> {
        const streams = [...this.lines.values()]
            .filter(({ type }) => type === 'video')
            .map(({ mid }) => ({ mid, send }));
        await quietly(() => this.handle?.ask({ request: 'configure', streams }));
    }

    close(): void {
        this.isOver = true;
        this.watch.stop();
        this.pc.close();
        this.handle?.detach();
    }

    private async begin(): Promise<void> {
        const handle = await this.owner.attach();
        if (this.isOver) return handle.detach();
        this.handle = handle;
        handle.hungUp = () => this.watch.lose(0);
        handle.heard = ({ streams }) => this.note(streams);
        const { streams, jsep } = await handle.ask(this.owner.subscription(this.id));
        this.note(streams);
        await this.answer(jsep);
        this.owner.changed(this);
        if (!this.owner.takesPictures()) await this.takePictures(false);
        return undefined;
    }

    private note(streams: readonly Stream[] = []): void {
        // Janus says in each who sends it, which isn't kept.
        streams.forEach(({ mid, type, feed_description }) =>
            this.lines.set(mid, { mid, type, ...(feed_description && { feed_description }) }),
        );
    }

    private async answer(jsep: SessionDescription | undefined): Promise<void> {
        if (!jsep || this.isOver) return;
        await this.pc.setRemoteDescription(jsep);
        await this.pc.setLocalDescription();
        await this.handle?.ask({ request: 'start' }, this.pc.localDescription ?? undefined);
    }

    private async restart(): Promise<void> {
        if (this.pc.signalingState === 'closed') return this.owner.dropped(this);
        const answer = await this.handle?.ask({ request: 'configure', restart: true });
        await this.answer(answer?.jsep);
        return undefined;
    }

    private listen(channel: RTCDataChannel): void {
        channel.addEventListener('message', ({ data }) => this.hear(data));
    }

    private hear(given: unknown): void {
        if (!this.isOver && typeof given === 'string') this.owner.heard(this.id, given);
    }
}
