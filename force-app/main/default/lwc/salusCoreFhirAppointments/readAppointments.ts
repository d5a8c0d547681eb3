import type { AppointmentView } from 'c/salusCoreAppointments';
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
        'join' | 'joinOpens' | 'canReschedule' | 'canCancel' | 'phone' | 'uid'
    >;
}

/** What was read, and what was wrong with it. */
export interface ReadAppointments {
    readonly appointments: readonly AppointmentView[];
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
    const problems = new Problems('bad-resource', 'resources');
    const index = new ResourceIndex(bundleEntries(resources, problems), problems);
    const appointments = index.all('Appointment').flatMap((resource) => {
        const view = readAppointment(resource, index, context);
        if (!view) return [];
        const named = { ...view, uid: uidOf(resource) };
        return [{ ...named, ...context.offersFor?.(named) }];
    });
    return { appointments, problems: problems.all() };
}
