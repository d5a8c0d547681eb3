import { readScheduling, type ReadContext } from 'c/salusCoreFhirScheduling';

export const NOW = '2021-03-01T00:00:00Z';
const SMART = 'http://fhir-registry.smarthealthit.org/StructureDefinition';
export const MODE = 'http://hl7.org/fhir/service-mode';

export const aLocation = (changes: object = {}) => ({
    resourceType: 'Location',
    id: 'l1',
    name: 'Harbor Clinic',
    address: { line: ['1 Harbor Street'], city: 'Boston', state: 'MA', postalCode: '02114' },
    ...changes,
});

export const aVirtualLocation = (changes: object = {}) => ({
    resourceType: 'Location',
    id: 'online',
    name: 'Online',
    physicalType: {
        coding: [
            {
                system: 'http://terminology.hl7.org/CodeSystem/location-physical-type',
                code: 'vi',
            },
        ],
    },
    ...changes,
});

export const aSchedule = (changes: object = {}) => ({
    resourceType: 'Schedule',
    id: 's1',
    actor: [{ reference: 'Location/l1' }],
    serviceType: [
        { coding: [{ system: 'https://x.example.org', code: '57', display: 'Vaccination' }] },
    ],
    ...changes,
});

export const aSlot = (changes: object = {}) => ({
    resourceType: 'Slot',
    id: 't1',
    schedule: { reference: 'Schedule/s1' },
    status: 'free',
    start: '2021-03-10T15:00:00-05:00',
    end: '2021-03-10T15:20:00-05:00',
    ...changes,
});

export const extension = (name: string, value: object, base = SMART) => ({
    url: `${base}/${name}`,
    ...value,
});

export const withExtensions = (...all: readonly object[]) => ({ extension: all });

export const modeOf = (code: string) => [{ coding: [{ system: MODE, code }] }];

export const read = (resources: readonly unknown[], context: Partial<ReadContext> = {}) =>
    readScheduling(resources, { zoneOf: () => 'America/New_York', now: NOW, ...context });

/** Problems as code, name and path: what a developer acts on. */
export const problemsOf = (resources: readonly unknown[], context: Partial<ReadContext> = {}) =>
    read(resources, context).problems.map(({ code, where, property }) => [code, where, property]);
