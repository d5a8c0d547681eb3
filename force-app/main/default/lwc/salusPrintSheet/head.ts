import { sayDate } from 'c/salusCoreDates';
import { asText, fill } from 'c/salusCoreWords';
import { isInstant, isZone, sayWhen } from 'c/salusCoreZones';
import { locale, zone as ownZone } from 'c/salusPlatformLocale';
import asOf from '@salesforce/label/c.Salus_Print_AsOf';
import born from '@salesforce/label/c.Salus_Print_Born';
import notGiven from '@salesforce/label/c.Salus_Print_NotGiven';
import person from '@salesforce/label/c.Salus_Print_Person';
import when from '@salesforce/label/c.Salus_When';

/** What an author gave: each may be anything, or not there. */
export interface GivenHead {
    readonly person: string;
    readonly birthDate: string;
    readonly asOf: string;
    readonly zone: string;
}

/** A part of the head of each page. */
export interface HeadRow {
    readonly key: string;
    readonly label: string;
    readonly value: string;
}

/* UTC is always right, and it is named. */
const zoneFor = (zone: string): string => [zone, ownZone].find((one) => isZone(one)) ?? 'UTC';

const sayInstant = (instant: string, zone: string): string =>
    isInstant(instant) ? fill(when, ...sayWhen(instant, zoneFor(zone), locale)) : instant;

/** Who it is about, when they were born, and when what is printed was so. */
export const headRows = (given: GivenHead): readonly HeadRow[] =>
    [
        { key: 'person', label: person, value: given.person },
        { key: 'born', label: born, value: sayDate(given.birthDate, locale) || given.birthDate },
        { key: 'as-of', label: asOf, value: sayInstant(given.asOf, given.zone) },
    ].map((row) => ({ ...row, value: row.value || notGiven }));

/** The name of the first property that is missing where others are there; '' where none is. */
export function missingIn({ person: who, birthDate, asOf: instant }: GivenHead): string {
    const all = Object.entries({ person: who, birthDate, asOf: instant });
    const isEmpty = all.every(([, value]) => !value);
    return isEmpty ? '' : (all.find(([, value]) => !value)?.[0] ?? '');
}

export const textOf = (given: unknown): string => asText(given).trim();
