import type { Booking, WaitlistRequest, WaitlistVisit } from 'c/salusCoreBooking';
import { sameValue } from 'c/salusCoreField';
import { queryFor, type SchedulingTask } from 'c/salusCoreScheduling';

interface Joined {
    readonly visit: WaitlistVisit;
    readonly entry?: Booking;
    /** What was sent to join, where no answer came. */
    readonly unanswered?: WaitlistRequest;
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
 * The waiting lists that the person joined, so that who goes back finds themselves on them, and is put
 * on none twice where the answer was lost. They belong to what can be chosen in this booking, and go
 * with it when it is purged.
 */
export class JoinedLists {
    private readonly byChoices = new WeakMap<object, readonly Joined[]>();

    keep(task: SchedulingTask, known: Omit<Joined, 'visit'>): void {
        const visit = queryFor(task);
        if (visit) this.byChoices.set(task.choices!, [{ ...known, visit }, ...this.of(task)]);
    }

    /** What is known of the person on the list of this visit now. */
    knownFor(task: SchedulingTask): Omit<Joined, 'visit'> {
        const visit = queryFor(task);
        const joined = this.of(task).find((one) => sameValue(one.visit, visit));
        return { entry: joined?.entry, unanswered: joined?.unanswered };
    }

    private of({ choices }: SchedulingTask): readonly Joined[] {
        return (choices && this.byChoices.get(choices)) ?? [];
    }
}
