import type { Booking, SchedulingChoices } from 'c/salusCoreBooking';
import { Problems, type SalusProblem } from 'c/salusCoreProblems';
import { lookAtSlots, modalities, type Slot } from 'c/salusCoreSlots';
import { readAppointment } from './booking';
import { bundleEntries } from './bundle';
import { Clinicians } from './clinicians';
import { readLocation, type LocationAlone, type ZoneOf } from './location';
import type { ModalityOf } from './modality';
import { reasonsWith, uniqueReasons } from './reasons';
import type { Resource } from './resource';
import { ResourceIndex } from './resourceIndex';
import { readSchedule, type Schedule } from './schedule';
import { readSlots } from './slots';

/* CVS, the largest chain that publishes its slots, has about 10,000. Each may be in a zone that has to be
   looked for. */
const MOST_LOCATIONS = 20_000;

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

/* The slots of one Slot differ in location, clinician and modality: the first of each modality stands for all. */
const judged = (slots: readonly Slot[], schedules: ReadonlyMap<string, Schedule>) =>
    slots.filter(({ scheduleId = '', locationId, clinicianId }) => {
        const schedule = schedules.get(scheduleId);
        return schedule?.locationIds[0] === locationId && schedule.clinicianIds[0] === clinicianId;
    });

function locationsIn(index: ResourceIndex, problems: Problems): readonly Resource[] {
    const all = index.all('Location');
    const help = `only the first ${MOST_LOCATIONS} are read`;
    if (all.length > MOST_LOCATIONS) problems.add('bad-resource', 'resources', 'Location', help);
    return all.slice(0, MOST_LOCATIONS);
}

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
    const problems = new Problems('bad-resource', 'resources');
    const index = new ResourceIndex(bundleEntries(resources, problems), problems);
    const clinicians = new Clinicians(index);
    const locations = byId(
        locationsIn(index, problems).flatMap((location) => readLocation(location, zoneOf) ?? []),
    );
    const forSchedules = { index, clinicians, locations, modalityOf };
    const schedules = byId(
        index.all('Schedule').flatMap((schedule) => readSchedule(schedule, forSchedules) ?? []),
    );
    const reasonsIn = reasonsWith(modalityOf);
    const { slots, services } = readSlots(index, schedules, { modalityOf, reasonsIn }, problems);
    const ofSchedules = [...schedules.values()].map((schedule) => schedule.services);
    const offered = new Set(slots.map(({ locationId, modality }) => `${locationId}\n${modality}`));
    const bookings = index
        .all('Appointment')
        .flatMap(
            ({ element, position }) => readAppointment(element.json, position, problems) ?? [],
        );
    lookAtSlots(judged(slots, schedules), now, problems);
    return {
        reasons: uniqueReasons([...new Set([...ofSchedules, ...services])].flatMap(reasonsIn)),
        locations: [...locations.values()].map((location) => withModalities(location, offered)),
        clinicians: clinicians.at(locations),
        schedules: [...schedules.values()].map(({ id, locationIds, clinicianIds }) => ({
            ...{ id, locationIds, clinicianIds },
        })),
        slots,
        bookings,
        problems: problems.all(),
    };
}
