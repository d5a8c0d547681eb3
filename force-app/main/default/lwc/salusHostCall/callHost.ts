import {
    begin,
    callErrorCodes,
    noticesOf,
    readCallEvent,
    transition,
    type Ask,
    type Call,
    type CallError,
    type CallEvent,
    type Device,
    type Notice,
    type Source,
} from 'c/salusCoreCall';
import { plainCopy } from 'c/salusCorePlain';
import { SalusProblem } from 'c/salusCoreProblems';
import { endedCall } from 'c/salusHostAnnouncer';
import { report } from 'c/salusHostProblems';
import { can } from 'c/salusHostRequests';
import { quietly, startWaiting, type Waiting } from 'c/salusHostWaiting';
import type {
    CallAdapter,
    CallCapabilities,
    DialIn,
    JoinOptions,
    Unsubscribe,
} from 'c/salusPortCall';
import { subscribe } from './subscription';

/** The component that shows a call. */
export interface CallOwner {
    readonly tag: string;
    /** The call has changed: what is shown of it, and what the person is told. */
    changed(call: Call, notices: readonly Notice[]): void;
}

const UNAVAILABLE: CallError = Object.freeze({ code: 'network', retryable: true });

/* Of these there may be several at once, each about another message or person. Of all else what was asked
   last counts. */
const MANY: ReadonlySet<Ask> = new Set<Ask>(['chat', 'admit', 'mute']);

/* Nobody is in it, or any more. */
const isOver = ({ state }: Call): boolean => state === 'idle' || state === 'ended';

interface Answer {
    readonly value?: unknown;
    readonly error?: CallError;
}

/* Undefined: it makes no sense. */
function read(answer: unknown): Answer | undefined {
    try {
        const { ok, value, error } = plainCopy(answer) as Record<string, unknown>;
        if (ok === true) return { value };
        const { code, retryable } = error as Record<string, unknown>;
        const known = callErrorCodes.find((one) => one === code) ?? 'unknown';
        return { error: { code: known, retryable: retryable === true } };
    } catch {
        return undefined;
    }
}

/**
 * A call on its page: one snapshot of what its adapter tells, and what the person asks of it. The adapter
 * is the app's: leaving ends the call, and `dispose` is the app's to call.
 */
export class CallHost {
    private readonly owner: CallOwner;
    private adapter?: CallAdapter;
    private unsubscribe?: Unsubscribe;
    private call: Call = begin;
    /* What is waited for. Once the call is over, it is answered for nobody. */
    private readonly waiting = new Map<Waiting, string>();

    constructor(owner: CallOwner) {
        this.owner = owner;
    }

    /** The call as it stands. */
    get now(): Call {
        return this.call;
    }

    /** What the adapter can do now; undefined without one. */
    get capabilities(): CallCapabilities | undefined {
        try {
            return this.adapter && (plainCopy(this.adapter.capabilities) as CallCapabilities);
        } catch {
            return undefined; // What was thrown may hold what somebody said.
        }
    }

    /** Listens to this adapter from now on. */
    use(adapter: CallAdapter | undefined): void {
        if (adapter === this.adapter) return;
        this.purge();
        this.adapter = adapter;
    }

    /** Joins, or waits to be let in. Resolves to whether that worked. */
    async join(options: JoinOptions): Promise<boolean> {
        const { adapter } = this;
        if (!adapter || this.call.waitingFor.includes('join')) return false;
        if (this.call.state === 'ended') this.purge(); // Another call, of which nothing is known yet.
        this.unsubscribe ??= this.listen(adapter);
        return this.ask('join', 'join', () => adapter.join(options), { isPrompting: true });
    }

    /** Sends sound, a picture or the screen, or stops. */
    setMedia(source: Source, on: boolean): Promise<boolean> {
        const call = () => this.adapter?.setMedia(source, on);
        return this.ask(source, 'setMedia', call, { isPrompting: on });
    }

