import type { BookingRequest } from 'c/salusCoreBooking';
import { reasonOf } from './answers';
import type { SchedulingTask } from './task';

/**
 * What is asked of the adapter, or undefined while no time is chosen. Of the details only those that
 * were `asked`, as the review showed them: an answer to a question that has gone is not sent.
 */
export function requestFor(
    { answers, choices, choice, hold }: SchedulingTask,
    idempotencyKey: string,
    asked: readonly string[],
): BookingRequest | undefined {
    if (!choice) return undefined;
    const details = Object.entries(answers.details).filter(([name]) => asked.includes(name));
    const { slot, start, end } = choice;
    return {
        idempotencyKey,
        slotId: slot.id,
        start,
        end,
        modality: slot.modality,
        locationId: slot.locationId,
        reasonId: reasonOf(choices, answers),
        clinicianId: answers.clinician || slot.clinicianId,
        holdId: hold?.id,
        details: Object.fromEntries(details),
    };
}
