import { remember } from './history';
import type { AnnouncerState, Region, Waiting } from './state';
import { AFTER_ASSERTIVE, atLeast, BETWEEN, CLEAR_AFTER, hearingTime } from './timing';
import { isPrivate } from './topics';
import { wordsOf } from './wording';

/* Orca 43.1 is silent when a region gets the text that it held before, even if it was emptied. */
const MARK = '\u00A0';

/** A region that is written; '' empties it. */
export interface Write {
    readonly region: Region;
    readonly text: string;
}

interface Spoken {
    readonly state: AnnouncerState;
    readonly write: Write;
}

/** Says what waited, and keeps the pauses that follow it. */
export function speak(
    state: AnnouncerState,
    waiting: Waiting,
    region: Region,
    now: number,
): Spoken {
    const text = wordsOf(waiting, state);
    const pause = region === 'assertive' ? AFTER_ASSERTIVE : hearingTime(text);
    const said = {
        ...state,
        waiting: state.waiting.filter((one) => one !== waiting),
        quietUntil: atLeast(state.quietUntil, now, BETWEEN),
        politeFrom: atLeast(state.politeFrom, now, pause),
        held: { ...state.held, [region]: waiting.messages },
        clearAt: { ...state.clearAt, [region]: now + CLEAR_AFTER },
        isMarked: { ...state.isMarked, [region]: !state.isMarked[region] },
    };
    const { topic } = waiting.messages[0];
    const privacy = waiting.messages.some(isPrivate) && ({ isPrivate: true } as const);
    return {
        state: remember(said, { at: now, topic, text, ...privacy }),
        write: { region, text: state.isMarked[region] ? text + MARK : text },
    };
}

/** Empties a region: old text is read again when a dialog closes. */
export function clear(state: AnnouncerState, region: Region): Spoken {
    const { [region]: _gone, ...clearAt } = state.clearAt;
    const { [region]: _said, ...held } = state.held;
    return { state: { ...state, clearAt, held }, write: { region, text: '' } };
}