    useDevice(kind: Device['kind'], id: string): Promise<boolean> {
        const call = () => this.adapter?.useDevice(kind, id);
        return this.ask('device', 'useDevice', call, { isPrompting: true, about: kind });
    }

    /** Plays what the browser has blocked. Call it in a press of the person's. */
    resumePlayback(): Promise<boolean> {
        return this.ask('playback', 'resumePlayback', () => this.adapter?.resumePlayback());
    }

    setHand(up: boolean): Promise<boolean> {
        return this.askOptional('hand', 'setHand', up);
    }

    /** Shows captions, and starts them where the adapter can; else those that come are shown or not. */
    setCaptions(on: boolean, lang?: string): Promise<boolean> {
        const isShownOnly = this.capabilities?.captions === 'receive';
        if (!isShownOnly || can(this.adapter, 'setCaptions'))
            return this.askOptional('captions', 'setCaptions', on, lang);
        return this.ask('captions', 'setCaptions', () => ({ ok: true, value: undefined }), { on });
    }

    setAudioOnly(on: boolean): Promise<boolean> {
        return this.askOptional('audio-only', 'setAudioOnly', on);
    }

    sendChat(text: string): Promise<boolean> {
        return this.write(text);
    }

    /** Sends a message again that some or all did not get, where it stands. Another isn't sent again. */
    async sendChatAgain(id: string): Promise<boolean> {
        const message = this.call.chat.find((one) => one.id === id);
        const isUnsent = message?.status === 'failed' || message?.status === 'partly';
        return isUnsent && this.write(message.text, id);
    }

    /** Puts somebody's picture into an element. One function, so that no picture is put in anew. */
    readonly attach: CallAdapter['attach'] = async (id, source, host) =>
        this.adapter?.attach(id, source, host) ?? { ok: false, error: UNAVAILABLE };

    /** Lets somebody in who waits, or not. */
    admit(id: string, isAdmitted: boolean): Promise<boolean> {
        const { adapter } = this;
        if (!can(adapter, 'admit')) return Promise.resolve(false);
        return this.ask('admit', 'admit', () => adapter.admit(id, isAdmitted));
    }

    /** Switches somebody's microphone off. */
    mute(id: string): Promise<boolean> {
        const { adapter } = this;
        if (!can(adapter, 'mute')) return Promise.resolve(false);
        return this.ask('mute', 'mute', () => adapter.mute(id));
    }

    /** The person does not switch on what the host asks for. The host may ask again. */
    decline(): void {
        if (this.call.unmuteRequest) this.happened({ type: 'declined' });
    }

    /** Takes the devices that there are into the call, also before it is joined. */
    async listDevices(): Promise<void> {
        const devices = await this.valueOf('listDevices', () => this.adapter?.listDevices());
        const { active } = this.call;
        const event = readCallEvent('devices', { devices, active });
        if (Array.isArray(devices) && event) this.happened(event);
    }

    /** A number to call instead, where the adapter has one. */
    async dialIn(): Promise<DialIn | undefined> {
        const { adapter } = this;
        if (!can(adapter, 'dialIn')) return undefined;
        const value = await this.valueOf('dialIn', () => adapter.dialIn());
        const { number, code } = Object(value) as Record<string, unknown>;
        if (typeof number !== 'string') return undefined;
        return { number, ...(typeof code === 'string' && { code }) };
    }

    /** Leaves. What was said and written is dropped when the adapter says that the call has ended. */
    async leave(options?: { readonly forAll?: boolean }): Promise<void> {
        const { adapter } = this;
        const { unsubscribe } = this;
        if (adapter) await quietly(() => adapter.leave(options));
        // One that was purged meanwhile has not ended, and nor has one that was joined since.
        const isOurs = unsubscribe !== undefined && this.unsubscribe === unsubscribe;
        const { state: previous } = this.call;
        if (isOurs && previous !== 'ended')
            this.happened({ type: 'state', state: 'ended', previous });
    }

