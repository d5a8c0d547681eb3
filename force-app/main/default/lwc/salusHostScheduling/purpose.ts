import { can } from 'c/salusHostRequests';
import type { SchedulingTask } from 'c/salusCoreScheduling';
import type { Booking, BookingRequest, Result, SchedulingAdapter } from 'c/salusPortScheduling';
import { loadAppointment, loadChoices, type Asking } from './loads';
import type { SchedulingOwner } from './schedulingOwner';

/** What a booking is for: a new visit, or another time for one that there is. */
export interface BookingPurpose {
    /** The pattern, for the developer to whom a problem is reported. */
    readonly tag: string;
    /** Its name in the history and in drafts. */
    readonly task: string;
    /** The methods without which it can't begin. */
    readonly needs: readonly (keyof SchedulingAdapter)[];
    /** The method that books. Without it the clinic books itself. */
    readonly method: 'book' | 'reschedule';
    /** Loads what the first page shows. `wanted` is the page that a draft was on. */
    load(
        adapter: SchedulingAdapter,
        owner: SchedulingOwner,
        requests: Asking,
        wanted?: string,
    ): Promise<void>;
    /** Sends the request to an adapter that has the method. */
    send(
        adapter: SchedulingAdapter,
        request: BookingRequest,
        task: SchedulingTask,
    ): Promise<Result<Booking>> | undefined;
}

export const newVisit: BookingPurpose = Object.freeze({
    tag: 'c-salus-pattern-scheduling',
    task: 'scheduling',
    needs: ['findChoices', 'findSlots'] as const,
    method: 'book',
    load: loadChoices,
    send: (adapter: SchedulingAdapter, request: BookingRequest) => adapter.book?.(request),
});

/** Another time for the appointment whose id `idOf` says now. */
export const otherTime = (idOf: () => string): BookingPurpose => ({
    tag: 'c-salus-pattern-reschedule',
    task: 'reschedule',
    needs: ['findAppointment', 'findSlots'],
    method: 'reschedule',
    load: (adapter, owner, requests) => loadAppointment(idOf(), adapter, owner, requests),
    send: (adapter, request, { moving }) =>
        adapter.reschedule?.(moving?.appointment?.id ?? '', request),
});

/** Whether an adapter has what a purpose needs. */
export const serves = (
    adapter: SchedulingAdapter | undefined,
    { needs }: BookingPurpose,
): adapter is SchedulingAdapter => needs.every((method) => can(adapter, method));
