/* What holds of every answer of the FHIR reader, whatever it was given. */
import { statuses } from 'c/salusCoreBooking';
import type { readScheduling, Scheduling } from 'c/salusCoreFhirScheduling';
import { SalusProblem } from 'c/salusCoreProblems';
import { modalities, openChoices, slotStatuses, type Slot } from 'c/salusCoreSlots';
import { isInstant, isZone } from 'c/salusCoreZones';
import { isWholeRun } from './random';

export type Reader = typeof readScheduling;

const NOW = '2021-03-01T00:00:00Z';
/* Generous, because the machine may be busy: it finds what takes minutes, and only in the whole run. */
const LONGEST = 10_000;

type Is = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Is>>;

const isText: Is = (value) => typeof value === 'string' && value !== '';
const optional =
    (is: Is): Is =>
    (value) =>
        value === undefined || is(value);
const oneOf =
    (all: readonly unknown[]): Is =>
    (value) =>
        all.includes(value);
const listOf =
    (is: Is): Is =>
    (value) =>
        Array.isArray(value) && Array.from(value).every(is);
const shaped =
    (shape: Shape): Is =>
    (value) =>
        typeof value === 'object' &&
        value !== null &&
        Object.entries(shape).every(([key, is]) => is((value as Record<string, unknown>)[key])) &&
        Object.keys(value).every((key) => key in shape);

const SHAPE: Readonly<Record<keyof Scheduling, Is>> = {
    reasons: listOf(shaped({ id: isText, name: isText })),
    locations: listOf(
        shaped({
            id: isText,
            name: isText,
            address: listOf(isText),
            zone: isZone,
            phone: optional(isText),
            modalities: listOf(oneOf(modalities)),
        }),
    ),
    clinicians: listOf(
        shaped({ id: isText, name: isText, role: optional(isText), locationIds: listOf(isText) }),
    ),
    schedules: listOf(
        shaped({ id: isText, locationIds: listOf(isText), clinicianIds: listOf(isText) }),
    ),
    slots: listOf(
        shaped({
            id: isText,
            locationId: isText,
            clinicianId: optional(isText),
            modality: oneOf(modalities),
            scheduleId: isText,
            status: oneOf(slotStatuses),
            start: isText,
            end: isText,
            capacity: optional(Number.isInteger),
            link: optional(isText),
            phone: optional(isText),
            reasonIds: optional(listOf(isText)),
        }),
    ),
    bookings: listOf(
        shaped({
            id: isText,
            status: oneOf(statuses),
            start: optional(isInstant),
            end: optional(isInstant),
        }),
    ),
    problems: listOf((problem) => problem instanceof SalusProblem),
};

const wrongShapes = (read: Scheduling): readonly string[] =>
    Object.entries(SHAPE)
        .filter(([key, is]) => !is(read[key as keyof Scheduling]))
        .map(([key]) => `the shape of ${key}`);

/* Whoever is offered a slot has to be told when it is, by a clock at its location. */
function wrongSlots({ slots, locations }: Scheduling): readonly string[] {
    const zones = new Map(locations.map(({ id, zone }) => [id, zone]));
    const hasInstants = ({ start, end }: Slot) => isInstant(start) && isInstant(end);
    return [
        ...(slots.every(hasInstants) ? [] : ['a slot without an instant']),
        ...(slots.every(({ locationId }) => zones.has(locationId))
            ? []
            : ['a slot without a zone']),
    ];
}

const wrongWords = ({ problems }: Scheduling): readonly string[] =>
    problems.some(({ message }) => message.includes('CANARY')) ? ['a value in a problem'] : [];

/** What is wrong with how a reader reads an input; nothing, where all is well. */
export function wrongIn(
    reader: Reader,
    resources: readonly unknown[],
    { longest = isWholeRun ? LONGEST : Infinity, clock = () => performance.now() } = {},
): readonly string[] {
    const begun = clock();
    try {
        const read = reader(resources, {
            zoneOf: ({ timezone }) => timezone ?? 'America/New_York',
            now: NOW,
        });
        const shapes = wrongShapes(read);
        if (shapes.length) return shapes;
        openChoices(read.slots, NOW);
        const took = clock() - begun > longest ? ['too long'] : [];
        return [...wrongSlots(read), ...wrongWords(read), ...took];
    } catch {
        return ['it throws'];
    }
}
