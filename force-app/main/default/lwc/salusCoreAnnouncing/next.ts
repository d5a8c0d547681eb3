import { clear, speak, type Write } from './speak';
import type { AnnouncerState, Region, Waiting } from './state';
import { believed, delayOf, isStale, levelOfWaiting } from './timing';
import { wordsOf } from './wording';

/** What to do now: at most one region is written, and for how long there is nothing more to do. */
export interface Step {
    readonly state: AnnouncerState;
    readonly write?: Write;
    /** Milliseconds; left out, nothing is left to do. 0 is as soon as may be, in another task. */
    readonly wait?: number;
}

const REGIONS: readonly Region[] = ['assertive', 'polite'];

const isSayable = (state: AnnouncerState, waiting: Waiting, now: number): boolean =>
    (REGIONS as readonly string[]).includes(levelOfWaiting(state, waiting)) &&
    !isStale(state, waiting, now) &&
    wordsOf(waiting, state) !== '';

function stepOf(state: AnnouncerState, now: number): Step {
    for (const region of REGIONS) {
        const due = state.waiting.find(
            (one) => levelOfWaiting(state, one) === region && delayOf(state, one, now) <= 0,
        );
        if (due) return speak(state, due, region, now);
    }
    const over = REGIONS.find((region) => {
        const time = state.clearAt[region];
        return time !== undefined && believed(time, now) <= now;
    });
    return over ? clear(state, over) : { state };
}

/** The next thing to say or to empty, and when to ask again. */
export function next(state: AnnouncerState, now: number): Step {
    const sayable = state.waiting.filter((one) => isSayable(state, one, now));
    const step = stepOf({ ...state, waiting: sayable }, now);
    const { waiting, clearAt } = step.state;
    const delays = [
        ...waiting.map((one) => delayOf(step.state, one, now)),
        ...Object.values(clearAt).map((time) => believed(time, now) - now),
    ];
    if (delays.length === 0) return step;
    return { ...step, wait: Math.max(0, Math.min(...delays)) };
}
