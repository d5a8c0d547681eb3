import type { Clinician, Location, Reason, SchedulingChoices } from 'c/salusCoreBooking';
import { readClinicianView } from 'c/salusCoreClinicians';
import { modalities, type Modality, type Slot } from 'c/salusCoreSlots';
import { isInstant } from 'c/salusCoreZones';

type Thing = Record<string, unknown>;

export const isObject = (thing: unknown): thing is Thing =>
    typeof thing === 'object' && thing !== null;
export const isText = (thing: unknown): thing is string =>
    typeof thing === 'string' && thing.trim() !== '';

const isModality = (thing: unknown): thing is Modality =>
    (modalities as readonly unknown[]).includes(thing);
/* Some servers give a telephone number as a number. */
const textOf = (thing: unknown): string | undefined => {
    if (isText(thing)) return thing;
    return Number.isFinite(thing) ? String(thing) : undefined;
};
const textsIn = (list: unknown): readonly string[] =>
    Array.isArray(list) ? [...new Set(list.filter(isText))] : [];

/* CVS, the largest chain that publishes its slots, has about 10,000 locations. */
const MOST_CHOICES = 20_000;

/* Of two with one id the first counts: the choices on a page are told apart by their ids. */
function readList<T extends { readonly id: string }>(
    list: unknown,
    read: (one: Thing) => T | undefined,
): readonly T[] {
    const seen = new Set<string>();
    const all: readonly unknown[] = Array.isArray(list) ? list : [];
    return all.slice(0, MOST_CHOICES).flatMap((one) => {
        const found = isObject(one) && isText(one.id) ? read(one) : undefined;
        if (!found || seen.has(found.id)) return [];
        seen.add(found.id);
        return [found];
    });
}

const readNamed = ({ id, name }: Thing): { id: string; name: string } | undefined =>
    isText(id) && isText(name) ? { id, name } : undefined;

const readReason = (one: Thing): Reason | undefined => {
    const named = readNamed(one);
    return named && { ...named, description: textOf(one.description) };
};

const readClinician = (one: Thing): Clinician | undefined => {
    const { view } = readClinicianView(one, 'findChoices');
    return view && { ...view, locationIds: textsIn(one.locationIds) };
};

const readLocation = (one: Thing): Location | undefined => {
    const named = readNamed(one);
    return (
        named && {
            ...named,
            address: textsIn(one.address),
            zone: textOf(one.zone) ?? '',
            phone: textOf(one.phone),
            modalities: modalities.filter((modality) =>
                (Array.isArray(one.modalities) ? one.modalities : []).includes(modality),
            ),
        }
    );
};

/** What can be chosen, of what an adapter answered: what has no id or no name is left out, and
    so is what comes after the first 20,000 of a kind. */
export function readChoices(given: unknown): SchedulingChoices {
    const { reasons, locations, clinicians } = isObject(given) ? given : {};
    return {
        reasons: readList(reasons, readReason),
        locations: readList(locations, readLocation),
        clinicians: readList(clinicians, readClinician),
    };
}

const isSlot = (one: unknown): one is Slot =>
    isObject(one) &&
    isText(one.id) &&
    isText(one.locationId) &&
    isModality(one.modality) &&
    isInstant(one.start) &&
    isInstant(one.end);

/** The slots that can be offered: with ids, a modality and times that can be read. */
export const readSlots = (given: unknown): readonly Slot[] =>
    (Array.isArray(given) ? given : []).filter(isSlot).map((slot) => ({
        ...slot,
        clinicianId: textOf(slot.clinicianId),
        bookElsewhere: slot.bookElsewhere === true || undefined,
        link: textOf(slot.link),
        phone: textOf(slot.phone),
    }));
