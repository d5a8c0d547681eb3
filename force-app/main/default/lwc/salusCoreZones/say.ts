import { parseDate, utcOf } from 'c/salusCoreDates';
import { formatter } from './formatters';
import { epochOf } from './instant';
import { isolated } from './isolate';
import { refuse } from './refuse';
import { twinsOf } from './wallInstants';
import { nameOf, type NameForm } from './zoneName';

const TIME = Object.freeze({ hour: 'numeric', minute: '2-digit' } as const);
const DAY = Object.freeze({
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
} as const);

/* Which of two equal times it is: EDT or EST; where a zone calls both the same, the offset. */
const formThatTells = (twins: readonly number[], zone: string, locale: string): NameForm => {
    const names = new Set(twins.map((epoch) => nameOf(zone, epoch, locale, 'short')));
    return names.size > 1 ? 'short' : 'shortOffset';
};

/**
 * A time as people of a language say it: “9:30 AM”. A time that the clock shows twice that day also
 * says which one it is: “1:30 AM EDT”. In a right-to-left language it is isolated, so that it stays
 * in order in any sentence; elsewhere, put it in a `<bdi>` if the page may run right to left.
 *
 * @throws SalusProblem `unknown-zone`, `bad-instant`
 */
export const sayTime = (instant: string, zone: string, locale: string): string => {
    const epoch = epochOf(instant);
    const twins = twinsOf(epoch, zone);
    const options =
        twins.length > 1 ? { ...TIME, timeZoneName: formThatTells(twins, zone, locale) } : TIME;
    return isolated(formatter(locale, zone, options).format(epoch), locale);
};

/** A day, whole: “Thursday, March 4, 2021”. @throws SalusProblem `bad-instant` for a day that isn't one */
export const sayDay = (date: string, locale: string): string => {
    const day = parseDate(date);
    if (!day) throw refuse('date');
    return formatter(locale, 'UTC', DAY).format(utcOf(day));
};
