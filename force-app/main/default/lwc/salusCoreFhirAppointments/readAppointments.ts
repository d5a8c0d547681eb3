import type { AppointmentView, FoundAppointment } from 'c/salusCoreAppointments';
import {
    bundleEntries,
    ResourceIndex,
    type ModalityOf,
    type Resource,
    type ZoneOf,
} from 'c/salusCoreFhirScheduling';
import { Problems, type SalusProblem } from 'c/salusCoreProblems';
import { readAppointment } from './appointment';

/** What the app gives, because FHIR R4 has no element for it. */
export interface ReadAppointmentsContext {
    readonly zoneOf: ZoneOf;
    /** The zone of an appointment without a Location, such as a call: whoever calls is in it. */
    readonly zoneWithoutLocation?: string;
    /** The modalities that the app's own codes stand for. */
    readonly modalityOf?: ModalityOf;
    /** What the portal offers for one: whether it can be joined now, changed or cancelled. */
    readonly offersFor?: (
        view: AppointmentView,
    ) => Pick<
        AppointmentView,
        'join' | 'joinOpens' | 'canReschedule' | 'canCancel' | 'phone' | 'link' | 'uid'
    >;
}

/** What was read, and what was wrong with it. */
export interface ReadAppointments {
    readonly appointments: readonly AppointmentView[];
    readonly problems: readonly SalusProblem[];
}

/** What was read, with what is needed to move each to another time. */
export interface ReadFoundAppointments {
    readonly found: readonly FoundAppointment[];
    readonly problems: readonly SalusProblem[];
}

/* Its name for calendars is its address, which no other server has. */
const uidOf = ({ base, id }: Resource): string | undefined =>
    base && `Appointment/${id}@${base.replace(/^[a-z]+:\/\//i, '')}`;

/**
 * Reads the Appointments among FHIR R4 resources and Bundles, with the Locations and Practitioners that
 * they name, as a person sees them. It never throws for what a resource holds: each Appointment gives a
 * view, or a problem that says why it has none. What could not be read of it has a problem, too.
 */
export function readAppointments(
    resources: readonly unknown[],
    context: ReadAppointmentsContext,
): ReadAppointments {
    const { found, problems } = readFoundAppointments(resources, context);
    return { appointments: found.map(({ appointment }) => appointment), problems };
}

/** The same, each with what `findSlots` is asked for another time: for an adapter's `findAppointment`. */
export function readFoundAppointments(
    resources: readonly unknown[],
    context: ReadAppointmentsContext,
): ReadFoundAppointments {
    const problems = new Problems('bad-resource', 'resources');
    const index = new ResourceIndex(bundleEntries(resources, problems), problems);
    const found = index.all('Appointment').flatMap((resource) => {
        const one = readAppointment(resource, index, context);
        if (!one) return [];
        const named = { ...one.appointment, uid: uidOf(resource) };
        return [{ ...one, appointment: { ...named, ...context.offersFor?.(named) } }];
    });
    return { found, problems: problems.all() };
}
