import { parseDate, utcOf } from 'c/salusCoreDates';
import { isInstant, momentOf } from 'c/salusCoreZones';
import type { TrendReading } from './reading';

const NOON = 12 * 3_600_000;

/* Nobody recorded a time: in the middle of the day it is wrong by half a day at most. For drawing only. */
function middleOf(day: string): number | undefined {
    const date = parseDate(day);
    return date && utcOf(date) + NOON;
}

/** Where on an axis of time a reading is; undefined where it is at no one time, or at none within a day. */
export function momentOfReading({ when, until }: TrendReading): number | undefined {
    if (!when || (until && until !== when)) return undefined;
    return isInstant(when) ? momentOf(when) : middleOf(when);
}

/** A date as a text that sorts as dates do, the less exact before the more exact. */
function sortable(when = ''): string {
    return isInstant(when) ? new Date(momentOf(when)).toISOString() : when;
}

/** The indexes of readings, the newest first; those without a date are last, and equal ones as given. */
export function newestFirst(readings: readonly TrendReading[]): readonly number[] {
    const keys = readings.map(({ when }) => sortable(when));
    return readings
        .map((_, index) => index)
        .sort((one, other) => (keys[one]! < keys[other]! ? 1 : keys[one] === keys[other] ? 0 : -1));
}
