import { arrivalsIn, type Arrival } from './arrivals';
import type { Slot, SlotChoice } from './slot';
import { spanOf, type Span } from './span';

/** One arrival as a choice. The ends that the slot itself has are kept as they came. */
export function choiceOf(slot: Slot, span: Span, { start, end, kind }: Arrival): SlotChoice {
    return {
        key: `${slot.id}~${start}`,
        slot,
        start: start === span.start ? slot.start : new Date(start).toISOString(),
        end: end === span.end ? slot.end : new Date(end).toISOString(),
        kind,
    };
}

/**
 * Everything that a person can choose within a slot, whatever its status and whenever it is.
 * A slot whose ends can't be read has none: `slotProblems` says so.
 */
export function choicesOf(slot: Slot): readonly SlotChoice[] {
    const span = spanOf(slot);
    return span ? arrivalsIn(slot, span).map((arrival) => choiceOf(slot, span, arrival)) : [];
}
