import { epochOf } from 'c/salusCoreZones';
import { arrivalsIn, lastMoment } from './arrivals';
import { choiceOf } from './choicesOf';
import { isNamed } from './nameOf';
import type { Slot, SlotChoice } from './slot';
import { spanOf } from './span';

/** Whether a slot takes one more person. Capacity 0 is full. */
const takesOneMore = ({ status, capacity }: Slot): boolean =>
    status === 'free' && (capacity === undefined || (typeof capacity === 'number' && capacity > 0));

/**
 * What a person can choose now, earliest first: of free slots that are not full, every arrival that
 * is not past. A slot that is given twice is offered once, as it was given first.
 * `now` is an instant. @throws SalusProblem `bad-instant` when it is none
 */
export function openChoices(slots: readonly Slot[], now: string): readonly SlotChoice[] {
    const moment = epochOf(now);
    const seen = new Set<string>();
    const open: { start: number; end: number; choice: SlotChoice }[] = [];
    for (const slot of slots) {
        if (!isNamed(slot) || seen.has(slot.id)) continue;
        seen.add(slot.id);
        const span = takesOneMore(slot) ? spanOf(slot) : undefined;
        if (!span) continue;
        for (const arrival of arrivalsIn(slot, span)) {
            if (lastMoment(arrival) <= moment) continue;
            const { start, end } = arrival;
            open.push({ start, end, choice: choiceOf(slot, span, arrival) });
        }
    }
    open.sort((a, b) => a.start - b.start || a.end - b.end);
    return open.map(({ choice }) => choice);
}
