import { momentOf } from 'c/salusCoreZones';
import type { Slot, SlotChoice } from './slot';
import type { Span } from './span';

/** A choice with its ends as milliseconds, so that thousands are sorted without reading them again. */
export interface Arrival extends Span {
    readonly kind: SlotChoice['kind'];
}

const MINUTE = 60_000;

/* No visit lasts longer than this without its own start times; a slot that does is opening hours,
   such as the nine-hour clinic days of SMART Scheduling Links, and one may come at any time in it. */
const LONGEST_VISIT = 2 * 60 * MINUTE;

/* A day in windows of five minutes. More can't be read by a person, nor listened to. */
const MOST_WINDOWS = 288;

const startsIn = (startTimes: readonly string[], { start, end }: Span): readonly number[] => {
    const inside = startTimes.map(momentOf).filter((moment) => moment >= start && moment < end);
    return [...new Set(inside)].sort((a, b) => a - b);
};

/** Whether a slot can be cut into windows of its `arrivalMinutes`. */
export const canCut = ({ arrivalMinutes }: Slot, { start, end }: Span): boolean =>
    Number.isInteger(arrivalMinutes) &&
    (arrivalMinutes as number) > 0 &&
    (end - start) / MINUTE / (arrivalMinutes as number) <= MOST_WINDOWS;

const windowsOf = (minutes: number, { start, end }: Span): readonly Arrival[] => {
    const count = Math.ceil((end - start) / MINUTE / minutes);
    return Array.from({ length: count }, (_, index) => {
        const from = start + index * minutes * MINUTE;
        return { start: from, end: Math.min(from + minutes * MINUTE, end), kind: 'window' };
    });
};

const startsOf = ({ startTimes }: Slot, span: Span): readonly number[] =>
    Array.isArray(startTimes) && startTimes.length ? startsIn(startTimes, span) : [];

const whole = ({ capacity }: Slot, { start, end }: Span): Arrival => {
    const isOpeningHours = end - start > LONGEST_VISIT && capacity !== undefined;
    return { start, end, kind: isOpeningHours ? 'window' : 'time' };
};

/**
 * The arrivals within a slot: its start times, each until the next; else windows of its
 * `arrivalMinutes`, of which the last may be shorter; else, when it is longer than two hours and
 * takes several people, one window; else its one start. Rules: docs/scheduling.md.
 */
export function arrivalsIn(slot: Slot, span: Span): readonly Arrival[] {
    const starts = startsOf(slot, span);
    if (starts.length)
        return starts.map((start, at) => ({
            start,
            end: starts[at + 1] ?? span.end,
            kind: 'time',
        }));
    if (canCut(slot, span)) return windowsOf(slot.arrivalMinutes as number, span);
    return [whole(slot, span)];
}

/** Until when one may choose it: a time until it begins, a window until it ends. */
export const lastMoment = ({ kind, start, end }: Arrival): number =>
    kind === 'time' ? start : end;

/** Until when one may choose the last arrival within a slot. No window is made for it. */
export function lastMomentIn(slot: Slot, span: Span): number {
    const last = startsOf(slot, span).at(-1);
    if (last !== undefined) return last;
    return canCut(slot, span) ? span.end : lastMoment(whole(slot, span));
}
