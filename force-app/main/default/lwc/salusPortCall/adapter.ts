import type {
    ActiveDevices,
    CallError,
    CallEvents,
    CallState,
    Device,
    EndReason,
    MediaSource,
    Participant,
    Source,
} from 'c/salusCoreCall';

/** What an adapter answers. */
export type CallResult<Value = void> =
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly error: CallError };

/** Ends a subscription, or takes a picture out of the page again. A second call changes nothing. */
export type Unsubscribe = () => void;

/** What a vendor can do in this call. It may change: it is read again after each `state`. */
export interface CallCapabilities {
    readonly camera: boolean;
    readonly screen: boolean;
    readonly chat: boolean;
    /** `receive`: there are captions where somebody else starts them. */
    readonly captions: 'none' | 'receive' | 'start';
    readonly hand: boolean;
    readonly lobby: boolean;
    readonly speakerSelect: boolean;
    readonly phone: boolean;
    readonly audioOnly: boolean;
    readonly recordingNotice: boolean;
    readonly endForAll: boolean;
    readonly stats: boolean;
    /** Whether this person lets others in, and can switch their microphones off. */
    readonly host?: boolean;
}

/** With what somebody joins. */
export interface JoinOptions {
    /** What lets them in: a token, a room. The kit hands it on, and never reads it. */
    readonly credential: unknown;
    readonly mic: boolean;
    readonly camera: boolean;
    readonly audioOnly?: boolean;
    readonly displayName?: string;
    readonly deviceIds?: ActiveDevices;
    readonly signal?: AbortSignal;
}

/** Numbers of the connection. */
export interface CallStats {
    readonly rttMs?: number;
    readonly lossPct?: number;
    readonly upKbps?: number;
    readonly downKbps?: number;
}

/** A number to call instead, and the code that it asks for. The code is a secret. */
export interface DialIn {
    readonly number: string;
    readonly code?: string;
}

/**
 * What an app brings so that two people can see and hear each other: a vendor's kit, or plain WebRTC.
 * The adapter makes the media elements; the kit never sees a track. An optional method that is there
 * is a capability, as far as `capabilities` says so, too.
 */
export interface CallAdapter {
    /** The vendor: `webrtc`, `livekit`. */
    readonly id: string;
    readonly capabilities: CallCapabilities;
    readonly state: CallState;
    readonly participants: ReadonlyMap<string, Participant>;
    /** Calls the listener for each event of a type. Events come in the order in which they happen. */
    on<Type extends keyof CallEvents>(
        type: Type,
        listener: (event: CallEvents[Type]) => void,
    ): Unsubscribe;
    /** Joins, or waits in the lobby to be let in. A second call while it goes on changes nothing. */
    join(options: JoinOptions): Promise<CallResult<{ readonly self: string }>>;
    /** Leaves, and lets go of every device. Again, it changes nothing. */
    leave(options?: { readonly forAll?: boolean; readonly reason?: EndReason }): Promise<void>;
    /** Sends something or stops. The value is how it is afterwards: a host may not allow it. */
    setMedia(source: Source, on: boolean): Promise<CallResult<boolean>>;
    listDevices(): Promise<CallResult<readonly Device[]>>;
    useDevice(kind: Device['kind'], id: string): Promise<CallResult>;
    /** Puts somebody's picture into an element: a `video` that plays inline and has no sound. */
    attach(id: string, source: MediaSource, host: HTMLElement): Promise<CallResult<Unsubscribe>>;
    /** Starts the sound that the browser blocks. It is called in a press of the person's. */
    resumePlayback(): Promise<CallResult>;
    /**
     * Sends a message to who can be reached now, and nothing of it later by itself: the person decides
     * whether it is sent again. `id`: that of a message that some or all did not get, which is sent again
     * under it, so that nobody has it twice. Left out, it is a new one.
     */
    sendChat?(text: string, id?: string): Promise<CallResult<{ readonly id: string }>>;
    setHand?(up: boolean): Promise<CallResult>;
    setCaptions?(on: boolean, lang?: string): Promise<CallResult>;
    setAudioOnly?(on: boolean): Promise<CallResult>;
    dialIn?(): Promise<CallResult<DialIn>>;
    stats?(): Promise<CallStats>;
    /** Lets somebody in who waits, or not. For a host. */
    admit?(id: string, isAdmitted: boolean): Promise<CallResult>;
    /** Switches somebody's microphone off. Nobody can switch another's on. For a host. */
    mute?(id: string): Promise<CallResult>;
    /** Stops every track, and forgets everything. The adapter can't be used again. */
    dispose(): Promise<void>;
}
