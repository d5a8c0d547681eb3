import { formatter } from './formatters';
import { epochOf } from './instant';
import { isolated } from './isolate';
import { refuse } from './refuse';
import { isZone } from './zone';

/** How Intl may name a zone: `short`, `longGeneric`. */
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

/* Intl answers with an offset where it has no name. Every digit set counts, not only 0 to 9. */
const isName = (name: string): boolean => Boolean(name) && name !== 'GMT' && !/\p{Nd}/u.test(name);

/**
 * A zone as people call it: “Eastern Time”. Where the language has no name for it: its place and
 * how far it is from UTC, “Troll (GMT+2)”. Never blank.
 *
 * @throws SalusProblem `unknown-zone`, `bad-instant`
 */
export const sayZone = (zone: string, instant: string, locale: string): string => {
    const epoch = epochOf(instant);
    if (!isZone(zone)) throw refuse('zone', 'unknown-zone');
    const name = (['longGeneric', 'long'] as const)
        .map((form) => nameOf(zone, epoch, locale, form))
        .find(isName);
    if (name) return name;
    const offset = isolated(nameOf(zone, epoch, locale, 'shortOffset'), locale);
    const place = zone.startsWith('Etc/') ? '' : zone.split('/').pop()?.replaceAll('_', ' ');
    return place ? `${place} (${offset})` : offset;
};
