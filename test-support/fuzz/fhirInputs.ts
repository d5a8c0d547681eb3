/* Broken FHIR inputs. Each is a handful of good resources and what was done to them. */
import { change, type Step } from './breaking';

const zone = 'http://hl7.org/fhir/StructureDefinition/timezone';
const smart = 'http://fhir-registry.smarthealthit.org/StructureDefinition';
const concept = (code: string) => ({
    text: `CANARY ${code}`,
    coding: [{ system: 'https://x.example.org', code, display: 'CANARY Ito', userSelected: true }],
});
const to = (reference: string) => ({ reference, display: 'CANARY Ito' });

/* Everything that is read, with each of its elements. */
export const goodResources = () => [
    {
        resourceType: 'Location',
        id: 'l1',
        meta: { lastUpdated: '2021-03-01T00:00:00Z' },
        status: 'active',
        name: 'Harbor Clinic',
        alias: ['Harbor'],
        address: { line: ['1 Harbor Street'], city: 'Boston', state: 'MA', postalCode: '02114' },
        telecom: [{ system: 'phone', value: '617-555-0100', use: 'work' }],
        identifier: [{ system: 'https://x.example.org', value: '1' }],
        extension: [{ url: zone, valueCode: 'America/New_York' }],
        physicalType: { coding: [{ system: 'https://x.example.org', code: 'bu' }] },
    },
    {
        resourceType: 'Practitioner',
        id: 'p1',
        active: true,
        name: [{ use: 'usual', prefix: ['Dr'], given: ['CANARY A.'], family: 'CANARY Ito' }],
        qualification: [{ code: concept('md') }],
    },
    {
        resourceType: 'PractitionerRole',
        id: 'r1',
        active: true,
        practitioner: to('Practitioner/p1'),
        location: [to('Location/l1')],
        code: [concept('doctor')],
    },
    {
        resourceType: 'HealthcareService',
        id: 'h1',
        active: true,
        name: 'CANARY care',
        location: [to('Location/l1')],
        type: [concept('57')],
    },
    {
        resourceType: 'Schedule',
        id: 's1',
        active: true,
        actor: [
            to('Location/l1'),
            to('PractitionerRole/r1'),
            to('HealthcareService/h1'),
            to('#c1'),
            to('https://x.example.org/fhir/Practitioner/p2'),
        ],
        contained: [{ resourceType: 'Practitioner', id: 'c1', name: [{ text: 'CANARY Ito' }] }],
        serviceType: [concept('57')],
    },
    {
        resourceType: 'Slot',
        id: 't1',
        schedule: to('Schedule/s1'),
        status: 'free',
        start: '2021-03-10T15:00:00-05:00',
        end: '2021-03-10T15:20:00-05:00',
        serviceType: [concept('57')],
        appointmentType: concept('routine'),
        extension: [
            { url: `${smart}/slot-capacity`, valueInteger: 3 },
            { url: `${smart}/booking-deep-link`, valueUrl: 'https://x.example.org/book' },
            { url: `${smart}/booking-phone`, valueString: '617-555-0100' },
        ],
    },
    {
        resourceType: 'Appointment',
        id: 'a1',
        status: 'booked',
        start: '2021-03-10T15:00:00-05:00',
        end: '2021-03-10T15:20:00-05:00',
        participant: [{ actor: to('Location/l1'), status: 'accepted' }],
    },
    {
        resourceType: 'Bundle',
        type: 'searchset',
        entry: [
            {
                fullUrl: 'https://x.example.org/fhir/Location/l2',
                resource: { resourceType: 'Location', id: 'l2', name: 'Hill Clinic' },
            },
            {
                fullUrl: 'https://x.example.org/fhir/Slot/t2',
                resource: {
                    resourceType: 'Slot',
                    id: 't2',
                    schedule: to('https://x.example.org/fhir/Schedule/s1'),
                    status: 'busy',
                    start: '2021-03-10T16:00:00Z',
                    end: '2021-03-10T17:00:00Z',
                },
            },
        ],
    },
];

/** The good resources after these steps. A step can also change a resource as a whole. */
export function inputOf(all: readonly Step[]): readonly unknown[] {
    const resources: unknown[] = goodResources();
    change(resources, all);
    return resources;
}

/** An Appointment after these steps: an answer to a booking. */
export function answerOf(all: readonly Step[]): unknown {
    const answer = goodResources().find(({ resourceType }) => resourceType === 'Appointment');
    if (answer) change(answer, all);
    return answer;
}
