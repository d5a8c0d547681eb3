import { readList } from 'c/salusCorePlain';
import type { Modality } from 'c/salusCoreSlots';
import type { Location } from './choices';

/** A location and how the person is there: one choice, since “video” alone says nothing of where. */
export interface Visit {
    readonly key: string;
    readonly location: Location;
    readonly modality: Modality;
}

export const visitKey = (locationId: string, modality: Modality): string =>
    `${modality} ${locationId}`;

/** Every kind of visit, in the order in which the locations are given. */
export const visitsOf = ({
    locations,
}: {
    readonly locations: readonly Location[];
}): readonly Visit[] =>
    locations.flatMap((location) =>
        location.modalities.map((modality) => ({
            key: visitKey(location.id, modality),
            location,
            modality,
        })),
    );

const MODALITIES: Readonly<Record<Modality, true>> = {
    'in-person': true,
    video: true,
    phone: true,
};

const isModality = (given: unknown): given is Modality =>
    typeof given === 'string' && Object.hasOwn(MODALITIES, given);

const isWord = (given: unknown): given is string =>
    typeof given === 'string' && given.trim() !== '';

const wordOf = (given: unknown): string | undefined => (isWord(given) ? given : undefined);

const modalityOf = (given: unknown): Modality | undefined =>
    isModality(given) ? given : undefined;

const readLocation = (given: unknown): Location | undefined => {
    const { id, name, address, zone, modalities } = Object(given) as Record<string, unknown>;
    if (!isWord(id) || !isWord(name)) return undefined;
    return {
        id,
        name,
        address: readList(address, wordOf).list,
        zone: isWord(zone) ? zone : '',
        modalities: [...new Set(readList(modalities, modalityOf).list)],
    };
};

/** The kinds of visit that an author's locations offer, and whether each of them can be offered. */
export interface OfferedVisits {
    readonly visits: readonly Visit[];
    readonly isSound: boolean;
}

/** Reads the locations of an author: each with an id of its own, a name and a modality. */
export const offeredVisits = (given?: unknown): OfferedVisits => {
    const ids = new Set<string>();
    const { list: locations, isWhole } = readList(given, (one) => {
        const location = readLocation(one);
        if (!location?.modalities.length || ids.has(location.id)) return undefined;
        ids.add(location.id);
        return location;
    });
    return { visits: visitsOf({ locations }), isSound: isWhole };
};
