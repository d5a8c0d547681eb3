import { visitKey, visitsOf, type Clinician, type Visit } from 'c/salusCoreBooking';
import { openChoices, type Slot } from 'c/salusCoreSlots';
import { isZone } from 'c/salusCoreZones';
import { queryFor } from './query';
import type { SchedulingTask } from './task';
import { visitOf } from './visits';

/** Open times of somebody else or at another location, where none are open as they were asked for. */
export interface Offer {
    readonly key: string;
    readonly visit: Visit;
    readonly clinician?: Clinician;
    readonly slots: readonly Slot[];
}

/* Each is a request to the server and a card on the page. */
const MOST_OFFERS = 4;

/* The same kind of visit at another location comes before another kind. */
function otherVisits({ choices, answers }: SchedulingTask): readonly Visit[] {
    const visit = choices && visitOf(choices, answers);
    if (!visit) return [];
    const others = visitsOf(choices).filter(
        ({ key, location }) => key !== visit.key && isZone(location.zone),
    );
    const isAlike = ({ modality }: Visit): boolean => modality === visit.modality;
    return [...others.filter(isAlike), ...others.filter((one) => !isAlike(one))];
}

/**
 * What to ask for where no time is open: anybody else at the same location, and then other locations. An
 * appointment that gets another time stays with its clinician, at its location.
 */
export function otherQueries(task: SchedulingTask) {
    const query = queryFor(task);
    if (!query || task.moving) return [];
    const anybody = query.clinicianId ? [{ ...query, clinicianId: undefined }] : [];
    const elsewhere = otherVisits(task).map(({ location, modality }) => ({
        ...query,
        ...{ locationId: location.id, modality, clinicianId: undefined },
    }));
    return [...anybody, ...elsewhere].slice(0, MOST_OFFERS);
}

/** The slots that were found elsewhere, by location, and at the location that was asked for by clinician. */
export function offersOf(task: SchedulingTask, now: string): readonly Offer[] {
    const { choices, answers, others = [] } = task;
    const own = choices && visitOf(choices, answers);
    const open = openChoices(others, now).map(({ slot }) => slot);
    const offers = [...(own ? [own] : []), ...otherVisits(task)].flatMap((visit) => {
        const here = open.filter((slot) => visitKey(slot.locationId, slot.modality) === visit.key);
        const ids = [...new Set(here.map(({ clinicianId }) => clinicianId))];
        return (visit === own ? ids : ids.slice(0, 1)).map((id) => ({
            key: `${visit.key} ${id ?? ''}`,
            visit,
            clinician: choices?.clinicians.find((one) => one.id === id),
            slots: here.filter(({ clinicianId }) => clinicianId === id),
        }));
    });
    return offers.slice(0, MOST_OFFERS);
}
