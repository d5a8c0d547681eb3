/* What holds of every answer of the FHIR reader, whatever it was given. */
import { statuses } from 'c/salusCoreBooking';
import type {
    parseNdjson,
    readBooking,
    readScheduling,
    Scheduling,
} from 'c/salusCoreFhirScheduling';
import { SalusProblem } from 'c/salusCoreProblems';
import { modalities, openChoices, slotProblems, slotStatuses, type Slot } from 'c/salusCoreSlots';
import { isInstant, isZone } from 'c/salusCoreZones';
import { isWholeRun } from './random';

export type Reader = typeof readScheduling;

const NOW = '2021-03-01T00:00:00Z';
/* In milliseconds of the processor, and the best of three, because the machine may be busy. What takes one
   second by itself on an idle machine takes about two in Jest on a busy one. */
const LONGEST = 2_000;
const TRIES = 3;
const processor = (): number => process.cpuUsage().user / 1_000;

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
const isJson: Is = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
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

const isBooking = shaped({
    id: isText,
    status: oneOf(statuses),
    start: optional(isInstant),
    end: optional(isInstant),
});

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
    bookings: listOf(isBooking),
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

/** How long something may take, and what that is measured by. */
export interface Timing {
    readonly longest?: number;
    readonly clock?: () => number;
}

/** Runs something, again while it takes too long, and says whether it always did. */
export function timed<T>(
    run: () => T,
    { longest = isWholeRun ? LONGEST : Infinity, clock = processor }: Timing = {},
): { readonly value: T; readonly isTooLong: boolean } {
    for (let left = TRIES; ; left -= 1) {
        const begun = clock();
        const value = run();
        const isTooLong = clock() - begun > longest;
        if (!isTooLong || left === 1) return { value, isTooLong };
    }
}

/** What is wrong with how a reader reads an input; nothing, where all is well. */
export function wrongIn(
    reader: Reader,
    resources: readonly unknown[],
    timing: Timing = {},
): readonly string[] {
    const read = () => {
        const found = reader(resources, {
            zoneOf: ({ timezone }) => timezone ?? 'America/New_York',
            now: NOW,
        });
        openChoices(found.slots, NOW);
        return found;
    };
    try {
        const { value, isTooLong } = timed(read, timing);
        const shapes = wrongShapes(value);
        if (shapes.length) return shapes;
        const took = isTooLong ? ['too long'] : [];
        return [...wrongSlots(value), ...wrongWords(value), ...took];
    } catch {
        return ['it throws'];
    }
}

/** What is wrong with how lines of JSON are read. */
export function wrongInLines(
    parser: typeof parseNdjson,
    text: string,
    timing: Timing = {},
): readonly string[] {
    try {
        const { value, isTooLong } = timed(() => parser(text), timing);
        const { resources, problems } = value;
        if (!SHAPE.problems(problems)) return ['the shape of problems'];
        const words = problems.some(({ message }) => message.includes('CANARY'));
        return [
            ...(resources.every(isJson) ? [] : ['a resource that is no object']),
            ...(resources.length || problems.length || !text.trim() ? [] : ['nothing is said']),
            ...(words ? ['a value in a problem'] : []),
            ...(isTooLong ? ['too long'] : []),
        ];
    } catch {
        return ['it throws'];
    }
}

/** What is wrong with how an answer to a booking is read. */
export function wrongInAnswer(
    reader: typeof readBooking,
    answer: unknown,
    timing: Timing = {},
): readonly string[] {
    try {
        const { value, isTooLong } = timed(() => reader(answer), timing);
        const isProblem = value instanceof SalusProblem;
        const words = isProblem && value.message.includes('CANARY');
        return [
            ...(isProblem || isBooking(value) ? [] : ['the shape of a booking']),
            ...(words ? ['a value in a problem'] : []),
            ...(isTooLong ? ['too long'] : []),
        ];
    } catch {
        return ['it throws'];
    }
}

/** What is wrong with how slots are looked at and offered. */
export function wrongInSlots(slots: readonly Slot[], timing: Timing = {}): readonly string[] {
    try {
        const { isTooLong } = timed(() => {
            openChoices(slots, NOW);
            slotProblems(slots, NOW);
        }, timing);
        return isTooLong ? ['too long'] : [];
    } catch {
        return ['it throws'];
    }
}
