import type { Booking, SchedulingChoices } from 'c/salusCoreBooking';
import { SalusProblem } from 'c/salusCoreProblems';
import { modalities, slotProblems, type Slot } from 'c/salusCoreSlots';
import { readBooking } from './booking';
import { readCalendar } from './calendar';
import { Clinicians } from './clinicians';
import { Library } from './library';
import type { ModalityOf } from './modality';
import { readLocation, type ZoneOf } from './location';
import { reasonsIn, uniqueReasons } from './reasons';
import type { Resource } from './resource';
import { readSlot, slotServices } from './slot';
import { unpack } from './unpack';
import { whereabouts } from './whereabouts';

/** What the app knows and FHIR doesn't say. */
export interface ReadContext {
    readonly zoneOf: ZoneOf;
    /** The instant at which a slot is past or not. */
    readonly now: string;
    /** What the app's own codes say of how a visit takes place. */
    readonly modalityOf?: ModalityOf;
}

/** What was read, and what was wrong with it. */
export interface Scheduling extends SchedulingChoices {
    readonly slots: readonly Slot[];
    readonly bookings: readonly Booking[];
    readonly problems: readonly SalusProblem[];
}

const byId = <T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
    new Map(all.map((each) => [each.id, each]));

/* One mistake is one problem, however often it is come upon. */
const unique = (problems: readonly SalusProblem[]): readonly SalusProblem[] => [
    ...new Map(problems.map((one) => [`${one.code} ${one.where} ${one.property}`, one])).values(),
];

/**
 * Reads what can be booked out of FHIR R4 resources and Bundles: Location, Schedule, Slot,
 * Practitioner, PractitionerRole, Appointment. Whatever is left out has a problem that names it.
 * Slots that are past, full or taken stay: `openChoices` decides what is offered.
 */
export function readScheduling(resources: readonly unknown[], context: ReadContext): Scheduling {
    const { zoneOf, now, modalityOf: own = () => undefined } = context;
    const problems: SalusProblem[] = [];
    const library = new Library(unpack(resources, problems), problems);
    const clinicians = new Clinicians(library);
    const read = (schedule: Resource) => readCalendar(schedule, { library, clinicians, own }) ?? [];
    const calendars = byId(library.all('Schedule').flatMap(read));
    const bare = byId(
        library.all('Location').flatMap((place) => readLocation(place, zoneOf) ?? []),
    );
    const services = [...calendars.values()].flatMap((calendar) => calendar.services);
    const slots = library.all('Slot').flatMap((slot) => {
        const found = whereabouts(slot, library, calendars, bare);
        if (!found) return [];
        services.push(...slotServices(slot.part, found.calendar));
        return readSlot(slot, found.calendar, found.locationIds, own);
    });
    const ways = new Set(slots.map(({ locationId, modality }) => `${locationId}\n${modality}`));
    const bookings = library.all('Appointment').map(({ part }) => readBooking(part.json));
    const isProblem = (each: Booking | SalusProblem) => each instanceof SalusProblem;
    return {
        reasons: uniqueReasons(reasonsIn(services, own)),
        locations: [...bare.values()].map((place) => ({
            ...place,
            modalities: modalities.filter((modality) => ways.has(`${place.id}\n${modality}`)),
        })),
        clinicians: clinicians.at(new Set(bare.keys())),
        slots,
        bookings: bookings.filter((each) => !isProblem(each)) as Booking[],
        problems: [
            ...unique(problems),
            ...(bookings.filter(isProblem) as SalusProblem[]),
            ...unique(slotProblems(slots, now)),
        ],
    };
}
