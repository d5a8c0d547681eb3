import { isZone, offsetAt } from 'c/salusCoreZones';

/** How exact the words of a tick are: its hour, its day, its month or its year. */
export type TimeForm = 'hour' | 'day' | 'month' | 'year';

/** A line of an axis of time. */
export interface TimeTick {
    /** Where it is: 0 is the first reading, and 1 the last. For drawing. */
    readonly at: number;
    /** What the clock shows there, as milliseconds of UTC: for Intl, never a real time. */
    readonly wall: number;
    readonly form: TimeForm;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Step = { readonly form: TimeForm; readonly size: number };
const steps = (form: TimeForm, ...sizes: readonly number[]): readonly Step[] =>
    sizes.map((size) => ({ form, size }));

/* Whole hours, days from the first of a month, months and years. */
const STEPS: readonly Step[] = Object.freeze([
    ...steps('hour', 1, 2, 3, 6, 12),
    ...steps('day', 1, 2, 5, 10, 15),
    ...steps('month', 1, 2, 3, 6),
    ...steps('year', 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000),
]);

const yearOf = (wall: number): number => new Date(wall).getUTCFullYear();
const monthsOf = (wall: number): number => yearOf(wall) * 12 + new Date(wall).getUTCMonth();
const startOfMonth = (months: number): number =>
    new Date(0).setUTCFullYear(Math.floor(months / 12), months % 12, 1);

/* The days of a month that have a line: 1, 6, 11 … and no line next to the first of the month after. */
function daysBetween(from: number, to: number, size: number): readonly number[] {
    const all: number[] = [];
    for (let day = Math.floor(from / DAY) * DAY; day <= to; day += DAY) {
        const number = new Date(day).getUTCDate() - 1;
        if (number % size === 0 && (size === 1 || number < 30 - size / 2)) all.push(day);
    }
    return all;
}

const multiples = (from: number, to: number, size: number): readonly number[] => {
    const first = Math.ceil(from / size);
    const count = Math.max(0, Math.floor(to / size) - first + 1);
    return Array.from({ length: count }, (_, index) => (first + index) * size);
};

function wallsOf({ form, size }: Step, from: number, to: number): readonly number[] {
    if (form === 'hour') return multiples(from, to, size * HOUR);
    if (form === 'day') return daysBetween(from, to, size);
    const months = form === 'month' ? size : size * 12;
    return multiples(monthsOf(from), monthsOf(to) + 1, months).map(startOfMonth);
}

/* About how many lines there would be, so that no list of a million is made. */
const LENGTHS: Readonly<Record<TimeForm, number>> = Object.freeze({
    ...{ hour: HOUR, day: DAY, month: 30 * DAY, year: 365 * DAY },
});

/**
 * The lines of an axis from one moment to another, `most` at most: the beginnings of hours, days, months or
 * years on the clock of a zone, or of UTC. Where there is no such line, one at each end says the day.
 */
export function timeTicks(
    from: number,
    to: number,
    { zone = '', most }: { readonly zone?: string; readonly most: number },
): readonly TimeTick[] {
    const offset = (moment: number): number => (isZone(zone) ? offsetAt(moment, zone) : 0);
    const span = to - from;
    if (span <= 0) return [{ at: 0.5, wall: from + offset(from), form: 'day' }];
    const [first, last] = [from + offset(from), to + offset(to)];
    for (const step of STEPS) {
        if (span / (step.size * LENGTHS[step.form]) > 2 * most) continue;
        const ticks = wallsOf(step, first, last)
            .map((wall) => ({
                at: (wall - offset(wall - offset(wall)) - from) / span,
                wall,
                form: step.form,
            }))
            .filter(({ at }) => at >= 0 && at <= 1);
        if (ticks.length > most) continue;
        if (ticks.length >= 2) return ticks;
        break;
    }
    const form = span < DAY ? 'hour' : 'day';
    return [
        { at: 0, wall: first, form },
        { at: 1, wall: last, form },
    ];
}
