import { Watch } from 'c/salusHostCallParts';
import { quietly } from 'c/salusHostWaiting';
import type { Source } from 'c/salusPortCall';
import type { Handle } from './handle';

/* In the order of their lines. */
const KINDS = [
    ['mic', 'audio'],
    ['camera', 'video'],
    ['screen', 'video'],
] as const;

/* The outbox says again what got lost. Kept for longer, what it has given up would be sent after all. */
const LATEST_MS = 500;

/** What the outgoing connection needs, and tells. */
export interface OutgoingOwner {
    readonly configuration: RTCConfiguration;
    track(source: Source): MediaStreamTrack | null;
    /** It is connected, or lost. */
    changed(): void;
    /** It stays lost: another has to be made. */
    dropped(): void;
}

/**
 * What the person sends. It has a line for each source from the start, sent or not, so that switching one
 * on or off, or another device, is a `replaceTrack` of which Janus has to be told nothing.
 */
export class Outgoing {
    readonly watch: Watch;
    private readonly handle: Handle;
    private readonly owner: OutgoingOwner;
    private readonly pc: RTCPeerConnection;
    private readonly channel: RTCDataChannel;
    private isPublished = false;

    constructor(handle: Handle, owner: OutgoingOwner) {
        this.handle = handle;
        this.owner = owner;
        const pc = new RTCPeerConnection(owner.configuration);
        this.pc = pc;
        for (const [, kind] of KINDS) pc.addTransceiver(kind, { direction: 'sendonly' });
        this.channel = pc.createDataChannel('call', { maxPacketLifeTime: LATEST_MS });
        this.watch = new Watch({
            up: () => owner.changed(),
            lost: () => owner.changed(),
            restart: () => void this.restart(),
            drop: () => owner.dropped(),
        });
        pc.addEventListener('connectionstatechange', () => this.watch.see(pc.connectionState));
        pc.addEventListener('icecandidate', ({ candidate }) => handle.trickle(candidate));
    }

    /** Whether what is said by it arrives. */
    get isOpen(): boolean {
        return this.watch.isUp && this.channel.readyState === 'open';
    }

    /** Rejects where Janus refuses it. */
    async begin(): Promise<void> {
        await Promise.all(KINDS.map(([source]) => this.replace(source)));
        await this.offer('publish');
        this.isPublished = true;
    }

    async replace(source: Source): Promise<void> {
        const line = this.line(source);
        await quietly(() => line?.sender.replaceTrack(this.owner.track(source)));
    }

    /** What Janus calls the line of a source. */
    lineOf(source: Source): string | undefined {
        return this.line(source)?.mid ?? undefined;
    }

    /** Says something to everybody who takes what the person sends. */
    say(text: string): void {
        if (this.channel.readyState === 'open') void quietly(() => this.channel.send(text));
    }

    close(): void {
        this.watch.stop();
        this.channel.close();
        this.pc.close();
    }

    private line(source: Source): RTCRtpTransceiver | undefined {
        return this.pc.getTransceivers()[KINDS.findIndex(([one]) => one === source)];
    }

    private async offer(request: 'publish' | 'configure', options?: RTCOfferOptions) {
        const { pc } = this;
        await pc.setLocalDescription(await pc.createOffer(options));
        const descriptions = pc
            .getTransceivers()
            .map(({ mid }, index) => ({ mid, description: KINDS[index]?.[0] }));
        const offer = pc.localDescription ?? undefined;
        const { jsep } = await this.handle.ask({ request, descriptions }, offer);
        if (jsep) await pc.setRemoteDescription(jsep);
    }

    private async restart(): Promise<void> {
        const { pc } = this;
        // What Janus has never heard of can't be changed.
        if (pc.signalingState === 'closed' || !this.isPublished) return this.owner.dropped();
        if (!(await quietly(() => this.offer('configure', { iceRestart: true }))))
            await quietly(() => pc.setLocalDescription({ type: 'rollback' }));
        return undefined;
    }
}
