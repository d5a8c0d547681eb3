import type { Problems } from 'c/salusCoreProblems';
import { isNamed, nameOf } from './nameOf';
import type { Slot } from './slot';
import { spanOf, type Span } from './span';

interface Named extends Span {
    readonly name: string;
    readonly id: string;
}

/** The key of a schedule: slots with the same key are for the same person and location. */
export const scheduleOf = ({ locationId, clinicianId, modality, scheduleId }: Slot): string =>
    [locationId, clinicianId, modality, scheduleId].map(String).join('\n');

function schedulesOf(slots: readonly Slot[]): ReadonlyMap<string, Named[]> {
    const schedules = new Map<string, Named[]>();
    slots.forEach((slot, index) => {
        const counts = isNamed(slot) && slot.status !== 'entered-in-error';
        const span = counts ? spanOf(slot) : undefined;
        if (!span) return;
        const named = { ...span, id: slot.id, name: nameOf(slot, index) };
        const key = scheduleOf(slot);
        const schedule = schedules.get(key);
        if (schedule) schedule.push(named);
        else schedules.set(key, [named]);
    });
    return schedules;
}

function lookAtSchedule(schedule: Named[], problems: Problems): void {
    const [first, ...others] = schedule.sort((a, b) => a.start - b.start);
    let last = first as Named;
    for (const named of others) {
        const help = `it begins before ${last.name} of the same schedule ends`;
        if (named.start < last.end && named.id !== last.id)
            problems.add('overlapping-slots', named.name, 'start', help);
        if (named.end > last.end) last = named;
    }
}

/**
 * Looks for slots of the same location, clinician, modality and schedule that overlap. They are
 * all offered: a clinic with two rooms publishes such slots, so only a person can tell.
 */
export function lookForOverlaps(slots: readonly Slot[], problems: Problems): void {
    for (const schedule of schedulesOf(slots).values()) lookAtSchedule(schedule, problems);
}
