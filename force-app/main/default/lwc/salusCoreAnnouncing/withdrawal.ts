import type { Message } from './message';
import type { AnnouncerState, Region, Waiting } from './state';

function without(waiting: Waiting, message: Message): readonly Waiting[] {
    const [first, ...others] = waiting.messages.filter((one) => one !== message);
    if (!first) return [];
    const count = waiting.count - (waiting.messages.length - others.length - 1);
    return [{ ...waiting, messages: [first, ...others], count }];
}

const holdsOnly = (held: readonly Message[] | undefined, message: Message): boolean =>
    held?.length === 1 && held[0] === message;

/**
 * Drops a message that has become untrue: it is no longer said, and the region that holds it is due
 * to be emptied, so that nobody comes upon it there. What was said stays in the history.
 */
export function withdraw(state: AnnouncerState, message: Message, now: number): AnnouncerState {
    const regions = (Object.keys(state.held) as Region[]).filter((region) =>
        holdsOnly(state.held[region], message),
    );
    const due = Object.fromEntries(regions.map((region) => [region, now]));
    return {
        ...state,
        waiting: state.waiting.flatMap((one) => without(one, message)),
        clearAt: { ...state.clearAt, ...due },
    };
}
