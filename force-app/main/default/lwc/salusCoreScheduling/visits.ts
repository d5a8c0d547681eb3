import type { Modality } from 'c/salusCoreSlots';
import type { Clinician, Place, SchedulingChoices } from 'c/salusCoreBooking';

/** A place and how the person is there: one choice, since “video” alone says nothing of where. */
export interface Visit {
    readonly key: string;
    readonly place: Place;
    readonly modality: Modality;
}

export const visitKey = (placeId: string, modality: Modality): string => `${modality} ${placeId}`;

/** Every way to come, in the order in which the places are given. */
export const visitsOf = ({ places }: SchedulingChoices): readonly Visit[] =>
    places.flatMap((place) =>
        place.modalities.map((modality) => ({
            key: visitKey(place.id, modality),
            place,
            modality,
        })),
    );

/** Who can be chosen at a place. */
export const cliniciansAt = (
    { clinicians }: SchedulingChoices,
    placeId: string | undefined,
): readonly Clinician[] =>
    clinicians.filter(({ placeIds }) => placeId !== undefined && placeIds.includes(placeId));
