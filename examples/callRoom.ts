import { clock } from 'c/salusHostClock';
import type {
    ActiveDevices,
    Actor,
    CallAdapter,
    CallCapabilities,
    CallError,
    CallEvents,
    CallState,
    ChatMessage,
    Device,
    EndReason,
    Participant,
    Source,
} from 'c/salusPortCall';
import { CallEmitter } from './callEmitter';
import { OpenTracks } from './callPictures';
import { inventedDevices, someone } from './inventedPeople';

/** What can answer with an error. */
export type Asked = Exclude<
    keyof CallAdapter,
    'id' | 'capabilities' | 'state' | 'participants' | 'on' | 'leave' | 'stats' | 'dispose'
>;

export interface InMemoryCallOptions {
    /** The person at the page. */
    readonly self?: Partial<Participant>;
    /** Who is there already. */
    readonly others?: readonly Participant[];
    readonly capabilities?: Partial<CallCapabilities>;
    /** Left out, the devices of a computer. */
    readonly devices?: readonly Device[];
    /** Whether a host has to let the person in. */
    readonly lobby?: boolean;
    /** Whether the host lets nobody switch their own microphone on. */
    readonly refusesUnmute?: boolean;
    /** What can't be had, by method, and why. */
    readonly errors?: Readonly<Partial<Record<Asked, CallError['code']>>>;
}

const CAN: CallCapabilities = {
    ...{ camera: true, screen: true, chat: true, captions: 'start', hand: true, lobby: true },
    ...{ speakerSelect: true, phone: true, audioOnly: true, recordingNotice: true },
    ...{ endForAll: true, stats: true, host: false },
};

const KINDS = { mic: 'microphone', camera: 'camera', screen: undefined } as const;

const defaultOf = (devices: readonly Device[], kind: Device['kind']): Device | undefined => {
    const all = devices.filter((one) => one.kind === kind);
    return all.find(({ isDefault }) => isDefault) ?? all[0];
};

const activeOf = (devices: readonly Device[], chosen: ActiveDevices = {}): ActiveDevices =>
    Object.fromEntries(
        (['microphone', 'camera', 'speaker'] as const)
            .map((kind) => [kind, chosen[kind] ?? defaultOf(devices, kind)?.id])
            .filter(([, id]) => id !== undefined),
    );

/** A call in memory: what there is of it, and each change as the events that tell it. */
export class CallRoom {
    readonly options: InMemoryCallOptions;
    readonly capabilities: CallCapabilities;
    readonly errors: Map<string, CallError['code']>;
    readonly emitter = new CallEmitter();
    readonly tracks = new OpenTracks();
    /** Whom the person sees: nobody before they are let in. */
    readonly participants = new Map<string, Participant>();
    /** Who is there, whether or not the person is. */
    readonly present: Map<string, Participant>;
    /** Who waits to be let in by the person, where they are the host. */
    readonly waiting = new Map<string, Participant>();
    readonly self: Participant;
    state: CallState = 'idle';
    devices: readonly Device[];
    active: ActiveDevices = {};
    hasCaptions: boolean;
    isDisposed = false;
    /** What the person has written, as far as the others have it. */
    readonly arrived: string[] = [];
    /** The browser's prompt for a device, until it is answered. */
    prompt?: Promise<void>;
    /** What was asked for last: what was asked for before counts no more. */
    readonly wishes = new Map<Source, boolean>();
    private messages = 0;

    constructor(options: InMemoryCallOptions) {
        this.options = options;
        this.capabilities = Object.freeze({ ...CAN, ...options.capabilities });
        this.errors = new Map(Object.entries(options.errors ?? {}));
        this.present = new Map(options.others?.map((one) => [one.id, one]));
        this.devices = options.devices ?? inventedDevices;
        this.hasCaptions = this.capabilities.captions === 'receive';
        this.self = someone('self', {
            ...{ displayName: 'Pat Doe CANARY', role: 'patient', ...options.self },
            ...{ isLocal: true, mic: 'off', camera: 'off', screen: false },
        });
    }

    /** Whether the person is in the call, also while their connection is lost. */
    get isIn(): boolean {
        return this.state === 'connected' || this.state === 'reconnecting';
    }

    /** Whether the person is in the call or on the way to it. */
    get isGoing(): boolean {
        return this.state !== 'idle' && this.state !== 'ended';
    }

