import type {
    CallAdapter,
    CallCapabilities,
    CallError,
    CallResult,
    CallState,
    CallStats,
    Device,
    DialIn,
    EndReason,
    JoinOptions,
    MediaSource,
    Participant,
    Source,
    Unsubscribe,
} from 'c/salusPortCall';
import { othersOf, type Others } from './callOthers';
import { picture } from './callPictures';
import { CallRoom, type Asked, type InMemoryCallOptions } from './callRoom';

export type { Others } from './callOthers';
export type { InMemoryCallOptions } from './callRoom';
export { inventedPeople, someone } from './inventedPeople';

/** The adapter, which can do everything, what others do in its call, and what it has open. */
export interface InMemoryCall extends Required<CallAdapter> {
    readonly others: Others;
    /** How many tracks are open: 0 once the call is left. */
    readonly openTracks: number;
}

type JoinResult = CallResult<{ readonly self: string }>;

const ok = <Value>(value: Value): CallResult<Value> => ({ ok: true, value });
const done: CallResult = { ok: true, value: undefined };
const no = (code: CallError['code'], retryable = true): CallResult<never> => ({
    ok: false,
    error: { code, retryable },
});

/* Each method asks this one first, so that each can be refused, and none answers at once. */
class CallInMemory implements InMemoryCall {
    readonly id = 'in-memory';
    readonly others: Others;
    private readonly room: CallRoom;
    /* The attempt to join that goes on or has worked. */
    private joining?: { readonly options: JoinOptions; answer?: Promise<JoinResult> };
    private isUnmuteAllowed: boolean;

    constructor(options: InMemoryCallOptions) {
        this.room = new CallRoom(options);
        this.isUnmuteAllowed = !options.refusesUnmute;
        // With what the person has joined goes with the call.
        this.room.emitter.on('state', ({ state }) => {
            if (state === 'ended') this.joining = undefined;
        });
        this.others = othersOf(this.room, {
            admit: () => this.letIn(),
            allow: (on) => void (this.isUnmuteAllowed = on),
        });
    }

    get capabilities(): CallCapabilities {
        return this.room.capabilities;
    }

    get state(): CallState {
        return this.room.state;
    }

    get participants(): ReadonlyMap<string, Participant> {
        return this.room.participants;
    }

    get openTracks(): number {
        return this.room.tracks.count;
    }

    on: CallAdapter['on'] = (type, listener) => this.room.emitter.on(type, listener);

    join(options: JoinOptions): Promise<JoinResult> {
        if (!this.joining || !this.room.isGoing) {
            this.joining = { options };
            this.joining.answer = this.begin(this.joining);
        }
        return this.joining.answer as Promise<JoinResult>;
    }

    async leave({ reason = 'left' }: { readonly reason?: EndReason } = {}): Promise<void> {
        this.joining = undefined;
        this.room.end(reason);
    }

    setMedia(source: Source, on: boolean): Promise<CallResult<boolean>> {
        const { room } = this;
        const prompt = on && !room.isSending(source) ? room.prompt : undefined;
        if (room.isIn) room.wishes.set(source, on);
        const act = (): CallResult<boolean> => {
            if (room.wishes.get(source) !== on) return ok(room.isSending(source));
            const isThere = source === 'mic' || room.capabilities[source];
            if (on && !isThere) return no('unsupported', false);
            if (on && !room.canSend(source)) return no('not-found');
            if (on && source === 'mic' && !this.isUnmuteAllowed)
                return no('not-allowed-by-host', false);
            room.send(source, on, 'self');
            return ok(room.isSending(source));
        };
        return this.answer('setMedia', act, prompt);
    }

    async listDevices(): Promise<CallResult<readonly Device[]>> {
        const code = this.room.errors.get('listDevices');
        return code ? no(code) : ok(this.room.devices);
    }

    useDevice(kind: Device['kind'], id: string): Promise<CallResult> {
        const { room } = this;
        const act = (): CallResult => {
            if (!room.devices.some((one) => one.kind === kind && one.id === id))
                return no('not-found');
            room.active = { ...room.active, [kind]: id };
            room.tellDevices();
            return done;
        };
        return this.answer('useDevice', act, room.prompt);
    }

