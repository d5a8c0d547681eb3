import type { Example } from 'test-support/examples';
import { runningClock } from 'test-support/runningClock';
import { fhirRest } from './fhirRest/fhirRest';
import { inMemoryScheduling } from './inMemoryScheduling';
import { INVENTED_NOW, inventedClinics, inventedZoneOf } from './inventedClinics';

const now = INVENTED_NOW;
const zoneOf = inventedZoneOf;

/** The booking on the FHIR server whose base is in `window.salusFhirBase`, or else in memory. */
export function fhirExample(): Example {
    const clock = runningClock(now);
    const { salusFhirBase: base } = globalThis as { salusFhirBase?: string };
    const adapter =
        base === undefined
            ? inMemoryScheduling({ resources: inventedClinics, zoneOf, now })
            : fhirRest({
                  base,
                  fetch: (url, init) => fetch(url, init),
                  zoneOf,
                  now: () => new Date(clock.now()).toISOString(),
                  patient: 'Patient/example',
                  keySystem: 'https://portal.example.org/booking-key',
                  bookAs: 'booked',
              });
    return { now, properties: { adapter, patientZone: 'America/New_York' } };
}
