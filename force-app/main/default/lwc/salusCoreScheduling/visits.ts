import type { Modality } from 'c/salusCoreSlots';
import type { Clinician, Location, SchedulingChoices } from 'c/salusCoreBooking';

/** A place and how the person is there: one choice, since “video” alone says nothing of where. */
export interface Visit {
    readonly key: string;
    readonly place: Location;
    readonly modality: Modality;
}

export const visitKey = (locationId: string, modality: Modality): string =>
    `${modality} ${locationId}`;

/** Every way to come, in the order in which the locations are given. */
export const visitsOf = ({ locations }: SchedulingChoices): readonly Visit[] =>
    locations.flatMap((place) =>
        place.modalities.map((modality) => ({
            key: visitKey(place.id, modality),
            place,
            modality,
        })),
    );

/** Who can be chosen at a place. */
export const cliniciansAt = (
    { clinicians }: SchedulingChoices,
    locationId: string | undefined,
): readonly Clinician[] =>
    clinicians.filter(
        ({ locationIds }) => locationId !== undefined && locationIds.includes(locationId),
    );
