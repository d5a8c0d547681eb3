import type { Sensitivity } from 'c/salusCoreSensitivity';

/** How loudly: at once, when there is a pause, by a sound alone, or not at all. */
export type Level = 'assertive' | 'polite' | 'sound' | 'off';

/** What a message is about. A person can set a level for each. */
export type Topic =
    | 'form'
    | 'status'
    | 'session'
    | 'recording'
    | 'admission'
    | 'call'
    | 'presence'
    | 'chat'
    | 'captions'
    | 'quality';

/** How several messages are said as one: “Ana, Ben and 4 others joined”. */
export interface Together {
    /** What goes together: `joined`, `left`. */
    readonly kind: string;
    /** Whom this one message is about. */
    readonly name: string;
    /** For two: “{0} and {1} joined”. */
    readonly two: string;
    /** For three: “{0}, {1} and {2} joined”. */
    readonly three: string;
    /** For more: “{0}, {1} and {2} others joined”. {2} is how many others, {3} how many in all. */
    readonly many: string;
}

/** Something to be said by a screen reader. Its words are also somewhere on the page. */
export interface Message {
    readonly text: string;
    readonly topic: Topic;
    /** Left out, the topic's own level. A level that the person has set wins over both. */
    readonly level?: Level;
    /** A newer message with the same topic and key replaces one that still waits. */
    readonly key?: string;
    /** Milliseconds after which it is no longer worth saying; 0 is never. Left out, the topic's own. */
    readonly expires?: number;
    /** What is said instead where others may hear: “New message”. */
    readonly minimalText?: string;
    /** How private the words are. Left out, the topic's own: who came and what they wrote is `phi`. */
    readonly sensitivity?: Sensitivity;
    /** Left out, messages of `presence` and of `chat` that come together are said one after another. */
    readonly together?: Together;
    /** What is said instead where more come together than can be said: “New messages: {0}”. {0} is how many. */
    readonly manyText?: string;
}
