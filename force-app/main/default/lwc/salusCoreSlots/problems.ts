import { SalusProblem, type ProblemCode } from 'c/salusCoreProblems';
import { epochOf } from 'c/salusCoreZones';
import { arrivalsIn, canCut, lastMoment } from './arrivals';
import { isNamed, nameOf } from './nameOf';
import { scheduleOf, overlapsIn } from './overlaps';
import { modalities, slotStatuses, type Slot } from './slot';
import { momentOf, spanOf } from './span';

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
    const isOver = arrivalsIn(slot, span).every((arrival) => lastMoment(arrival) <= now);
    if (slot.status === 'free' && isOver)
        add('slot-in-the-past', 'start', 'it is over, so it is not offered');
}

/**
 * What is wrong with slots as they were given, for whoever gave them: each problem names the slot
 * and the property and never a text. Nothing is taken away here: `openChoices` decides that.
 * `now` is an instant. @throws SalusProblem `bad-instant` when it is none
 */
export function slotProblems(slots: readonly Slot[], now: string): readonly SalusProblem[] {
    const moment = epochOf(now);
    const problems: SalusProblem[] = [];
    const seen = new Set<string>();
    slots.forEach((slot, index) => {
        const where = nameOf(slot, index);
        const add: AddProblem = (code, property, help) =>
            problems.push(new SalusProblem(code, where, property, help));
        if (!slot || typeof slot !== 'object') return add('bad-slot', 'slot', 'give an object');
        const face = isNamed(slot) ? `${slot.id}\n${scheduleOf(slot)}` : where;
        if (seen.has(face)) return add('duplicate-id', 'id', 'it is given twice: the first counts');
        seen.add(face);
        lookAtShape(slot, add);
        lookAtCapacity(slot, add);
        lookAtTimes(slot, moment, add);
    });
    return [...problems, ...overlapsIn(slots)];
}
