import type { Message, Topic } from './message';
import type { Levels } from './topics';

/** Whether others may hear: `minimal` says “New message” and not what it says. */
export type Privacy = 'full' | 'minimal';

/** What `minimal` says of a topic when the message brings no words of its own for it. */
export type MinimalWords = Readonly<Partial<Record<Topic, string>>>;

/** The two live regions. */
export type Region = 'assertive' | 'polite';

/** What will be written at once: one message, or several that came together. */
export interface Waiting {
    /** The first ones, at most eight. */
    readonly messages: readonly [Message, ...Message[]];
    readonly count: number;
    /** When the newest of them came. */
    readonly since: number;
    /** Not to be said before: others may still join it. */
    readonly from: number;
}

/** What was said, for a person who reads it in braille or missed it. */
export interface Said {
    readonly at: number;
    readonly topic: Topic;
    readonly text: string;
    /** Set where it is about a person, and so goes with the end of the call that it was said in. */
    readonly isPrivate?: true;
}

/** The whole state of the announcer. Times are milliseconds of the clock. */
export interface AnnouncerState {
    readonly levels: Levels;
    readonly privacy: Privacy;
    readonly minimalWords: MinimalWords;
    /** In the order in which they came. */
    readonly waiting: readonly Waiting[];
    /** Nothing is said before. */
    readonly quietUntil: number;
    /** Nothing polite is said before. */
    readonly politeFrom: number;
    /** What each region holds now. */
    readonly held: Readonly<Partial<Record<Region, readonly Message[]>>>;
    /** When each region is emptied, if there is something in it. */
    readonly clearAt: Readonly<Partial<Record<Region, number>>>;
    /** Whether the next text in each region gets the mark that makes it differ from the last. */
    readonly isMarked: Readonly<Record<Region, boolean>>;
    /** Oldest first. */
    readonly history: readonly Said[];
    /** How many were never said because too many waited. */
    readonly lost: number;
}

/** Nothing was ever said. */
export const silence: AnnouncerState = Object.freeze({
    levels: Object.freeze({}),
    privacy: 'full',
    minimalWords: Object.freeze({}),
    waiting: Object.freeze([]),
    quietUntil: 0,
    politeFrom: 0,
    held: Object.freeze({}),
    clearAt: Object.freeze({}),
    isMarked: Object.freeze({ assertive: false, polite: false }),
    history: Object.freeze([]),
    lost: 0,
});
