import type { Message } from './message';
import type { AnnouncerState, Waiting } from './state';
import { GATHER_FOR, isStale, lasts, levelOfWaiting } from './timing';
import { topicRuleOf, levelOf } from './topics';

/* Orca 43.1 keeps nine and drops the rest without a word. */
const MOST = 8;

const kindOf = ({ topic, together }: Message): string | undefined =>
    together?.kind ?? (topicRuleOf(topic).gathers ? '' : undefined);

const alone = (message: Message, now: number): Waiting => ({
    messages: [message],
    count: 1,
    since: now,
    from: kindOf(message) === undefined ? now : now + GATHER_FOR,
});

const isReplacedBy = (newer: Message, older: Message): boolean =>
    Boolean(newer.key) && newer.key === older.key && newer.topic === older.topic;

const replace = (waiting: Waiting, newer: Message, now: number): Waiting => ({
    ...waiting,
    messages: waiting.messages.map((one) => (isReplacedBy(newer, one) ? newer : one)) as [Message],
    since: now,
});

function isJoinedBy(state: AnnouncerState, newer: Message, waiting: Waiting, now: number): boolean {
    const [older] = waiting.messages;
    const kind = kindOf(newer);
    const isAlike = kind !== undefined && kind === kindOf(older) && newer.topic === older.topic;
    const isShort = newer.together !== undefined || newer.manyText !== undefined;
    const isOpen = now < waiting.from && (waiting.count < MOST || isShort);
    return isAlike && isOpen && levelOf(state.levels, newer) === levelOf(state.levels, older);
}

const join = ({ messages, count, from }: Waiting, newer: Message, now: number): Waiting => ({
    messages: messages.length < MOST ? [...messages, newer] : messages,
    count: count + 1,
    since: now,
    from,
});

/* What can be missed goes first: a polite message that expires, then any polite one. */
function mostDispensable(state: AnnouncerState, waiting: readonly Waiting[]): Waiting | undefined {
    const polite = waiting.filter((one) => levelOfWaiting(state, one) !== 'assertive');
    return polite.find((one) => !lasts(state, one)) ?? polite[0] ?? waiting[0];
}

function keepMost(state: AnnouncerState, waiting: readonly Waiting[]): AnnouncerState {
    if (waiting.length <= MOST) return { ...state, waiting };
    const gone = mostDispensable(state, waiting);
    const kept = waiting.filter((one) => one !== gone);
    return { ...state, waiting: kept, lost: state.lost + (gone?.count ?? 0) };
}

const swap = (state: AnnouncerState, old: Waiting, put: Waiting): AnnouncerState => ({
    ...state,
    waiting: state.waiting.map((one) => (one === old ? put : one)),
});

/** Puts a message into the queue: instead of an older one, into a sentence, or at the end. */
export function queue(state: AnnouncerState, message: Message, now: number): AnnouncerState {
    const isOlder = ({ messages }: Waiting): boolean =>
        messages.some((one) => isReplacedBy(message, one));
    const older = state.waiting.find(isOlder);
    if (older) return swap(state, older, replace(older, message, now));
    const open = state.waiting.find((one) => isJoinedBy(state, message, one, now));
    if (open) return swap(state, open, join(open, message, now));
    const fresh = state.waiting.filter((one) => !isStale(state, one, now));
    return keepMost(state, [...fresh, alone(message, now)]);
}
