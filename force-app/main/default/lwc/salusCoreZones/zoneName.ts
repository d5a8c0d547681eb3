import { formatter } from './formatters';
import { epochOf } from './instant';
import { isolated } from './isolate';
import { unreadable } from './unreadable';
import { isZone } from './zone';

/** A form of Intl's zone names, such as `short` or `longGeneric`. */
export type NameForm = NonNullable<Intl.DateTimeFormatOptions['timeZoneName']>;

/** The name of a zone in one form, or its offset where the language has no such name. */
export const nameOf = (
    zone: string,
    epoch: number,
    locale: string,
    timeZoneName: NameForm,
): string =>
    formatter(locale, zone, { timeZoneName })
        .formatToParts(epoch)
        .find(({ type }) => type === 'timeZoneName')?.value ?? '';

/* Intl returns an offset where it has no name. Offsets may be in the digits of any script. */
const isName = (name: string): boolean => Boolean(name) && name !== 'GMT' && !/\p{Nd}/u.test(name);

/**
 * The name of a zone in a language: “Eastern Time”. Where the language has no name for it, the city
 * and the offset: “Troll (GMT+2)”. Never empty.
 *
 * @throws SalusProblem `unknown-zone`, `bad-instant`
 */
export const sayZone = (zone: string, instant: string, locale: string): string => {
    const epoch = epochOf(instant);
    if (!isZone(zone)) throw unreadable('zone', 'unknown-zone');
    const name = (['longGeneric', 'long'] as const)
        .map((form) => nameOf(zone, epoch, locale, form))
        .find(isName);
    if (name) return name;
    const offset = isolated(nameOf(zone, epoch, locale, 'shortOffset'), locale);
    const city = zone.startsWith('Etc/') ? '' : zone.split('/').pop()?.replaceAll('_', ' ');
    return city ? `${city} (${offset})` : offset;
};
