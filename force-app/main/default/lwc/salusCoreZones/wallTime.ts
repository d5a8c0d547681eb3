import { composeDate } from 'c/salusCoreDates';
import { epochOf } from './instant';
import { offsetAt } from './offset';

/** The date and time that a clock in a zone shows. */
export interface WallTime {
    /** `YYYY-MM-DD`. */
    readonly date: string;
    /** 0 to 23. */
    readonly hour: number;
    readonly minute: number;
    /** Minutes ahead of UTC; negative behind it. */
    readonly offsetMinutes: number;
}

const MINUTE = 60_000;

const dateOf = (wall: Date): string =>
    composeDate({
        year: wall.getUTCFullYear(),
        month: wall.getUTCMonth() + 1,
        day: wall.getUTCDate(),
    });

/** The date and time that a clock in a zone shows at an instant. @throws SalusProblem `unknown-zone`, `bad-instant` */
export const wallTime = (instant: string, zone: string): WallTime => {
    const epoch = epochOf(instant);
    const offset = offsetAt(epoch, zone);
    const wall = new Date(epoch + offset);
    const [hour, minute] = [wall.getUTCHours(), wall.getUTCMinutes()];
    return { date: dateOf(wall), hour, minute, offsetMinutes: offset / MINUTE };
};

/** The date in a zone at an instant, as `YYYY-MM-DD`. @throws as `wallTime` */
export const dayOf = (instant: string, zone: string): string => {
    const epoch = epochOf(instant);
    return dateOf(new Date(epoch + offsetAt(epoch, zone)));
};

/** Whether clocks in two zones show different times at an instant. @throws as `wallTime` */
export const zonesDiffer = (zoneA: string, zoneB: string, instant: string): boolean => {
    const epoch = epochOf(instant);
    return offsetAt(epoch, zoneA) !== offsetAt(epoch, zoneB);
};
