/* Inputs that are as large as an answer of 5 MB can be, in the ways in which a few lines make much work. */
import fc from 'fast-check';
import type { Slot } from 'c/salusCoreSlots';
import { positionsIn, set, type Position } from './breaking';
import { goodResources } from './fhirInputs';

const LARGEST = 5_000_000;

/** As many of something as fit beside the rest. */
function filled<T>(make: (at: number) => T, rest: unknown = ''): readonly T[] {
    const space = LARGEST - JSON.stringify(rest).length;
    const count = Math.floor(space / (JSON.stringify(make(99_999)) ?? 'null').length);
    return Array.from({ length: Math.max(count, 0) }, (_, at) => make(at));
}

const many = <T>(count: number, make: (at: number) => T): readonly T[] =>
    Array.from({ length: count }, (_, at) => make(at));
const START = Date.parse('2021-03-10T00:00:00Z');
const minutes = (count: number): string => new Date(START + count * 60_000).toISOString();

/* As short as they can be, so that there are as many as can be. */
const SHORTEST: Readonly<Record<string, (at: number) => object>> = {
    Location: () => ({ name: 'H' }),
    HealthcareService: () => ({ name: 'CANARY', location: [{ reference: 'Location/0' }] }),
    Practitioner: () => ({ name: [{ text: 'CANARY' }] }),
    PractitionerRole: () => ({
        practitioner: { reference: 'Practitioner/p', display: 'CANARY' },
        location: [{ reference: 'Location/0' }],
    }),
    Appointment: (at) => ({ status: 'booked', start: minutes(at), end: minutes(at + 5) }),
    Slot: (at) => ({
        schedule: { reference: 'Schedule/s' },
        status: 'free',
        start: minutes(at),
        end: minutes(at + 5),
    }),
};
const ACTORS = ['Location/0', 'HealthcareService/h0', 'PractitionerRole/r'];

interface Repeated {
    readonly type: string;
    /** So many Locations, and services of each HealthcareService. */
    readonly wide: number;
    readonly services: number;
    readonly modes: number;
    /** Which actors the Schedules have. */
    readonly through: string;
    /** Takes one property away, or none. */
    readonly without: number;
    readonly isAtOneTime: boolean;
}

const MODE = 'http://hl7.org/fhir/service-mode';
const MODES = ['in-person', 'videoconference', 'telephone'];

function repeated(how: Repeated): readonly unknown[] {
    const { type, wide, services, modes, through, without, isAtOneTime } = how;
    const location = many(wide, (at) => ({ reference: `Location/${at}` }));
    const named = {
        'Location/0': location,
        'HealthcareService/h0': many(services, (at) => ({ reference: `HealthcareService/h${at}` })),
    };
    const actor = named[through as keyof typeof named] ?? [{ reference: through }];
    const serviceType = MODES.slice(0, modes).map((code) => ({ coding: [{ system: MODE, code }] }));
    const rest = [
        ...many(wide, (at) => ({ resourceType: 'Location', id: String(at), name: 'H' })),
        ...many(services, (service) => ({
            ...{ resourceType: 'HealthcareService', id: `h${service}`, location },
            type: many(wide, (at) => ({ text: `${service} ${at}` })),
        })),
        {
            ...{ resourceType: 'PractitionerRole', id: 'r', location },
            practitioner: { display: 'CANARY' },
        },
        { resourceType: 'Schedule', id: 's', actor, serviceType },
    ];
    const template = SHORTEST[type] ?? (() => ({ actor }));
    const one = (at: number): object => {
        const whole = { resourceType: type, id: `x${at}`, ...template(isAtOneTime ? 0 : at) };
        const keys = Object.keys(whole);
        const gone = keys[without];
        return Object.fromEntries(Object.entries(whole).filter(([key]) => key !== gone));
    };
    return [...rest, ...filled(one, rest)];
}

/* A list of a good resource, with as many entries as fit. */
function longList(which: number, isVaried: boolean): readonly unknown[] {
    const resources = goodResources();
    const lists = positionsIn(resources).filter(({ value }) => Array.isArray(value));
    const list = lists[which % lists.length] as Position;
    const [entry] = list.values;
    const text = JSON.stringify(entry);
    const vary = (at: number): unknown =>
        JSON.parse(isVaried ? text.replace(/"(?=[,}\]]|$)/g, `${at}"`) : text);
    set(list, filled(vary));
    return resources;
}

/** What is to be large, as plain data. */
export type Large =
    | ({ readonly what: 'resources' } & Repeated)
    | { readonly what: 'list'; readonly which: number; readonly isVaried: boolean };

export const large: fc.Arbitrary<Large> = fc.oneof(
    fc.record<Large & { what: 'resources' }>({
        what: fc.constant('resources'),
        type: fc.constantFrom('Schedule', ...Object.keys(SHORTEST)),
        wide: fc.constantFrom(0, 1, 8, 24, 100, 101, 1_000),
        services: fc.constantFrom(0, 1, 10),
        modes: fc.nat(MODES.length),
        through: fc.constantFrom(...ACTORS),
        without: fc.nat(8),
        isAtOneTime: fc.boolean(),
    }),
    fc.record<Large & { what: 'list' }>({
        what: fc.constant('list'),
        which: fc.nat(1_000),
        isVaried: fc.boolean(),
    }),
);

export const largeInputOf = (how: Large): readonly unknown[] =>
    how.what === 'list' ? longList(how.which, how.isVaried) : repeated(how);

/** How many slots are large, as plain data. */
export interface ManySlots {
    readonly arrivalMinutes: unknown;
    readonly startTimes: number;
    readonly status: string;
    readonly length: number;
    readonly every: number;
    readonly isEmpty: boolean;
}

export const manySlots: fc.Arbitrary<ManySlots> = fc.record({
    arrivalMinutes: fc.constantFrom(undefined, 1, 5, 60, 0),
    startTimes: fc.constantFrom(0, 0, 10, 200_000),
    status: fc.constantFrom('free', 'free', 'busy', 'CANARY'),
    length: fc.constantFrom(-5, 5, 1_440),
    every: fc.constantFrom(0, 5, 1_440),
    isEmpty: fc.boolean(),
});

export function slotsOf(how: ManySlots): readonly Slot[] {
    const { arrivalMinutes, status, length, every } = how;
    const slot = (at: number): unknown => ({
        ...{ id: `s${at}`, locationId: 'p', modality: 'video', status, capacity: 9 },
        ...{ start: minutes(at * every), end: minutes(at * every + length), arrivalMinutes },
        ...(how.startTimes && {
            startTimes: many(how.startTimes, (minute) => minutes(at * every + minute)),
        }),
    });
    return filled(how.isEmpty ? () => ({}) : slot) as readonly Slot[];
}
