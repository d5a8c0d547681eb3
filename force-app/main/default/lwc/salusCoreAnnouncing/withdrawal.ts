import type { Message } from './message';
import type { AnnouncerState, Region, Waiting } from './state';
import { isPrivate, topicRuleOf } from './topics';

type IsGone = (message: Message) => boolean;

function without(waiting: Waiting, isGone: IsGone): readonly Waiting[] {
    const [first, ...others] = waiting.messages.filter((one) => !isGone(one));
    if (!first) return [];
    const count = waiting.count - (waiting.messages.length - others.length - 1);
    return [{ ...waiting, messages: [first, ...others], count }];
}

/* What was said stays in the history. */
function drop(state: AnnouncerState, isGone: IsGone, now: number): AnnouncerState {
    const held = Object.entries(state.held).filter(([, messages]) => messages.every(isGone));
    const due = Object.fromEntries(held.map(([region]) => [region as Region, now]));
    return {
        ...state,
        waiting: state.waiting.flatMap((one) => without(one, isGone)),
        clearAt: { ...state.clearAt, ...due },
    };
}

/**
 * Drops a message that has become untrue: it is no longer said, and the region that holds it is due
 * to be emptied, so that nobody comes upon it there.
 */
export const withdraw = (state: AnnouncerState, message: Message, now: number): AnnouncerState =>
    drop(state, (one) => one === message, now);

/**
 * Drops what is about the page before. Its components may stay, hidden, and withdraw nothing: the
 * error of a field that lost its focus to the next page's heading.
 */
export const leavePage = (state: AnnouncerState, now: number): AnnouncerState =>
    drop(state, ({ topic }) => topicRuleOf(topic).endsWithPage === true, now);

/** Drops who was in a call, what they wrote and what they said, also from the history. */
export function endCall(state: AnnouncerState, now: number): AnnouncerState {
    const isOfCall = ({ topic }: Pick<Message, 'topic'>): boolean =>
        topicRuleOf(topic).ofCall === true;
    const left = drop(state, (message) => isOfCall(message) && isPrivate(message), now);
    const history = state.history.filter((said) => !said.isPrivate || !isOfCall(said));
    return { ...left, history };
}
