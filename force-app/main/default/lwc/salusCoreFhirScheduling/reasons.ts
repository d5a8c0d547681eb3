import type { Reason } from 'c/salusCoreBooking';
import type { Concept } from './concept';
import { modalitiesIn, type ModalityOf } from './modality';

/** The services that are a reason to come: a code that only says “by video” is none. */
export const reasonsIn = (services: readonly Concept[], own: ModalityOf): readonly Reason[] =>
    services
        .filter((service) => modalitiesIn([service], own).length === 0)
        .map(({ id, name }) => ({ id, name }));

/** Each reason once, in the order in which they are first named. */
export const uniqueReasons = (reasons: readonly Reason[]): readonly Reason[] => {
    const byId = new Map<string, Reason>();
    for (const reason of reasons) if (!byId.has(reason.id)) byId.set(reason.id, reason);
    return [...byId.values()];
};
