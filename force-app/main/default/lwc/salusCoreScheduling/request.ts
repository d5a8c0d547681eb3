import type { BookingRequest } from 'c/salusCoreBooking';
import type { Flow } from './flow';

/** What is asked of the adapter, or undefined while no time is chosen. */
export function requestFor(
    { answers, choices, choice, hold }: Flow,
    idempotencyKey: string,
): BookingRequest | undefined {
    if (!choice) return undefined;
    const { slot, start, end } = choice;
    const onlyReason = choices?.reasons.length === 1 ? choices.reasons[0]?.id : undefined;
    return {
        idempotencyKey,
        slotId: slot.id,
        start,
        end,
        modality: slot.modality,
        placeId: slot.placeId,
        reasonId: answers.reason || onlyReason,
        clinicianId: answers.clinician || slot.clinicianId,
        holdId: hold?.id,
        details: answers.details,
    };
}
