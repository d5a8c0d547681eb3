import type {
    CallAdapter,
    CallCapabilities,
    CallEvents,
    CallResult,
    JoinOptions,
    Participant,
} from 'c/salusPortCall';

type Done = void | Promise<void>;

/** What everybody and everything but the person does in a call that is tried. */
export interface Others {
    /** Somebody comes, and has their camera on. Gives their id. */
    come(): string | Promise<string>;
    go(id: string, dropped: boolean): Done;
    raiseHand(id: string): Done;
    /** The host lets the person in from the lobby, or doesn't. */
    admit(): Done;
    deny(): Done;
    queue(position: number, etaMinutes: number): Done;
    /** The host switches the person's microphone off, or asks them to switch it on. */
    mute(): Done;
    /** The host does so while it is off. */
    muteUnsent(): Done;
    askToUnmute(): Done;
    /** The host asks them to switch their camera on. */
    askForCamera(): Done;
    /** A line of captions of somebody's, which is final or will be replaced. */
    caption(id: string, line: string, text: string, final: boolean): Done;
    write(from: string, text: string): Done;
    /** The texts of the person's messages that somebody has got, in order. */
    arrived(id: string): readonly string[] | Promise<readonly string[]>;
    /** From now on, no message of the person's arrives, or each does again. */
    loseMessages(isLost: boolean): Done;
    record(active: boolean): Done;
    blockPlayback(): Done;
    loseNetwork(): Done;
    findNetwork(): Done;
    takeDevice(id: string): Done;
    /** From now on the browser's prompt for a device stays open, or it is answered with yes. */
    holdPrompt(isHeld: boolean): Done;
    /** The same person joins on another page. */
    joinElsewhere(): Done;
    removeSelf(): Done;
    endForAll(): Done;
}

/** How an adapter is made for one promise. */
export interface Situation {
    /** A host has to let the person in. */
    readonly lobby?: boolean;
    /** The host lets nobody switch their microphone on. */
    readonly refusesUnmute?: boolean;
    /** The first attempt to join fails. */
    readonly failsToJoin?: boolean;
}

/** An adapter before its call, among devices of which two are microphones. */
export interface CallUnderTest {
    readonly adapter: CallAdapter;
    /** What can be played. What is left out can't be. */
    readonly others: Pick<Others, 'come'> & Partial<Others>;
    /** How many tracks are open. */
    openTracks(): number;
    /** Whether the service still has the person in the call; left out where that can't be seen. */
    isThere?(): boolean;
    /** The speaker that sound was last put to; left out where that can't be seen. */
    speaker?(): string | undefined;
    /** What it joins with, where that isn't the suite's own. */
    readonly join?: Partial<JoinOptions>;
    /** Lets what is on its way arrive. Left out, a task goes by. */
    settle?(): Promise<void>;
}

/** Makes an adapter for each promise. */
export interface CallSuite {
    /** The situations that it can be made for. */
    readonly situations: readonly (keyof Situation)[];
    /** How often it is asked again whether something has arrived; 100 times. */
    readonly patience?: number;
    make(situation: Situation): CallUnderTest | Promise<CallUnderTest>;
}

/** Something that an adapter told. */
export type Told = {
    [Type in keyof CallEvents]: { readonly type: Type; readonly event: CallEvents[Type] };
}[keyof CallEvents];

const TYPES: readonly (keyof CallEvents)[] = [
    ...(['state', 'participants', 'localmedia', 'unmuterequest', 'devices', 'quality'] as const),
    ...(['playbackblocked', 'caption', 'chat', 'recording', 'lobby', 'error'] as const),
];

/** Throws where something isn't so. */
export function holds(isSo: unknown, what: string): asserts isSo {
    if (!isSo) throw new Error(`not so: ${what}`);
}

/** Throws where two plain values differ. */
export function same(actual: unknown, expected: unknown, what: string): void {
    const [is, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
    if (is !== wanted) throw new Error(`${what}: ${is} instead of ${wanted}`);
}

export const valueOf = <Value>(result: CallResult<Value>): Value => {
    if (!result.ok) throw new Error(`an error instead of an answer: ${result.error.code}`);
    return result.value;
};

const task = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

/** A call that is tried, with everything that it has told. */
export class TriedCall {
    readonly adapter: CallAdapter;
    readonly others: Others;
    readonly told: Told[] = [];
    /** The microphone that is told to be in use. */
    microphone?: string;
    private readonly tested: CallUnderTest;
    private readonly patience: number;

    constructor(tested: CallUnderTest, patience = 100) {
        this.tested = tested;
        this.patience = patience;
        this.adapter = tested.adapter;
        this.others = tested.others as Others;
        for (const type of TYPES)
            this.adapter.on(type, (event) => void this.told.push({ type, event } as Told));
        this.adapter.on('devices', ({ active }) => void (this.microphone = active.microphone));
    }

    get openTracks(): number {
        return this.tested.openTracks();
    }

    /** Whether the service is known to have the person in the call. */
    get isThere(): boolean {
        return this.tested.isThere?.() ?? false;
    }

    /** Whether sound is known to be put to another speaker. */
    playsElsewhere(speaker: string): boolean {
        return this.tested.speaker !== undefined && this.tested.speaker() !== speaker;
    }

    get capabilities(): CallCapabilities {
        return this.adapter.capabilities;
    }

    /** The person, as the adapter lists them. */
    get self(): Participant | undefined {
        return [...this.adapter.participants.values()].find(({ isLocal }) => isLocal);
    }

    /** Everything of one type that was told. */
    all<Type extends keyof CallEvents>(type: Type): readonly CallEvents[Type][] {
        return this.told.filter((one) => one.type === type).map(({ event }) => event as never);
    }

    /** The ids of who was told to have come, in order. */
    get came(): readonly string[] {
        return this.all('participants').flatMap(({ joined }) => joined.map(({ id }) => id));
    }

    get left(): CallEvents['participants']['left'] {
        return this.all('participants').flatMap(({ left }) => left);
    }

    /** What has changed of people, except that they speak: a real microphone may be heard at any time. */
    get changed(): CallEvents['participants']['changed'] {
        return this.all('participants')
            .flatMap(({ changed }) => changed)
            .filter(({ fields }) => fields.some((field) => field !== 'speaking'));
    }

    /** With what it joins. */
    optionsWith(more: Partial<JoinOptions> = {}): JoinOptions {
        const options = { credential: 'CANARY', displayName: 'CANARY', mic: true, camera: true };
        return { ...options, ...this.tested.join, ...more };
    }

    asksToJoin(more: Partial<JoinOptions> = {}) {
        return this.adapter.join(this.optionsWith(more));
    }

    /** Joins, and has been let in and, unless it is kept, forgotten how. Gives the person's id. */
    async isJoined(more: Partial<JoinOptions> = {}, isForgotten = true): Promise<string> {
        const { self } = valueOf(await this.asksToJoin(more));
        await this.until(() => this.adapter.state === 'connected', 'it is connected');
        await this.settle();
        if (isForgotten) this.told.length = 0;
        return self;
    }

    /** What is on its way arrives, so that what isn't told by now is never told. */
    async settle(): Promise<void> {
        for (let times = 0; times < 3; times += 1) await (this.tested.settle ?? task)();
    }

    /** Waits until something is so. */
    async until(isSo: () => boolean, what: string): Promise<void> {
        for (let times = 0; times < this.patience && !isSo(); times += 1)
            await (this.tested.settle ?? task)();
        holds(isSo(), what);
    }
}
