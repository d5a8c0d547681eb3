import { parseDate, utcOf } from 'c/salusCoreDates';
import { epochOf } from './instant';
import { offsetAt } from './offset';
import { unreadable } from './unreadable';

const MINUTE = 60_000;
/* More than any zone's offset ever was (Manila and Alaska, near 16 hours, before 1900). */
const MAX_OFFSET = 16 * 60 * MINUTE;
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/* The instants at which the clock shows this wall time: tried with the offset before and after a
   change, and kept if the zone has that offset at that instant. */
const epochsAt = (wall: number, zone: string): readonly number[] => {
    const offsets = new Set([offsetAt(wall - MAX_OFFSET, zone), offsetAt(wall + MAX_OFFSET, zone)]);
    return [...offsets]
        .map((offset) => ({ epoch: wall - offset, offset }))
        .filter(({ epoch, offset }) => offsetAt(epoch, zone) === offset)
        .map(({ epoch }) => epoch)
        .sort((a, b) => a - b);
};

/**
 * The instants at which a zone's clock shows a time on a day, earliest first: usually one; none if
 * the clock skips that time; two if it shows it twice.
 *
 * @param date `YYYY-MM-DD`
 * @param time `HH:MM`, 00:00 to 23:59
 * @throws SalusProblem `unknown-zone`, or `bad-instant` for the date or the time
 */
export const instantsAt = (date: string, time: string, zone: string): readonly string[] => {
    const day = parseDate(date);
    const found = TIME.exec(time);
    if (!day) throw unreadable('date');
    if (!found) throw unreadable('time');
    const wall = utcOf(day) + (Number(found[1]) * 60 + Number(found[2])) * MINUTE;
    return epochsAt(wall, zone).map((epoch) => new Date(epoch).toISOString());
};

/** All instants at which the clock shows the same wall time as at this one: one or two. */
export const sameWallTime = (epoch: number, zone: string): readonly number[] =>
    epochsAt(epoch + offsetAt(epoch, zone), zone);

/** Whether the clock shows this time twice on that day, so that the time alone is ambiguous. */
export const isRepeated = (instant: string, zone: string): boolean =>
    sameWallTime(epochOf(instant), zone).length > 1;
