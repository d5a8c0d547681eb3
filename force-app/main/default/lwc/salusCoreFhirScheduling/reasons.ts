import type { Reason } from 'c/salusCoreBooking';
import { once } from 'c/salusCoreFhirJson';
import type { Concept } from './codeableConcept';
import { modalitiesIn, type ModalityOf } from './modality';

/** The services that are a reason for a visit. */
export type ReasonsIn = (services: readonly Concept[]) => readonly Reason[];

/**
 * Tells reasons from other services: a code that only names a modality is none. Each list and each
 * service is read once, since every Schedule of a HealthcareService has the same.
 */
export function reasonsWith(modalityOf: ModalityOf): ReasonsIn {
    const isReason = once((service: Concept) => !modalitiesIn([service], modalityOf).length);
    return once((services) => services.filter(isReason).map(({ id, name }) => ({ id, name })));
}

export const idsOf = once((reasons: readonly Reason[]): readonly string[] =>
    reasons.map(({ id }) => id),
);

/** Each reason once, in the order in which they are first named. */
export const uniqueReasons = (reasons: readonly Reason[]): readonly Reason[] => {
    const byId = new Map<string, Reason>();
    for (const reason of reasons) if (!byId.has(reason.id)) byId.set(reason.id, reason);
    return [...byId.values()];
};
