import { parseDate } from 'c/salusCoreDates';
import { plainCopy, readList, type ReadList } from 'c/salusCorePlain';
import { weekdayOf } from './month';

/** Days that can't be chosen, and why. A day is among them if all that is given holds for it. */
export interface UnavailableDays {
    /** What the person reads: “The clinic is closed”. */
    readonly reason: string;
    /** One day, as `YYYY-MM-DD`. */
    readonly date?: string;
    /** The first of several days. */
    readonly from?: string;
    /** The last of several days. */
    readonly to?: string;
    /** Days of the week, from 1, Monday, to 7. */
    readonly weekdays?: readonly number[];
}

const isDay = (given: unknown): boolean => given === undefined || parseDate(given) !== undefined;

const areWeekdays = (given: unknown): boolean =>
    given === undefined ||
    (Array.isArray(given) &&
        given.length > 0 &&
        given.every((one) => Number.isInteger(one) && one >= 1 && one <= 7));

const readDays = (given: unknown): UnavailableDays | undefined => {
    const { reason, date, from, to, weekdays } = plainCopy(Object(given)) as Record<
        string,
        unknown
    >;
    const isReason = typeof reason === 'string' && reason.trim() !== '';
    const isLimited = [date, from, to, weekdays].some((one) => one !== undefined);
    const isSound = isReason && isLimited && [date, from, to].every(isDay) && areWeekdays(weekdays);
    return isSound ? ({ reason, date, from, to, weekdays } as UnavailableDays) : undefined;
};

/** Those of the given days that have a reason and say which they are. */
export const soundUnavailable = (given: unknown): ReadList<UnavailableDays> =>
    readList(given, readDays);

/** Why a day can't be chosen, or ''. */
export const reasonAgainst = (date: string, unavailable: readonly UnavailableDays[]): string =>
    unavailable.find(
        ({ date: only, from, to, weekdays }) =>
            (only === undefined || only === date) &&
            (from === undefined || date >= from) &&
            (to === undefined || date <= to) &&
            (weekdays === undefined || weekdays.includes(weekdayOf(date))),
    )?.reason ?? '';
