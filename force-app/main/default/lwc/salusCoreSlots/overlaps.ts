import { SalusProblem } from 'c/salusCoreProblems';
import { isNamed, nameOf } from './nameOf';
import type { Slot } from './slot';
import { spanOf, type Span } from './span';

interface Named extends Span {
    readonly name: string;
    readonly id: string;
}

/** What makes slots one calendar: nobody can be in it twice at a time. */
export const calendarOf = ({ locationId, clinicianId, modality, scheduleId }: Slot): string =>
    [locationId, clinicianId, modality, scheduleId].map(String).join('\n');

function calendarsOf(slots: readonly Slot[]): ReadonlyMap<string, Named[]> {
    const calendars = new Map<string, Named[]>();
    slots.forEach((slot, index) => {
        const counts = isNamed(slot) && slot.status !== 'entered-in-error';
        const span = counts ? spanOf(slot) : undefined;
        if (!span) return;
        const named = { ...span, id: slot.id, name: nameOf(slot, index) };
        const key = calendarOf(slot);
        const calendar = calendars.get(key);
        if (calendar) calendar.push(named);
        else calendars.set(key, [named]);
    });
    return calendars;
}

const compare = (before: Named, { name, id, start }: Named): SalusProblem | undefined => {
    if (start >= before.end || before.id === id) return undefined;
    const help = `it begins before ${before.name} of the same calendar ends`;
    return new SalusProblem('overlapping-slots', name, 'start', help);
};

/**
 * Slots of the same place, clinician, way of coming and calendar that lie over each other. They are
 * all offered: a clinic with two rooms publishes such slots, so only a person can tell.
 */
export function overlapsIn(slots: readonly Slot[]): readonly SalusProblem[] {
    return [...calendarsOf(slots).values()].flatMap((calendar) => {
        const [first, ...others] = calendar.sort((a, b) => a.start - b.start);
        let last = first as Named;
        return others.flatMap((named) => {
            const problem = compare(last, named);
            if (named.end > last.end) last = named;
            return problem ? [problem] : [];
        });
    });
}
