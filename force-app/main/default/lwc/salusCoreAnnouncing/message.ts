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

/** Something to be said by a screen reader. Its words are also somewhere on the page. */
export interface Message {
    readonly text: string;
    readonly topic: Topic;
    /** Left out, the topic's own level. */
    readonly level?: Level;
    /** A newer message with the same key takes the place of one that still waits. */
    readonly key?: string;
    /** Milliseconds after which it is no longer worth saying; 0 is never. Left out, the topic's own. */
    readonly expires?: number;
    /** What is said instead where others may hear: “New message”. */
    readonly minimalText?: string;
}
