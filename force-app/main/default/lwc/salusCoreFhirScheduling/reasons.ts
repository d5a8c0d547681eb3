import type { Reason } from 'c/salusCoreBooking';
import type { Concept } from './codeableConcept';
import { modalitiesIn, type ModalityOf } from './modality';

/** The services that are a reason for a visit: a code that only names a modality is none. */
export const reasonsIn = (
    services: readonly Concept[],
    modalityOf: ModalityOf,
): readonly Reason[] =>
    services
        .filter((service) => modalitiesIn([service], modalityOf).length === 0)
        .map(({ id, name }) => ({ id, name }));

/** Each reason once, in the order in which they are first named. */
export const uniqueReasons = (reasons: readonly Reason[]): readonly Reason[] => {
    const byId = new Map<string, Reason>();
    for (const reason of reasons) if (!byId.has(reason.id)) byId.set(reason.id, reason);
    return [...byId.values()];
};
