import { SalusProblem } from 'c/salusCoreProblems';
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

const compare = (before: Named, { name, id, start }: Named): SalusProblem | undefined => {
    if (start >= before.end || before.id === id) return undefined;
    const help = `it begins before ${before.name} of the same schedule ends`;
    return new SalusProblem('overlapping-slots', name, 'start', help);
};

/**
 * Slots of the same location, clinician, modality and schedule that overlap. They are
 * all offered: a clinic with two rooms publishes such slots, so only a person can tell.
 */
export function overlapsIn(slots: readonly Slot[]): readonly SalusProblem[] {
    return [...schedulesOf(slots).values()].flatMap((schedule) => {
        const [first, ...others] = schedule.sort((a, b) => a.start - b.start);
        let last = first as Named;
        return others.flatMap((named) => {
            const problem = compare(last, named);
            if (named.end > last.end) last = named;
            return problem ? [problem] : [];
        });
    });
}
