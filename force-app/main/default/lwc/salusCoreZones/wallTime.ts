import { composeDate, parseDate, utcOf } from 'c/salusCoreDates';
import { epochOf } from './instant';
import { refuse } from './refuse';
import { offsetAt } from './zone';

/** What a clock on the wall of a place shows. */
export interface WallTime {
    /** `YYYY-MM-DD`. */
    readonly date: string;
    /** 0 to 23. */
    readonly hour: number;
    readonly minute: number;
    /** Minutes ahead of UTC; behind it, less than 0. */
    readonly offsetMinutes: number;
}

const MINUTE = 60_000;
/* Wider than any place has ever been from UTC (Manila and Alaska, near 16 hours, before 1900). */
const FARTHEST = 16 * 60 * MINUTE;
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

const dateOf = (wall: Date): string =>
    composeDate({
        year: wall.getUTCFullYear(),
        month: wall.getUTCMonth() + 1,
        day: wall.getUTCDate(),
    });

/** What the clock of a zone shows at an instant. @throws SalusProblem `unknown-zone`, `bad-instant` */
export const wallTime = (instant: string, zone: string): WallTime => {
    const epoch = epochOf(instant);
    const offset = offsetAt(epoch, zone);
    const wall = new Date(epoch + offset);
    const [hour, minute] = [wall.getUTCHours(), wall.getUTCMinutes()];
    return { date: dateOf(wall), hour, minute, offsetMinutes: offset / MINUTE };
};

/** The day that it is in a zone at an instant, as `YYYY-MM-DD`. @throws as `wallTime` */
export const dayOf = (instant: string, zone: string): string => {
    const epoch = epochOf(instant);
    return dateOf(new Date(epoch + offsetAt(epoch, zone)));
};

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

/** Whether the clocks of two zones show different times at an instant. @throws as `wallTime` */
export const differ = (zoneA: string, zoneB: string, instant: string): boolean => {
    const epoch = epochOf(instant);
    return offsetAt(epoch, zoneA) !== offsetAt(epoch, zoneB);
};
