import type {
    CallEvents,
    CallResult,
    CallState,
    CaptionLine,
    Participant,
    Unsubscribe,
} from 'c/salusPortCall';

/** Tells the kit something: what an adapter's listeners are called with. */
export type Tell = <Type extends keyof CallEvents>(type: Type, event: CallEvents[Type]) => void;

/** A vendor's object as the kit's events. `setMic` is there where the vendor's answer is no event. */
export interface Heard {
    readonly stop: Unsubscribe;
    setMic?(on: boolean): Promise<CallResult<boolean>>;
}

/** What a vendor's object with named events is. */
export interface Emits {
    on(type: string, listener: (...event: never[]) => void): unknown;
    off(type: string, listener: (...event: never[]) => void): unknown;
}

type Listeners = Readonly<Record<string, (...event: never[]) => void>>;

/** Listens to many events of a vendor at once. */
export function listen(vendor: Emits, listeners: Listeners): Unsubscribe {
    const all = Object.entries(listeners);
    all.forEach(([type, listener]) => vendor.on(type, listener));
    return () => all.forEach(([type, listener]) => vendor.off(type, listener));
}

/** Tells states, each with the one before it. */
export function statesOf(tell: Tell, first: CallState = 'connected') {
    let previous = first;
    return (state: CallState, more: Partial<CallEvents['state']> = {}): void => {
        tell('state', { state, previous, ...more });
        previous = state;
    };
}

/** Somebody of whom a vendor says this much. */
export const someoneWith = (id: string, known: Partial<Participant> = {}): Participant => ({
    ...{ id, isLocal: false, mic: 'unknown', camera: 'off', screen: false, speaking: false },
    ...{ hand: false, via: 'app', quality: 'unknown' },
    ...known,
});

export const tellJoined = (tell: Tell, ...joined: Participant[]): void =>
    tell('participants', { joined, left: [], changed: [] });

export const tellLeft = (tell: Tell, participant: Participant, dropped = false): void =>
    tell('participants', { joined: [], left: [{ participant, dropped }], changed: [] });

export const tellHand = (tell: Tell, participant: Participant): void =>
    tell('participants', {
        ...{ joined: [], left: [] },
        changed: [{ participant, fields: ['hand'], by: 'remote' }],
    });

/** Gives lines of captions an id, where the vendor gives none: one for each until it is final. */
export function linesOf(tell: Tell) {
    const counts = new Map<string, number>();
    return (speaker: string, line: Omit<CaptionLine, 'id' | 'participantId'>): void => {
        const count = counts.get(speaker) ?? 1;
        tell('caption', { id: `${speaker} ${count}`, participantId: speaker, ...line });
        if (line.final) counts.set(speaker, count + 1);
    };
}

/** A quality from a number between 0 and 1. */
export function qualityOf(strength: number): CallEvents['quality']['quality'] {
    if (strength <= 0) return 'lost';
    if (strength < 0.5) return 'poor';
    return strength < 0.8 ? 'fair' : 'good';
}
