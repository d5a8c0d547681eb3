import { epochOf } from 'c/salusCoreZones';
import { lastMoment } from './arrivals';
import { bookableOf } from './bookable';
import { choiceOf } from './choicesOf';
import type { Slot, SlotChoice } from './slot';

/**
 * What a person can choose now, earliest first: of free slots that are not full, every arrival that
 * is not past. A slot that is given twice is offered once, as it was given first. `slotProblems`
 * says which are not offered, also where there are too many.
 * `now` is an instant. @throws SalusProblem `bad-instant` when it is none
 */
export function openChoices(slots: readonly Slot[], now: string): readonly SlotChoice[] {
    const moment = epochOf(now);
    const open: { start: number; end: number; choice: SlotChoice }[] = [];
    for (const { slot, span, arrivals } of bookableOf(slots).bookable)
        for (const arrival of arrivals) {
            if (lastMoment(arrival) <= moment) continue;
            const { start, end } = arrival;
            open.push({ start, end, choice: choiceOf(slot, span, arrival) });
        }
    open.sort((a, b) => a.start - b.start || a.end - b.end);
    return open.map(({ choice }) => choice);
}