    attach(id: string, source: MediaSource, host: HTMLElement): Promise<CallResult<Unsubscribe>> {
        return this.answer('attach', () => {
            const who = this.participants.get(id);
            const isSent = source === 'screen' ? who?.screen : who?.camera === 'on';
            if (!isSent) return no('not-found');
            const { element, stop } = picture(id, source);
            host.append(element);
            return ok(
                this.room.tracks.add(`${id} ${source}`, () => {
                    stop();
                    element.remove();
                }),
            );
        });
    }

    resumePlayback(): Promise<CallResult> {
        return this.answer('resumePlayback', () => done);
    }

    /* In the lost network nothing is sent, and nothing is sent later by itself. */
    async sendChat(text: string, again?: string): Promise<CallResult<{ readonly id: string }>> {
        const { room } = this;
        if (!room.isIn || !room.capabilities.chat) return no('unsupported', false);
        const id = room.message(room.self.id, text, 'sending', again);
        const result = await this.answer('sendChat', () =>
            room.state === 'connected' ? ok({ id }) : no('network'),
        );
        if (result.ok) room.arrived.push(text);
        if (room.isIn) room.message(room.self.id, text, result.ok ? 'sent' : 'failed', id);
        return result;
    }

    setHand(up: boolean): Promise<CallResult> {
        return this.answer('setHand', () => {
            this.room.change(this.room.self.id, { hand: up }, 'self');
            return done;
        });
    }

    setCaptions(on: boolean): Promise<CallResult> {
        return this.answer('setCaptions', () => {
            this.room.hasCaptions = on;
            return done;
        });
    }

    setAudioOnly(on: boolean): Promise<CallResult> {
        return this.answer('setAudioOnly', () => {
            if (on) this.room.send('camera', false, 'self');
            return done;
        });
    }

    async dialIn(): Promise<CallResult<DialIn>> {
        const code = this.room.errors.get('dialIn');
        return code ? no(code) : ok({ number: '+1 555 0100', code: '123456' });
    }

    async stats(): Promise<CallStats> {
        return { rttMs: 40, lossPct: 0, upKbps: 900, downKbps: 1200 };
    }

    admit(id: string, isAdmitted: boolean): Promise<CallResult> {
        return this.answer('admit', () => {
            const who = this.room.waiting.get(id);
            if (!who) return no('not-found');
            this.room.waiting.delete(id);
            if (isAdmitted) this.others.come(who);
            this.room.tellWaiting();
            return done;
        });
    }

    mute(id: string): Promise<CallResult> {
        return this.answer('mute', () => {
            if (!this.participants.has(id)) return no('not-found');
            this.room.change(id, { mic: 'off' }, 'self');
            return done;
        });
    }

    async dispose(): Promise<void> {
        const { room } = this;
        room.isDisposed = true;
        room.end('left');
        room.tracks.stop();
        room.present.clear();
        room.waiting.clear();
        room.emitter.clear();
    }

    private async begin(attempt: NonNullable<CallInMemory['joining']>): Promise<JoinResult> {
        const { room } = this;
        const { signal, mic, camera } = attempt.options;
        if (room.isDisposed) return no('join-failed', false);
        if (signal?.aborted) return no('aborted');
        room.go('connecting');
        await (mic || camera ? room.prompt : undefined);
        if (this.joining !== attempt || room.state !== 'connecting') return no('aborted');
        const code = signal?.aborted ? 'aborted' : room.errors.get('join');
        if (code) {
            room.go('idle');
            return no(code);
        }
        if (room.options.lobby) room.go('lobby');
        else this.enter();
        return ok({ self: room.self.id });
    }

    private letIn(): void {
        if (this.room.state !== 'lobby') return;
        this.room.emitter.emit('lobby', { admitted: true });
        this.enter();
    }

    private enter(): void {
        const { mic = false, camera = false, audioOnly, deviceIds } = this.joining?.options ?? {};
        this.room.enter(mic && this.isUnmuteAllowed, camera && !audioOnly, deviceIds);
    }

    /* What the person asks in the call, a microtask later or after a prompt: by then it may be another. */
    private async answer<Value>(
        method: Asked,
        act: () => CallResult<Value>,
        prompt?: Promise<void>,
    ): Promise<CallResult<Value>> {
        const { joining } = this;
        await prompt;
        if (!this.room.isIn || joining !== this.joining) return no('aborted', false);
        const code = this.room.errors.get(method);
        return code ? no(code) : act();
    }
}

/** A call in memory, with people who were made up: for examples, stories and tests. */
export const inMemoryCall = (options: InMemoryCallOptions = {}): InMemoryCall =>
    new CallInMemory(options);