    /** Drops everything that was said, written and shown, and listens no more. */
    purge(): void {
        this.drop();
        this.unsubscribe?.();
        this.unsubscribe = undefined;
        this.happened({ type: 'purged' });
    }

    /* Of what changes nothing in the call: undefined where there is no answer, or nobody for it. */
    private async valueOf(method: string, call: () => unknown): Promise<unknown> {
        return this.adapter && (await this.answerOf(method, call))?.value;
    }

    /* Undefined where there is nobody for it any more. */
    private async answerOf(
        method: string,
        call: () => unknown,
        { subject = '', isPrompting = false } = {},
    ): Promise<Answer | undefined> {
        const waiting = startWaiting(call, !isPrompting);
        this.waiting.set(waiting, subject);
        const ending = await waiting.ending;
        if (!this.waiting.delete(waiting)) return undefined;
        const answer = ending.how === 'answered' ? read(ending.answer) : undefined;
        if (!answer && ending.how !== 'timed-out')
            this.report(method, ending.how === 'threw' ? 'threw' : 'answered with a wrong shape');
        return answer ?? { error: UNAVAILABLE };
    }

    private async write(text: string, id?: string): Promise<boolean> {
        const { adapter } = this;
        if (!can(adapter, 'sendChat')) return false;
        return this.ask('chat', 'sendChat', () => adapter.sendChat(text, id));
    }

    /* A method of its own: what is made where `options` are would keep them for as long as it listens. */
    private listen(adapter: CallAdapter): Unsubscribe {
        return subscribe(adapter, {
            heard: (event) => this.happened(event),
            misheard: (type) => this.report(type, 'told something that is no event'),
        });
    }

    private askOptional(
        ask: 'hand' | 'captions' | 'audio-only',
        method: 'setHand' | 'setCaptions' | 'setAudioOnly',
        on: boolean,
        lang?: string,
    ): Promise<boolean> {
        const { adapter } = this;
        if (!can(adapter, method)) return Promise.resolve(false);
        return this.ask(ask, method, () => adapter[method](on, lang), { on });
    }

    /* `on` is the state that was asked for; without it the answer says how it is. `isPrompting`: the
       person may have to answer a prompt of the browser's first. `about`: which of several devices. */
    private async ask(
        ask: Ask,
        method: string,
        call: () => unknown,
        asked: {
            readonly on?: boolean;
            readonly isPrompting?: boolean;
            readonly about?: Device['kind'];
        } = {},
    ): Promise<boolean> {
        const { isPrompting, about = '' } = asked;
        const subject = `${ask} ${about}`;
        if (!MANY.has(ask)) this.drop((one) => one === subject);
        this.happened({ type: 'asked', ask });
        const answer = await this.answerOf(method, call, { subject, isPrompting });
        if (!answer) return false;
        const { value, error } = answer;
        const on = asked.on ?? (typeof value === 'boolean' ? value : undefined);
        this.happened({ type: 'answered', ask, ...(error ? { error } : { on }) });
        return !error;
    }

    private happened(event: CallEvent): void {
        const before = this.call;
        this.call = transition(before, event);
        if (this.call.state === 'ended' && before.state !== 'ended') this.drop();
        if (isOver(this.call) && !isOver(before)) endedCall();
        if (this.call !== before) this.owner.changed(this.call, noticesOf(before, this.call));
    }

    /* Ends what is waited for, or some of it, and keeps nothing of that. */
    private drop(isMeant: (subject: string) => boolean = () => true): void {
        for (const [waiting, subject] of this.waiting)
            if (isMeant(subject)) {
                this.waiting.delete(waiting);
                waiting.end({ how: 'dropped' });
            }
    }

    private report(property: string, help: string): void {
        report(new SalusProblem('bad-answer', this.owner.tag, property, help));
    }
}
