import { Problems, type ProblemCode, type SalusProblem } from 'c/salusCoreProblems';
import { epochOf, momentOf } from 'c/salusCoreZones';
import { canCut, lastMomentIn } from './arrivals';
import { hasTooManyTimes } from './bookable';
import { isNamed, nameOf } from './nameOf';
import { lookForOverlaps, scheduleOf } from './overlaps';
import { modalities, slotStatuses, type Slot } from './slot';
import { spanOf } from './span';

type AddProblem = (code: ProblemCode, property: string, help: string) => void;

function lookAtShape(slot: Slot, add: AddProblem): void {
    if (!slot.id || typeof slot.id !== 'string')
        add('bad-slot', 'id', 'give every slot a text of its own');
    if (!slot.locationId || typeof slot.locationId !== 'string')
        add('bad-slot', 'locationId', 'give the id of its location');
    if (!slotStatuses.includes(slot.status))
        add('bad-slot', 'status', `give one of ${slotStatuses.join(', ')}`);
    if (!modalities.includes(slot.modality))
        add('bad-slot', 'modality', `give one of ${modalities.join(', ')}`);
}

function lookAtCapacity({ status, capacity }: Slot, add: AddProblem): void {
    if (capacity === undefined) return;
    if (!Number.isInteger(capacity) || capacity < 0)
        add('bad-slot', 'capacity', 'give a whole number of people, 0 or more');
    else if (capacity === 0 && status === 'free')
        add('no-capacity', 'capacity', 'it is full, so it is not offered: give it as busy');
}

function lookAtEnds(slot: Slot, add: AddProblem): void {
    const unread = (['start', 'end'] as const).filter((end) => Number.isNaN(momentOf(slot[end])));
    unread.forEach((end) => add('bad-instant', end, 'give ISO 8601 with Z or an offset'));
    if (!unread.length) add('bad-slot', 'end', 'it must come after the start');
}

function lookAtTimes(slot: Slot, now: number, add: AddProblem): void {
    const span = spanOf(slot);
    if (!span) return lookAtEnds(slot, add);
    const starts = slot.startTimes ?? [];
    const strays = Array.isArray(starts) ? starts.map(momentOf) : [NaN];
    if (strays.some((moment) => !(moment >= span.start && moment < span.end)))
        add('bad-slot', 'startTimes', 'give instants within the slot; others are left out');
    if (slot.arrivalMinutes !== undefined && !canCut(slot, span))
        add('bad-slot', 'arrivalMinutes', 'give whole minutes, for at most 288 windows');
    if (slot.status === 'free' && lastMomentIn(slot, span) <= now)
        add('slot-in-the-past', 'start', 'it is over, so it is not offered');
}

function lookAtSlot(slot: Slot, now: number, add: AddProblem): void {
    lookAtShape(slot, add);
    lookAtCapacity(slot, add);
    lookAtTimes(slot, now, add);
}

/**
 * Looks for what is wrong with slots as they were given: each problem names the slot and the property
 * and never a text. Nothing is taken away here: `openChoices` decides that.
 * `now` is an instant. @throws SalusProblem `bad-instant` when it is none
 */
export function lookAtSlots(slots: readonly Slot[], now: string, problems: Problems): void {
    const moment = epochOf(now);
    const seen = new Set<string>();
    if (hasTooManyTimes(slots))
        problems.add('bad-slot', 'slots', 'times', 'there are more than are offered');
    for (const [index, slot] of slots.entries()) {
        if (problems.isFull) return;
        const where = nameOf(slot, index);
        const add: AddProblem = (code, property, help) => problems.add(code, where, property, help);
        const face = isNamed(slot) ? `${slot.id}\n${scheduleOf(slot)}` : where;
        if (seen.has(face)) add('duplicate-id', 'id', 'it is given twice: the first counts');
        else if (!slot || typeof slot !== 'object') add('bad-slot', 'slot', 'give an object');
        else lookAtSlot(slot, moment, add);
        seen.add(face);
    }
    lookForOverlaps(slots, problems);
}

/** What is wrong with slots as they were given, for whoever gave them, as `lookAtSlots` finds it. */
export function slotProblems(slots: readonly Slot[], now: string): readonly SalusProblem[] {
    const problems = new Problems('bad-slot', 'slots');
    lookAtSlots(slots, now, problems);
    return problems.all();
}
