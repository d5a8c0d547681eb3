import { isRetryable, mediaErrorOf } from 'c/salusCoreMedia';
import { clock } from 'c/salusHostClock';
import type {
    Actor,
    CallAdapter,
    CallCapabilities,
    CallError,
    CallEvents,
    CallResult,
    CallState,
    Device,
    EndReason,
    JoinOptions,
    MediaSource,
    Participant,
    Source,
    Unsubscribe,
} from 'c/salusPortCall';
import { CallEmitter } from '../callEmitter';
import { listDevices, lookAtDevices, type SeenDevices } from './devices';
import { People } from './people';
import { Pictures } from './pictures';
import type { Tell } from './vendor';

type JoinResult = CallResult<{ readonly self: string }>;

const NONE: SeenDevices = { devices: [], active: {} };
const SOURCES = { microphone: 'mic', camera: 'camera', speaker: undefined } as const;

export const done: CallResult = { ok: true, value: undefined };
const succeeded = <Value>(value: Value): CallResult<Value> => ({ ok: true, value });
const failed = (code: CallError['code'], retryable = false): CallResult<never> => ({
    ok: false,
    error: { code, retryable },
});

/** Thrown where a host doesn't let the person send something. */
export class NotAllowedByHost extends Error {
    readonly code = 'not-allowed-by-host';
}

/**
 * What the adapters of all vendors have in common: it joins and leaves once, keeps who is there, says who
 * caused a change, and tells nothing when the call is over. What a vendor's kit does is in a class of its own.
 */
export abstract class VendorAdapter implements CallAdapter {
    abstract readonly id: string;
    abstract readonly capabilities: CallCapabilities;
    protected readonly people: People;
    protected readonly pictures: Pictures;
    private readonly emitter = new CallEmitter();
    private now: CallState = 'idle';
    /* The attempt to join that goes on or has worked: what belongs to another is over. */
    private attempt?: symbol;
    private joining?: Promise<JoinResult>;
    private isConnected = false;
    private isDisposed = false;
    private seen = NONE;
    private hasCaptions = false;
    private written = 0;
    /* What is being switched or opened, one after another for each source: a kit may open twice what it
       is asked for twice. */
    private readonly pending = new Map<Source, Promise<unknown>>();
    /* What the person has asked for last, while something is pending. */
    private readonly wishes = new Map<Source, boolean>();

    constructor() {
        const emit: Tell = (type, event) => this.emitter.emit(type, event);
        this.people = new People(emit);
        this.pictures = new Pictures((...what) => this.show(...what));
    }

    /** Connects, and starts to tell. Resolves to everybody, the person first. */
    protected abstract connect(options: JoinOptions): Promise<readonly Participant[]>;
    /**
     * Leaves, stops every track and ends every subscription. What another method opens after it, that method
     * lets go of.
     */
    protected abstract close(): void;
    protected abstract isSending(source: Source): boolean;
    protected abstract send(source: Source, on: boolean): Promise<void>;
    /** The id of the device in use. */
    protected abstract deviceOf(kind: Device['kind']): string | undefined;
    protected abstract use(kind: Device['kind'], id: string): Promise<void>;
    protected abstract show(
        id: string,
        source: MediaSource,
        video: HTMLVideoElement,
    ): Unsubscribe | undefined;
    /** Plays the sound that is blocked; rejects where it still is. */
    protected abstract play(): Promise<void>;
    protected abstract write(text: string): Promise<void>;
    /** Takes pictures of others, or none. */
    protected abstract takePictures(on: boolean): void;
    /** What an error of the vendor means. Left out, it is one of a device, or unknown. */
    protected abstract codeOf(thrown: object): CallError['code'] | undefined;

    get state(): CallState {
        return this.now;
    }

    get participants(): ReadonlyMap<string, Participant> {
        return this.people.all;
    }

    on: CallAdapter['on'] = (type, listener) => this.emitter.on(type, listener);

    join(options: JoinOptions): Promise<JoinResult> {
        if (this.isDisposed) return Promise.resolve(failed('aborted'));
        if (!this.attempt) this.joining = this.begin(options, this.joining);
        return this.joining as Promise<JoinResult>;
    }

    async leave({ reason = 'left' }: { readonly reason?: EndReason } = {}): Promise<void> {
        this.end(reason);
    }

    setMedia(source: Source, on: boolean): Promise<CallResult<boolean>> {
        return this.answer(async () => {
            await this.switch(source, on);
            return succeeded(this.isSending(source));
        });
    }

    async listDevices(): Promise<CallResult<readonly Device[]>> {
        try {
            return succeeded(await listDevices());
        } catch (thrown) {
            return this.failure(thrown);
        }
    }

    useDevice(kind: Device['kind'], id: string): Promise<CallResult> {
        const { attempt } = this;
        return this.answer(async () => {
            const devices = await listDevices();
            if (this.attempt !== attempt) return failed('aborted');
            if (!devices.some((one) => one.kind === kind && one.id === id))
                return failed('not-found', true);
            const source = SOURCES[kind];
            if (source) await this.inOrder(source, () => this.use(kind, id));
            else await this.use(kind, id);
            await this.look();
            if (kind === 'camera' && this.people.self) this.pictures.refresh(this.people.self.id);
            return done;
        });
    }

