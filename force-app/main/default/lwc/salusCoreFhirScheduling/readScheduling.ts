import type { Booking, SchedulingChoices } from 'c/salusCoreBooking';
import { SalusProblem } from 'c/salusCoreProblems';
import { modalities, slotProblems, type Slot } from 'c/salusCoreSlots';
import { readBooking } from './booking';
import { bundleEntries } from './bundle';
import { Clinicians } from './clinicians';
import { readLocation, type LocationAlone, type ZoneOf } from './location';
import type { ModalityOf } from './modality';
import { Problems } from './problems';
import { reasonsIn, uniqueReasons } from './reasons';
import { ResourceIndex } from './resourceIndex';
import { readSchedule, servicesOf, type Schedule } from './schedule';
import { readSlot } from './slot';
import { scheduleOfSlot } from './slotSchedule';

/** What the app gives, because FHIR R4 has no element for it. */
export interface ReadContext {
    readonly zoneOf: ZoneOf;
    /** The present instant, for which Slots are past. */
    readonly now: string;
    /** The modalities that the app's own codes stand for. */
    readonly modalityOf?: ModalityOf;
}

/** What was read, and what was wrong with it. */
export interface Scheduling extends SchedulingChoices {
    readonly schedules: readonly Schedule[];
    readonly slots: readonly Slot[];
    readonly bookings: readonly Booking[];
    readonly problems: readonly SalusProblem[];
}

const byId = <T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
    new Map(all.map((each) => [each.id, each]));

const isProblem = (read: Booking | SalusProblem): read is SalusProblem =>
    read instanceof SalusProblem;
const isBooking = (read: Booking | SalusProblem): read is Booking => !isProblem(read);

/* The slots of one Slot have its id: a problem of each is one problem. */
const unique = (problems: readonly SalusProblem[]): readonly SalusProblem[] => [
    ...new Map(problems.map((one) => [`${one.code} ${one.where} ${one.property}`, one])).values(),
];

/* The slots of one Slot differ in location, clinician and modality: the first of each modality stands for all. */
const judged = (slots: readonly Slot[], schedules: ReadonlyMap<string, Schedule>) =>
    slots.filter(({ scheduleId = '', locationId, clinicianId }) => {
        const schedule = schedules.get(scheduleId);
        return schedule?.locationIds[0] === locationId && schedule.clinicianIds[0] === clinicianId;
    });

const withModalities = (location: LocationAlone, offered: ReadonlySet<string>) => ({
    ...location,
    modalities: modalities.filter((modality) => offered.has(`${location.id}\n${modality}`)),
});

/**
 * Reads what can be booked from FHIR R4 resources and Bundles: Location, HealthcareService,
 * Practitioner, PractitionerRole, Schedule, Slot, Appointment. It never throws for what a resource
 * holds: whatever is left out has a problem that names it. Slots that are past, full or taken are
 * kept, since `openChoices` decides what is offered.
 */
export function readScheduling(resources: readonly unknown[], context: ReadContext): Scheduling {
    const { zoneOf, now, modalityOf = () => undefined } = context;
    const problems = new Problems();
    const index = new ResourceIndex(bundleEntries(resources, problems), problems);
    const clinicians = new Clinicians(index);
    const locations = byId(
        index.all('Location').flatMap((location) => readLocation(location, zoneOf) ?? []),
    );
    const forSchedules = { index, clinicians, locations, modalityOf };
    const schedules = byId(
        index.all('Schedule').flatMap((schedule) => readSchedule(schedule, forSchedules) ?? []),
    );
    const services = [...schedules.values()].flatMap((schedule) => schedule.services);
    const slots = index.all('Slot').flatMap((slot) => {
        const schedule = scheduleOfSlot(slot, index, schedules);
        if (!schedule) return [];
        for (const service of servicesOf(slot.element)) services.push(service);
        return readSlot(slot, schedule, modalityOf);
    });
    const offered = new Set(slots.map(({ locationId, modality }) => `${locationId}\n${modality}`));
    const bookings = index.all('Appointment').map(({ element }) => readBooking(element.json));
    return {
        reasons: uniqueReasons(reasonsIn(services, modalityOf)),
        locations: [...locations.values()].map((location) => withModalities(location, offered)),
        clinicians: clinicians.at(locations),
        schedules: [...schedules.values()].map(({ id, locationIds, clinicianIds }) => ({
            ...{ id, locationIds, clinicianIds },
        })),
        slots,
        bookings: bookings.filter(isBooking),
        problems: [
            ...problems.all(),
            ...bookings.filter(isProblem),
            ...unique(slotProblems(judged(slots, schedules), now)),
        ],
    };
}
