import type { EndReason, Source } from 'c/salusCoreCall';
import type { NameWords } from 'c/salusCoreParticipants';

/** How several of a kind are said: “Ana, Ben and 4 others joined”. */
export interface ManyWords {
    /** “{0} joined”. */
    readonly one: string;
    readonly two: string;
    readonly three: string;
    /** {2} is how many others, {3} how many in all. */
    readonly many: string;
    /** What is said where others may hear: “Someone joined”. */
    readonly minimal: string;
}

/** What is said of something that is switched on or off. */
export interface SwitchWords {
    readonly on: string;
    readonly off: string;
    /** By the clinic, by the device, by the network. */
    readonly offByHost: string;
    readonly offByItself: string;
    /** The clinic asks for it. */
    readonly asked: string;
    /** It could not be switched. */
    readonly refused: string;
    readonly refusedByHost: string;
}

/** The words of a call in the person's language: labels of the component that shows it. */
export interface CallWords extends NameWords {
    readonly sources: Readonly<Record<Source, SwitchWords>>;
    readonly connected: string;
    readonly ended: Readonly<Record<EndReason, string>>;
    readonly joined: ManyWords;
    readonly left: ManyWords;
    /** Who did not leave, but lost the connection. */
    readonly dropped: ManyWords;
    /** “{0} raised a hand”. */
    readonly handUp: string;
    readonly handDown: string;
    readonly handMinimal: string;
    /** “{0} shares a screen”. */
    readonly sharing: string;
    readonly notSharing: string;
    readonly sharingMinimal: string;
    /** “Message from {0}: {1}”. */
    readonly chat: string;
    readonly chatMinimal: string;
    /** For many at once: “New messages: {0}”. */
    readonly chatMany: string;
    readonly notSent: string;
    readonly partlySent: string;
    /** “{0}: {1}”: who said what. */
    readonly caption: string;
    readonly recording: string;
    readonly notRecording: string;
    readonly devices: Readonly<
        Record<
            'microphone' | 'camera' | 'speaker',
            {
                /** “Microphone: {0}”. */
                readonly used: string;
                readonly usedMinimal: string;
                readonly lost: string;
            }
        >
    >;
    /** What was asked for could not be had; the page says why. */
    readonly refused: string;
}
