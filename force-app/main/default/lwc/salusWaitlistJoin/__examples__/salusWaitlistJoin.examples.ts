import { CANARY, type Examples } from 'test-support/examples';
import { fhirExample } from '../../../../../../examples/fhirExample';
import { inMemoryScheduling } from '../../../../../../examples/inMemoryScheduling';
import {
    INVENTED_NOW,
    inventedClinics,
    inventedZoneOf,
} from '../../../../../../examples/inventedClinics';
import type { Planted } from '../../../../../../examples/planted';

const server = (planted?: Planted) =>
    inMemoryScheduling({
        ...{ resources: inventedClinics, zoneOf: inventedZoneOf, now: INVENTED_NOW, latency: 400 },
        planted,
    });

const visit = { locationId: 'harbor', modality: 'in-person', clinicianId: 'haddad' };
const contacts = [
    { value: 'text', label: 'A text message to your phone' },
    { value: 'call', label: 'A call to your phone' },
    { value: 'portal', label: 'A message in this portal' },
];
const asked = {
    ...{ adapter: server(), visit, contacts },
    locationName: `Invented Harbor Clinic ${CANARY}`,
    clinicianName: `Dr. Amira Haddad ${CANARY}`,
};
const { joinWaitlist: _, ...withoutList } = server();

export default {
    default: { properties: asked },
    lostAnswer: { properties: { ...asked, adapter: server({ joinWaitlist: ['lost'] }) } },
    busyServer: { properties: { ...asked, adapter: server({ joinWaitlist: ['rate-limited'] }) } },
    fhirServer: {
        ...fhirExample(),
        properties: { ...asked, adapter: fhirExample().properties.adapter },
    },
    onTheList: {
        properties: { ...asked, entry: { id: 'appointment-1', status: 'waitlist' } },
    },
    booked: { properties: { ...asked, entry: { id: 'appointment-1', status: 'booked' } } },
    elsewhere: { properties: { ...asked, adapter: withoutList } },
    longText: {
        properties: {
            ...asked,
            visit: { ...visit, modality: 'video' },
            locationName: `Invented Harbor Clinic for Ear, Nose, Throat, Hals-Nasen-Ohrenheilkundesprechstundenterminvereinbarung and for everybody who is not sure where to go ${CANARY}`,
        },
    },
} satisfies Examples;
