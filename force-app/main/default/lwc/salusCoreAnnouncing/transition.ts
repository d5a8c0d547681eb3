import { asText } from 'c/salusCoreWords';
import { queue } from './arrival';
import type { Level, Message, Topic } from './message';
import { remember } from './history';
import type { AnnouncerState, MinimalWords, Privacy } from './state';
import { AFTER_FOCUS, AFTER_MOUNT, atLeast } from './timing';
import { isPrivate, levelOf, type Levels } from './topics';
import { endCall, leavePage, withdraw } from './withdrawal';
import { textOf } from './wording';

/** What can happen to the announcer. */
export type AnnouncerEvent =
    | { readonly type: 'arrived'; readonly message: Message }
    /** What a message says is no longer so. It is the same object that arrived. */
    | { readonly type: 'withdrawn'; readonly message: Message }
    /** A pair of regions has come into the page, or another pair is now on top. */
    | { readonly type: 'mounted' }
    /** A task shows another page. */
    | { readonly type: 'page-changed' }
    /** A call has ended: nothing that was said of somebody in it is kept. */
    | { readonly type: 'call-ended' }
    /** The kit itself has moved the focus, which the reader is about to say. */
    | { readonly type: 'focus-moved' }
    | { readonly type: 'level-set'; readonly topic: Topic; readonly level: Level }
    | { readonly type: 'levels-read'; readonly levels: Levels }
    | { readonly type: 'privacy-set'; readonly privacy: Privacy }
    | { readonly type: 'words-given'; readonly words: MinimalWords }
    /** Another clock was put in: what the one before said means nothing to it. */
    | { readonly type: 'clock-changed' }
    /** The page was locked, covered or handed to another person. */
    | { readonly type: 'emptied' };

function arrive(state: AnnouncerState, message: Message, now: number): AnnouncerState {
    const text = asText(message.text).trim();
    const level = levelOf(state.levels, message);
    if (!text || level === 'off') return state;
    if (level !== 'sound') return queue(state, message, now);
    const privacy = isPrivate(message) && ({ isPrivate: true } as const);
    const said = { at: now, topic: message.topic, text: textOf(message, state), ...privacy };
    return remember(state, said);
}

const quietFor = (state: AnnouncerState, now: number, ms: number): AnnouncerState => ({
    ...state,
    quietUntil: atLeast(state.quietUntil, now, ms),
});

const startOver = (state: AnnouncerState, now: number): AnnouncerState => ({
    ...state,
    quietUntil: now,
    politeFrom: now,
    waiting: state.waiting.map((one) => ({ ...one, since: now, from: now })),
    clearAt: Object.fromEntries(Object.keys(state.clearAt).map((region) => [region, now])),
});

/** The state after an event. Nothing is written here: `next` does that. */
export function transition(
    state: AnnouncerState,
    event: AnnouncerEvent,
    now: number,
): AnnouncerState {
    switch (event.type) {
        case 'arrived':
            return arrive(state, event.message, now);
        case 'withdrawn':
            return withdraw(state, event.message, now);
        case 'mounted':
            return quietFor(state, now, AFTER_MOUNT);
        case 'page-changed':
            return leavePage(state, now);
        case 'call-ended':
            return endCall(state, now);
        case 'focus-moved':
            return quietFor(state, now, AFTER_FOCUS);
        case 'level-set':
            return { ...state, levels: { ...state.levels, [event.topic]: event.level } };
        case 'levels-read':
            return { ...state, levels: event.levels };
        case 'privacy-set':
            return { ...state, privacy: event.privacy };
        case 'words-given':
            return { ...state, minimalWords: event.words };
        case 'clock-changed':
            return startOver(state, now);
        case 'emptied':
            return { ...state, waiting: [], history: [], held: {}, clearAt: {} };
    }
}
