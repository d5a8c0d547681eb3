/* A connection of WebRTC without a network: two of them are connected when an offer is answered. */

type Made = FakeConnection;

const byName = new Map<string, Made>();
export const connections: Made[] = [];

/** Whether two pages find a way to each other. */
export const network = { isOpen: true };

export class FakeTrack extends EventTarget {
    readyState: 'live' | 'ended' = 'live';
    readonly kind: string;
    private readonly deviceId: string;

    constructor(kind: string, deviceId = '') {
        super();
        this.kind = kind;
        this.deviceId = deviceId;
    }

    getSettings = (): { deviceId: string } => ({ deviceId: this.deviceId });

    stop(): void {
        this.readyState = 'ended';
    }

    /** The device is gone, or the browser's own button is pressed. */
    end(): void {
        this.readyState = 'ended';
        this.dispatchEvent(new Event('ended'));
    }
}

class FakeChannel extends EventTarget {
    readyState = 'connecting';
    other?: FakeChannel;

    send(data: string): void {
        this.other?.dispatchEvent(new MessageEvent('message', { data }));
    }

    open(): void {
        this.readyState = 'open';
        this.dispatchEvent(new Event('open'));
    }

    close(): void {
        this.readyState = 'closed';
    }
}

const line = (kind: string) => {
    const sender = {
        track: null as FakeTrack | null,
        replaceTrack: async (track: FakeTrack | null) => {
            sender.track = track;
        },
    };
    return { direction: 'recvonly', receiver: { track: new FakeTrack(kind) }, sender };
};

const eventWith = (type: string, given: object): Event => Object.assign(new Event(type), given);

export class FakeConnection extends EventTarget {
    connectionState = 'new';
    signalingState = 'stable';
    localDescription: { type: string; sdp: string } | null = null;
    remoteDescription: { type: string; sdp: string } | null = null;
    restarts = 0;
    report: readonly Record<string, unknown>[] = [];
    readonly name = `pc${connections.length}`;
    private readonly lines: ReturnType<typeof line>[] = [];
    private channel?: FakeChannel;
    private other?: FakeConnection;

    constructor() {
        super();
        byName.set(this.name, this);
        connections.push(this);
    }

    addTransceiver(kind: string): void {
        this.lines.push(line(kind));
        const isFirst = this.lines.length === 1;
        if (isFirst) queueMicrotask(() => this.dispatchEvent(new Event('negotiationneeded')));
    }

    getTransceivers = () => this.lines;
    getStats = async () => new Map(this.report.map((stat, index) => [String(index), stat]));
    addIceCandidate = async (): Promise<void> => undefined;

    createDataChannel(): FakeChannel {
        this.channel = new FakeChannel();
        return this.channel;
    }

    restartIce(): void {
        this.restarts += 1;
    }

    async setLocalDescription(): Promise<void> {
        const isAnswer = this.signalingState === 'have-remote-offer';
        this.localDescription = { type: isAnswer ? 'answer' : 'offer', sdp: this.name };
        this.signalingState = isAnswer ? 'stable' : 'have-local-offer';
    }

    async setRemoteDescription(description: { type: string; sdp: string }): Promise<void> {
        this.remoteDescription = description;
        this.signalingState = description.type === 'offer' ? 'have-remote-offer' : 'stable';
        const other = byName.get(description.sdp);
        if (description.type === 'offer') {
            if (!this.lines.length) this.lines.push(...['audio', 'video', 'video'].map(line));
        } else if (other) this.connect(other);
        this.dispatchEvent(new Event('track'));
    }

    become(connectionState: string): void {
        this.connectionState = connectionState;
        this.dispatchEvent(new Event('connectionstatechange'));
    }

    get isOpen(): boolean {
        return this.signalingState !== 'closed';
    }

    /** The other page is gone, without a word. */
    lose(): void {
        this.other?.become('disconnected');
    }

    /** Its channel opens anew: nothing that is written is taken until it has. */
    hold(isHeld: boolean): void {
        if (!isHeld) this.channel?.open();
        else if (this.channel) this.channel.readyState = 'connecting';
    }

    /** What is sent from now on is lost, and the browser doesn't notice. */
    swallow(): void {
        if (this.channel) this.channel.other = undefined;
    }

    /** The page of this connection says something to the other, whatever its adapter does. */
    say(message: object): void {
        this.channel?.send(JSON.stringify(message));
    }

    close(): void {
        this.signalingState = 'closed';
        this.connectionState = 'closed';
    }

    private connect(other: FakeConnection): void {
        const [mine, theirs] = [this.channel, new FakeChannel()];
        if (!network.isOpen || mine?.readyState !== 'connecting') return;
        Object.assign(this, { other });
        Object.assign(other, { other: this });
        other.channel = theirs;
        Object.assign(mine, { other: theirs });
        Object.assign(theirs, { other: mine });
        other.dispatchEvent(eventWith('datachannel', { channel: theirs }));
        [mine, theirs].forEach((channel) => channel.open());
        [this, other].forEach((one) => one.become('connected'));
    }
}
