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

const listOf = (given: unknown): readonly unknown[] => (Array.isArray(given) ? given : []);

const readLocation = (given: unknown): Location | undefined => {
    const { id, name, address, zone, modalities } = Object(given) as Partial<Location>;
    if (!isWord(id) || !isWord(name)) return undefined;
    return {
        id,
        name,
        address: listOf(address).filter(isWord),
        zone: isWord(zone) ? zone : '',
        modalities: [...new Set(listOf(modalities).filter(isModality))],
    };
};

/** The kinds of visit that an author's locations offer, and whether each of them can be offered. */
export interface OfferedVisits {
    readonly visits: readonly Visit[];
    readonly isSound: boolean;
}

/** Reads the locations of an author: each with an id of its own, a name and a modality. */
export const offeredVisits = (given?: unknown): OfferedVisits => {
    const byId = new Map<string, Location>();
    for (const location of listOf(given).map(readLocation))
        if (location?.modalities.length && !byId.has(location.id)) byId.set(location.id, location);
    const locations = [...byId.values()];
    const isWhole = locations.length === listOf(given).length;
    return { visits: visitsOf({ locations }), isSound: isWhole && Array.isArray(given) };
};
