import { epochOf } from 'c/salusCoreZones';
import type { SlotChoice } from './slot';

const earliestFirst = (a: SlotChoice, b: SlotChoice): number => epochOf(a.start) - epochOf(b.start);

/** The first time that can be had, in whatever order they are given; undefined when none is left. */
export const nextAvailable = (choices: readonly SlotChoice[]): SlotChoice | undefined =>
    choices.reduce<SlotChoice | undefined>(
        (first, choice) => (first && earliestFirst(first, choice) <= 0 ? first : choice),
        undefined,
    );

/**
 * The times that are nearest to one that can't be had, at most `count` of them, earliest first.
 * Of two that are as near, the earlier. `start` is an instant. @throws SalusProblem `bad-instant`
 */
export function nearestTo(
    choices: readonly SlotChoice[],
    start: string,
    count: number,
): readonly SlotChoice[] {
    const wanted = epochOf(start);
    return choices
        .map((choice) => ({ choice, moment: epochOf(choice.start) }))
        .sort(
            (a, b) =>
                Math.abs(a.moment - wanted) - Math.abs(b.moment - wanted) || a.moment - b.moment,
        )
        .slice(0, Math.max(0, count))
        .sort((a, b) => a.moment - b.moment)
        .map(({ choice }) => choice);
}