    attach(id: string, source: MediaSource, host: HTMLElement): Promise<CallResult<Unsubscribe>> {
        return this.answer(async () =>
            this.people.all.has(id)
                ? succeeded(this.pictures.attach(id, source, host))
                : failed('not-found', true),
        );
    }

    resumePlayback(): Promise<CallResult> {
        return this.answer(() => this.play().then(() => done));
    }

    async sendChat(text: string, again?: string): Promise<CallResult<{ readonly id: string }>> {
        const { attempt } = this;
        const from = this.people.self?.id;
        if (!from || !this.isIn) return failed('aborted');
        const id = again ?? `${from} ${(this.written += 1)}`;
        const message = { id, from, text, at: clock().now() };
        this.emitter.emit('chat', { ...message, status: 'sending' });
        const result = await this.answer(async () => {
            // A kit may keep what is sent in a lost network, and send it when nobody expects it.
            if (this.now !== 'connected') return failed('network', true);
            await this.write(text);
            return succeeded({ id });
        });
        if (this.attempt === attempt)
            this.emitter.emit('chat', { ...message, status: result.ok ? 'sent' : 'failed' });
        return result;
    }

    setCaptions(on: boolean): Promise<CallResult> {
        return this.answer(async () => {
            this.hasCaptions = on;
            return done;
        });
    }

    setAudioOnly(on: boolean): Promise<CallResult> {
        const { attempt } = this;
        return this.answer(async () => {
            if (on && this.isSending('camera')) await this.switch('camera', false);
            if (this.attempt === attempt) this.takePictures(!on);
            return done;
        });
    }

    async dispose(): Promise<void> {
        this.isDisposed = true;
        this.end('left');
        this.emitter.clear();
    }

    /** What the vendor says. Nothing of it is told before the call or after it. */
    protected readonly tell: Tell = (type, event) => {
        if (this.attempt) this.hear({ type, event } as never);
    };

    /** Does what the person asks for, and answers. What comes after the call is over counts no more. */
    protected async answer<Value>(
        act: () => Promise<CallResult<Value>>,
    ): Promise<CallResult<Value>> {
        const { attempt } = this;
        if (!this.isIn) return failed('aborted');
        try {
            const result = await act();
            if (this.attempt === attempt) return result;
        } catch (thrown) {
            if (this.attempt === attempt) return this.failure(thrown);
        }
        return failed('aborted');
    }

    /** Looks at the devices, and tells of them where they are others or others are in use. */
    protected readonly look = async (): Promise<void> => {
        const { attempt } = this;
        const seen = await lookAtDevices(this.seen, (kind) => this.deviceOf(kind)).catch(
            () => this.seen,
        );
        const isSame = JSON.stringify(seen) === JSON.stringify(this.seen);
        if (!attempt || this.attempt !== attempt || isSame) return;
        this.seen = seen;
        this.emitter.emit('devices', seen);
        const source = seen.lost && SOURCES[seen.lost.kind];
        if (source) this.tellMedia(source, 'device');
    };

    private get isIn(): boolean {
        return this.now === 'connected' || this.now === 'reconnecting';
    }

    private async begin(options: JoinOptions, before?: Promise<JoinResult>): Promise<JoinResult> {
        const { signal } = options;
        if (signal?.aborted) return failed('aborted', true);
        const mine = (this.attempt = Symbol('attempt'));
        const isOver = (): boolean => this.attempt !== mine;
        signal?.addEventListener('abort', () => {
            if (!isOver() && !this.isIn) this.end('left');
        });
        this.go('connecting');
        await before;
        try {
            const everybody = isOver() ? [] : await this.connect(options);
            if (!isOver()) {
                this.isConnected = true;
                this.people.come(everybody);
                await this.sendFirst(options, isOver);
            }
        } catch (thrown) {
            if (!isOver()) return this.fail(thrown);
        }
        if (isOver()) return failed('aborted', true);
        this.go('connected');
        return succeeded({ self: this.people.self?.id ?? '' });
    }

    /* Sends what the person joins with. What can't be had is told of, and they are there without. */
    private async sendFirst(options: JoinOptions, isOver: () => boolean): Promise<void> {
        if (isOver()) return;
        navigator.mediaDevices.addEventListener('devicechange', this.look);
        const isWanted = { mic: options.mic, camera: options.camera && !options.audioOnly };
        for (const source of ['mic', 'camera'] as const) {
            if (!isWanted[source] || isOver()) continue;
            await this.switch(source, true).catch((thrown: unknown) => {
                if (!isOver())
                    this.emitter.emit('error', { ...this.failure(thrown).error, source });
            });
        }
        if (isOver()) return;
        if (options.audioOnly) this.takePictures(false);
        await this.look();
    }

