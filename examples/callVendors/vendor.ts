import type {
    Actor,
    CallEvents,
    CallState,
    CaptionLine,
    Participant,
    Unsubscribe,
} from 'c/salusPortCall';

/** Tells the kit something: what an adapter's listeners are called with. */
export type Tell = <Type extends keyof CallEvents>(type: Type, event: CallEvents[Type]) => void;

/** A vendor's object as the kit's events, until it is stopped. */
export interface Heard {
    readonly stop: Unsubscribe;
}

/** What the app has of who has an identity at the vendor: their name, and as what they take part. */
export type About = (identity: string) => Pick<Participant, 'displayName' | 'role'>;

/** The id of the person at the page, where a vendor gives them another each time they reconnect. */
export const SELF = 'self';

/** What a vendor's object with named events is. */
export interface Emits {
    on(type: string, listener: (...event: never[]) => void): unknown;
    off(type: string, listener: (...event: never[]) => void): unknown;
}

/** What a vendor's object with typed events is. */
export interface EmitsTyped<Events> {
    on<Type extends keyof Events>(type: Type, listener: Events[Type]): unknown;
    off<Type extends keyof Events>(type: Type, listener: Events[Type]): unknown;
}

type Listeners = Readonly<Record<string, (...event: never[]) => void>>;

/** Listens to many events of a vendor at once. `Events` are the vendor's own types of them. */
export function listen<Events extends object = Listeners>(
    vendor: Emits,
    listeners: Partial<Events>,
): Unsubscribe {
    const all = Object.entries(listeners as Listeners);
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

export const tellChanged = (
    tell: Tell,
    participant: Participant,
    fields: readonly (keyof Participant)[],
    by: Actor = participant.isLocal ? 'self' : 'remote',
): void => tell('participants', { joined: [], left: [], changed: [{ participant, fields, by }] });

export const tellHand = (tell: Tell, participant: Participant): void =>
    tellChanged(tell, participant, ['hand']);

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
