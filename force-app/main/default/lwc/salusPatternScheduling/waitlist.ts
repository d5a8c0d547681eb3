import type { Booking, WaitlistVisit } from 'c/salusCoreBooking';
import { sameValue } from 'c/salusCoreField';
import { queryFor, type SchedulingTask } from 'c/salusCoreScheduling';

interface Joined {
    readonly visit: WaitlistVisit;
    readonly entry: Booking;
}

/** What a person can wait for at this point of a booking: the visit, and its words. */
export function waitlistFor(task: SchedulingTask) {
    const visit = queryFor(task);
    if (!visit || !task.choices) return undefined;
    const { locations, clinicians } = task.choices;
    return {
        visit,
        locationName: locations.find(({ id }) => id === visit.locationId)?.name ?? '',
        clinicianName: clinicians.find(({ id }) => id === visit.clinicianId)?.name ?? '',
    };
}

/**
 * The waiting lists that the person joined, so that who goes back finds themselves on them. They belong
 * to what can be chosen in this booking, and go with it when it is purged.
 */
export class JoinedLists {
    private readonly byChoices = new WeakMap<object, readonly Joined[]>();

    keep(task: SchedulingTask, entry: Booking): void {
        const visit = queryFor(task);
        if (visit) this.byChoices.set(task.choices!, [{ visit, entry }, ...this.of(task)]);
    }

    /** The entry of the person on the list of this visit, as it is now. */
    entryFor(task: SchedulingTask): Booking | undefined {
        const visit = queryFor(task);
        return this.of(task).find((joined) => sameValue(joined.visit, visit))?.entry;
    }

    private of({ choices }: SchedulingTask): readonly Joined[] {
        return (choices && this.byChoices.get(choices)) ?? [];
    }
}