    go(state: CallState, more: Partial<CallEvents['state']> = {}): void {
        if (state === this.state) return;
        const previous = this.state;
        this.state = state;
        this.emitter.emit('state', { state, previous, ...more });
    }

    /** The person is in the call, and sees who is there. */
    enter(mic: boolean, camera: boolean, chosen?: ActiveDevices): void {
        const joined = [this.self, ...this.present.values()];
        joined.forEach((one) => this.participants.set(one.id, one));
        this.emitter.emit('participants', { joined, left: [], changed: [] });
        this.active = activeOf(this.devices, chosen);
        this.tellDevices();
        if (mic) this.begin('mic');
        if (camera) this.begin('camera');
        this.go('connected');
        if (this.waiting.size) this.tellWaiting();
    }

    /* What can't be had is told of, and the person is there without. */
    private begin(source: Source): void {
        const code =
            this.errors.get('setMedia') ?? (this.canSend(source) ? undefined : 'not-found');
        if (code) this.emitter.emit('error', { code, retryable: true, source });
        else this.send(source, true, 'self');
    }

    /** Who waits to be let in by the person, where they are a host. */
    tellWaiting(): void {
        const { host } = this.capabilities;
        if (host && this.isIn) this.emitter.emit('lobby', { waiting: [...this.waiting.values()] });
    }

    /** Whether there is a device for it. */
    canSend(source: Source): boolean {
        const kind = KINDS[source];
        return kind === undefined || this.active[kind] !== undefined;
    }

    isSending(source: Source): boolean {
        return this.tracks.has(source);
    }

    /** Sends something or stops, and tells it where it is a change. */
    send(source: Source, on: boolean, by: Actor): void {
        if (this.isSending(source) === on) return;
        if (on) this.tracks.add(source);
        else this.tracks.stop(source);
        this.emitter.emit('localmedia', { source, on, by });
        const value = source === 'screen' ? on : on ? 'on' : 'off';
        this.change(this.self.id, { [source]: value }, by);
    }

    /** Somebody changes. Nothing is told where nothing does. */
    change(id: string, changes: Partial<Participant>, by: Actor): void {
        const before = this.participants.get(id) ?? this.present.get(id);
        if (!before) return;
        const participant = { ...before, ...changes, id };
        const fields = (Object.keys(changes) as (keyof Participant)[]).filter(
            (field) => before[field] !== participant[field],
        );
        if (!fields.length) return;
        if (this.present.has(id)) this.present.set(id, participant);
        if (!this.participants.has(id)) return;
        this.participants.set(id, participant);
        if (participant.camera !== 'on') this.tracks.stop(`${id} camera`);
        if (!participant.screen) this.tracks.stop(`${id} screen`);
        const changed = [{ participant, fields, by }];
        this.emitter.emit('participants', { joined: [], left: [], changed });
        const { quality } = participant;
        if (fields.includes('quality')) this.emitter.emit('quality', { id, quality });
    }

    tellDevices(lost?: Device): void {
        const { devices, active } = this;
        this.emitter.emit('devices', { devices, active, ...(lost && { lost }) });
    }

    /** Takes a device away. What it sent stops, unless there is another. */
    take(id: string): void {
        const device = this.devices.find((one) => one.id === id);
        if (!device) return;
        const { kind } = device;
        this.devices = this.devices.filter((one) => one !== device);
        const wasUsed = this.active[kind] === id;
        if (wasUsed) {
            const { [kind]: _, ...rest } = this.active;
            this.active = activeOf(this.devices, rest);
        }
        if (!this.isIn) return;
        this.tellDevices(wasUsed ? device : undefined);
        for (const source of ['mic', 'camera'] as const)
            if (!this.canSend(source)) this.send(source, false, 'device');
    }

    /** A message of somebody's, new or with another status. */
    message(
        from: string,
        text: string,
        status: ChatMessage['status'],
        id = `message-${(this.messages += 1)}`,
    ): string {
        this.emitter.emit('chat', { id, from, text, at: clock().now(), status });
        return id;
    }

    /** The call ends for the person: every device and picture is let go. */
    end(endReason: EndReason): void {
        if (!this.isGoing) return;
        this.tracks.stop();
        this.wishes.clear();
        this.participants.clear();
        this.active = {};
        this.go('ended', { endReason });
    }
}
