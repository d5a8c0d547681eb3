import { parseDate, utcOf } from 'c/salusCoreDates';
import { epochOf } from './instant';
import { offsetAt } from './offset';
import { refuse } from './refuse';

const MINUTE = 60_000;
/* Wider than any place has ever been from UTC (Manila and Alaska, near 16 hours, before 1900). */
const FARTHEST = 16 * 60 * MINUTE;
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/* The instants at which the clock shows this: the offset before and the one after a change, each
   kept only where it holds. */
const epochsAt = (wall: number, zone: string): readonly number[] => {
    const offsets = new Set([offsetAt(wall - FARTHEST, zone), offsetAt(wall + FARTHEST, zone)]);
    return [...offsets]
        .map((offset) => ({ epoch: wall - offset, offset }))
        .filter(({ epoch, offset }) => offsetAt(epoch, zone) === offset)
        .map(({ epoch }) => epoch)
        .sort((a, b) => a - b);
};

/**
 * The instants at which a zone's clock shows a time on a day, earliest first: one; none when the
 * clock skips it; two when it shows it twice.
 *
 * @param date `YYYY-MM-DD`
 * @param time `HH:MM`, 00:00 to 23:59
 * @throws SalusProblem `unknown-zone`, or `bad-instant` for the date or the time
 */
export const instantsAt = (date: string, time: string, zone: string): readonly string[] => {
    const day = parseDate(date);
    const found = TIME.exec(time);
    if (!day) throw refuse('date');
    if (!found) throw refuse('time');
    const wall = utcOf(day) + (Number(found[1]) * 60 + Number(found[2])) * MINUTE;
    return epochsAt(wall, zone).map((epoch) => new Date(epoch).toISOString());
};

/** Both instants of a wall time that comes twice, or the one of a time that doesn't. */
export const twinsOf = (epoch: number, zone: string): readonly number[] =>
    epochsAt(epoch + offsetAt(epoch, zone), zone);

/** Whether the clock shows this time twice on that day, so that the time alone doesn't say when. */
export const isRepeated = (instant: string, zone: string): boolean =>
    twinsOf(epochOf(instant), zone).length > 1;
