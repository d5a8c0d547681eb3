import { askedDetails, interpreterIn, needsIn, type BookingRequest } from 'c/salusCoreBooking';
import { reasonOf } from './answers';
import type { SchedulingTask } from './task';

/* What has a typed property of its own in a request. */
const TYPED: readonly string[] = ['interpreter', 'language', 'needs'];

/**
 * What is asked of the adapter, or undefined while no time is chosen. Of the details only those that
 * are asked with this kind of visit: an answer to a question that has gone is not sent.
 */
export function requestFor(
    { answers, choices, choice, hold }: SchedulingTask,
    idempotencyKey: string,
): BookingRequest | undefined {
    if (!choice) return undefined;
    const { slot, start, end } = choice;
    const { details } = answers;
    const interpreter = interpreterIn(details);
    const accessNeeds = needsIn(details, slot.modality);
    const texts = askedDetails(details).flatMap((name) => {
        const answer = details[name];
        return typeof answer === 'string' && !TYPED.includes(name) ? [[name, answer]] : [];
    });
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
        ...(interpreter && { interpreter }),
        ...(accessNeeds.length && { accessNeeds }),
        details: Object.fromEntries(texts),
    };
}