    /* Off is at once, whatever is pending; what is pending then ends as off, too. */
    private async switch(source: Source, on: boolean): Promise<void> {
        const { attempt } = this;
        this.wishes.set(source, on);
        const sends = async (): Promise<void> => {
            const isWanted = this.wishes.get(source) === on;
            if (isWanted && this.isSending(source) !== on) await this.send(source, on);
        };
        await (on || !this.pending.has(source) ? this.inOrder(source, sends) : sends());
        if (this.attempt !== attempt) return;
        this.tellMedia(source, 'self');
        await this.look();
    }

    /* Does something with a source after what is pending for it. Meanwhile it may have been switched off. */
    private async inOrder(source: Source, act: () => Promise<void>): Promise<void> {
        const { attempt } = this;
        const before = this.pending.get(source);
        const acts = async (): Promise<void> => {
            await before?.catch(() => undefined);
            if (this.attempt !== attempt) return;
            try {
                await act();
            } finally {
                const isUnwanted = this.wishes.get(source) === false && this.isSending(source);
                if (this.attempt === attempt && isUnwanted) await this.send(source, false);
            }
        };
        const mine = acts();
        this.pending.set(source, mine);
        try {
            await mine;
        } finally {
            if (this.pending.get(source) === mine) {
                this.pending.delete(source);
                this.wishes.delete(source);
            }
        }
    }

    /* Tells of the person's own sound or picture, where it is another than it was. */
    private tellMedia(source: Source, by: Actor): void {
        const { self } = this.people;
        const on = this.isSending(source);
        const value = source === 'screen' ? on : on ? 'on' : 'off';
        if (!self || self[source] === value) return;
        this.emitter.emit('localmedia', { source, on, by });
        this.people.change(self.id, { [source]: value }, by);
        this.pictures.refresh(self.id);
    }

    private hear(
        told: {
            [Type in keyof CallEvents]: { type: Type; event: CallEvents[Type] };
        }[keyof CallEvents],
    ): void {
        switch (told.type) {
            case 'state':
                return this.hearState(told.event);
            case 'participants': {
                const { joined, left, changed } = told.event;
                this.people.come(joined);
                for (const { participant, fields, by } of changed) {
                    const given = fields.map((field) => [field, participant[field]]);
                    this.people.change(participant.id, Object.fromEntries(given), by);
                }
                left.forEach(({ participant, dropped }) => this.people.go(participant.id, dropped));
                return undefined;
            }
            case 'localmedia': {
                const { source, by } = told.event;
                const wish = this.wishes.get(source);
                // It has been switched off meanwhile, and is off again at once.
                if (wish === false && this.isSending(source)) return undefined;
                return this.tellMedia(source, wish === undefined ? by : 'self');
            }
            case 'quality': {
                const { id, quality } = told.event;
                return this.people.change(id, { quality }, 'network');
            }
            case 'caption':
                return this.hasCaptions ? this.emitter.emit('caption', told.event) : undefined;
            default:
                return this.emitter.emit(told.type, told.event as never);
        }
    }

    /* While it connects, the attempt itself says what comes of it. */
    private hearState({ state, endReason, signalOnly }: CallEvents['state']): void {
        if (!this.isConnected) return;
        if (state === 'ended') this.end(endReason ?? 'network');
        else if (!this.isIn) return;
        else if (signalOnly)
            this.emitter.emit('state', { state: this.now, previous: this.now, signalOnly });
        else this.go(state);
    }

    private go(state: CallState, more: Partial<CallEvents['state']> = {}): void {
        const previous = this.now;
        if (state === previous) return;
        this.now = state;
        this.emitter.emit('state', { state, previous, ...more });
    }

    private fail(thrown: unknown): JoinResult {
        this.letGo();
        this.go('idle');
        const { error } = this.failure(thrown);
        return error.code === 'unknown' ? failed('join-failed', true) : { ok: false, error };
    }

    private end(endReason: EndReason): void {
        if (!this.attempt) return;
        this.letGo();
        this.go('ended', { endReason });
    }

    private letGo(): void {
        this.attempt = undefined;
        this.isConnected = false;
        (navigator as Partial<Navigator>).mediaDevices?.removeEventListener(
            'devicechange',
            this.look,
        );
        this.pictures.clear();
        this.pending.clear();
        this.wishes.clear();
        this.close();
        this.people.all.clear();
        this.seen = NONE;
        this.hasCaptions = false;
    }

    /* Of what was thrown only what kind it is goes on: its message may hold what is private. */
    private failure(thrown: unknown): { readonly ok: false; readonly error: CallError } {
        const given = Object(thrown) as { readonly cause?: unknown };
        const { name = '', message = '' } = Object(given.cause ?? thrown) as Partial<Error>;
        const known = thrown instanceof NotAllowedByHost ? thrown.code : this.codeOf(given);
        if (known) return { ok: false, error: { code: known, retryable: RETRYABLE.has(known) } };
        // Browsers have this only on pages that came over a safe connection.
        const isSecure = (navigator as Partial<Navigator>).mediaDevices !== undefined;
        const code = mediaErrorOf({ name, message, isSecure, isSupported: true });
        return { ok: false, error: { code, retryable: isRetryable(code) } };
    }
}

const RETRYABLE: ReadonlySet<CallError['code']> = new Set(['network', 'join-failed', 'aborted']);
