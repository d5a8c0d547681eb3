import { CANARY, type Example } from 'test-support/examples';
import { runningClock } from 'test-support/runningClock';
import type { Kept } from './appointmentBook';
import { fhirRest } from './fhirRest/fhirRest';
import {
    inMemoryScheduling,
    type InMemoryOptions,
    type InMemoryScheduling,
} from './inMemoryScheduling';
import { INVENTED_NOW, inventedClinics, inventedZoneOf } from './inventedClinics';

const SERVICE = 'https://clinics.example.org/services';
const MODE = 'http://hl7.org/fhir/service-mode';
const now = INVENTED_NOW;
const zoneOf = inventedZoneOf;

const taking = (reference: string) =>
    ({ actor: { reference }, required: 'required', status: 'accepted' }) as const;

/** A visit in person on March 10, 2021, as FHIR R4. */
export const inventedAppointment = Object.freeze({
    resourceType: 'Appointment',
    id: 'invented-visit',
    identifier: [{ system: 'https://portal.example.org/booking-key', value: 'invented' }],
    status: 'booked',
    serviceCategory: [{ coding: [{ system: MODE, code: 'in-person' }] }],
    serviceType: [{ coding: [{ system: SERVICE, code: 'checkup' }] }],
    start: '2021-03-10T09:00:00-05:00',
    end: '2021-03-10T09:30:00-05:00',
    slot: [
        {
            reference: `Slot/haddad-harbor-in-person-${Date.parse('2021-03-10T09:00:00-05:00') / 60_000}`,
        },
    ],
    comment: `interpreter: Spanish ${CANARY}`,
    participant: [
        taking('Patient/CANARY'),
        taking('Location/harbor'),
        taking('Practitioner/haddad'),
    ],
}) satisfies Kept;

/** A page about that visit, on a server in memory. `changed` is what is different about the visit. */
export function bookedExample(
    more: Partial<InMemoryOptions> = {},
    changed: Partial<Kept> = {},
): { readonly now: string; readonly properties: BookedProperties } {
    const booked = [{ ...inventedAppointment, ...changed }];
    const adapter = inMemoryScheduling({
        resources: inventedClinics,
        zoneOf,
        now,
        booked,
        ...more,
    });
    return { now, properties: { adapter, ...shared } };
}

const appointmentId: string = inventedAppointment.id;
const shared = { appointmentId, patientZone: 'America/New_York' };

type BookedProperties = Readonly<typeof shared> & { readonly adapter: InMemoryScheduling };

/** The same about the visit in `window.salusAppointment`, on the FHIR server in `window.salusFhirBase`. */
export function bookedOnFhirServer(): Example {
    const clock = runningClock(now);
    const { salusFhirBase: base, salusAppointment } = globalThis as {
        salusFhirBase?: string;
        salusAppointment?: string;
    };
    if (base === undefined || salusAppointment === undefined) return bookedExample();
    const adapter = fhirRest({
        ...{ base, zoneOf, patient: 'Patient/example', bookAs: 'booked' },
        fetch: (url, init) => fetch(url, init),
        now: () => new Date(clock.now()).toISOString(),
        keySystem: 'https://portal.example.org/booking-key',
    });
    return { now, properties: { ...shared, adapter, appointmentId: salusAppointment } };
}
