import {
    partsOfDay,
    weekdays,
    type PartOfDay,
    type WaitlistRequest,
    type WaitlistVisit,
} from 'c/salusCoreBooking';
import type { Choice } from 'c/salusCoreChoices';
import { sayList } from 'c/salusCoreWords';
import { locale } from 'c/salusPlatformLocale';
import type { ReviewItem } from 'c/salusReviewList';
import afternoon from '@salesforce/label/c.Salus_Waitlist_Afternoon';
import evening from '@salesforce/label/c.Salus_Waitlist_Evening';
import morning from '@salesforce/label/c.Salus_Waitlist_Morning';
import { words } from './words';

/* A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 24 * 60 * 60 * 1000;

/* Days are in small letters in Spanish, but no answer begins so. */
const capital = (text: string): string =>
    text.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase(locale));

/** The days of the week, as checkboxes show them. */
export const dayChoices = (): readonly Choice[] => {
    const { format } = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
    return weekdays.map((value, index) => ({
        value,
        label: capital(format(MONDAY + index * DAY)),
    }));
};

const PARTS: Readonly<Record<PartOfDay, string>> = { MORN: morning, AFT: afternoon, EVE: evening };

/** The times of the day, as checkboxes show them. */
export const timeChoices: readonly Choice[] = partsOfDay.map((value) => ({
    value,
    label: PARTS[value],
}));

/** What the person answered. */
export type Wishes = Pick<WaitlistRequest, 'days' | 'partsOfDay' | 'contact'>;

const chosenOf = <T extends string>(all: readonly T[], given: unknown): readonly T[] =>
    all.filter((one) => Array.isArray(given) && given.includes(one));

/** The answers of the form. What all are, or none, is left out: everything suits. */
export function wishesIn(values: Readonly<Record<string, unknown>>): Wishes {
    const days = chosenOf(weekdays, values.days);
    const parts = chosenOf(partsOfDay, values.partsOfDay);
    return {
        ...(days.length && days.length < weekdays.length && { days }),
        ...(parts.length && parts.length < partsOfDay.length && { partsOfDay: parts }),
        ...(typeof values.contact === 'string' && values.contact && { contact: values.contact }),
    };
}

/** What is asked of the server. */
export const requestOf = (
    visit: WaitlistVisit,
    wishes: Wishes,
    idempotencyKey: string,
): WaitlistRequest => ({ ...visit, ...wishes, idempotencyKey });

const labelsOf = (choices: readonly Choice[], values: readonly string[] = []): string =>
    sayList(
        choices.filter(({ value }) => values.includes(value)).map(({ label }) => label),
        locale,
    );

/** The answers in words. */
export function itemsOf(
    { days, partsOfDay: parts, contact }: Wishes,
    contacts: readonly Choice[],
): readonly ReviewItem[] {
    const toldBy = contacts.find(({ value }) => value === contact)?.label ?? '';
    const items = [
        { key: 'days', label: words.days, value: labelsOf(dayChoices(), days) || words.anyDay },
        { key: 'times', label: words.times, value: labelsOf(timeChoices, parts) || words.anyTime },
        { key: 'contact', label: words.contact, value: toldBy },
    ];
    return items.filter(({ value }) => value);
}
