import { parseDate, utcOf } from 'c/salusCoreDates';
import { formatter } from './formatters';
import { epochOf } from './instant';
import { isolated } from './isolate';
import { unreadable } from './unreadable';
import { sameWallTime } from './wallInstants';
import { dayOf } from './wallTime';
import { nameOf, sayZone, type NameForm } from './zoneName';

const TIME = Object.freeze({ hour: 'numeric', minute: '2-digit' } as const);
const DAY = Object.freeze({
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
} as const);

/* The form that distinguishes two equal wall times: EDT or EST, or the offset where both names are
   the same. */
const distinguishingForm = (epochs: readonly number[], zone: string, locale: string): NameForm => {
    const names = new Set(epochs.map((epoch) => nameOf(zone, epoch, locale, 'short')));
    return names.size > 1 ? 'short' : 'shortOffset';
};

/**
 * A time in a language: “9:30 AM”. A time that the clock shows twice that day names which one it is:
 * “1:30 AM EDT”. In a right-to-left language the text is isolated (see `isolated`); in others, put
 * it in a `<bdi>` if the page may be right to left.
 *
 * @throws SalusProblem `unknown-zone`, `bad-instant`
 */
export const sayTime = (instant: string, zone: string, locale: string): string => {
    const epoch = epochOf(instant);
    const epochs = sameWallTime(epoch, zone);
    const options =
        epochs.length > 1
            ? { ...TIME, timeZoneName: distinguishingForm(epochs, zone, locale) }
            : TIME;
    return isolated(formatter(locale, zone, options).format(epoch), locale);
};

/** A date in full: “Thursday, March 4, 2021”. @throws SalusProblem `bad-instant` for no real date */
export const sayDay = (date: string, locale: string): string => {
    const day = parseDate(date);
    if (!day) throw unreadable('date');
    return formatter(locale, 'UTC', DAY).format(utcOf(day));
};

/**
 * The day, the time and the zone of an instant, for a label that puts them together: “Thursday, March 4,
 * 2021, 9:30 AM, Eastern Time”. The time doesn't break before AM. @throws SalusProblem `unknown-zone`, `bad-instant`
 */
export const sayWhen = (
    instant: string,
    zone: string,
    locale: string,
): readonly [day: string, time: string, zone: string] => [
    sayDay(dayOf(instant, zone), locale),
    sayTime(instant, zone, locale).replaceAll(' ', '\u00a0'),
    sayZone(zone, instant, locale),
];
