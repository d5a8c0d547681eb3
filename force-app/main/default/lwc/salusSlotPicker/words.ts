import type { SlotChoice, SlotDay } from 'c/salusCoreSlots';
import { fill, sayCount } from 'c/salusCoreWords';
import { dayOf, sayDay, sayTime } from 'c/salusCoreZones';
import { locale } from 'c/salusPlatformLocale';
import afternoon from '@salesforce/label/c.Salus_Afternoon';
import anyTimeFromTo from '@salesforce/label/c.Salus_AnyTimeFromTo';
import dayWithOneTime from '@salesforce/label/c.Salus_DayWithOneTime';
import dayWithTimes from '@salesforce/label/c.Salus_DayWithTimes';
import evening from '@salesforce/label/c.Salus_Evening';
import morning from '@salesforce/label/c.Salus_Morning';
import showingDay from '@salesforce/label/c.Salus_ShowingDay';
import showingDays from '@salesforce/label/c.Salus_ShowingDays';
import { labels } from './labels';
import type { PartName } from './parts';

const PART: Readonly<Record<PartName, string>> = { all: '', morning, afternoon, evening };

export const partWords = (name: PartName): string => PART[name];

/** “9:30 AM”, or “Any time from 9:00 AM to 6:00 PM”. */
export const timeWords = ({ start, end, kind }: SlotChoice, zone: string): string =>
    kind === 'time'
        ? sayTime(start, zone, locale)
        : fill(anyTimeFromTo, sayTime(start, zone, locale), sayTime(end, zone, locale));

/** The day and the time of a choice, for where no heading says the day. */
const choiceWords = (choice: SlotChoice, zone: string): string =>
    `${sayDay(dayOf(choice.start, zone), locale)}, ${timeWords(choice, zone)}`;

/** What the button for the next available time says; '' where there is none. */
export const nextWords = (next: SlotChoice | undefined, zone: string): string =>
    next ? fill(labels.chooseNextAvailable, choiceWords(next, zone)) : '';

/** “Monday, March 8, 2021: 12 times”. */
export const dayWords = ({ date, choices }: SlotDay): string =>
    choices.length === 1
        ? fill(dayWithOneTime, sayDay(date, locale))
        : fill(dayWithTimes, sayDay(date, locale), sayCount(choices.length, locale));

/** What is announced when other days are shown. */
export function pageWords(page: readonly SlotDay[]): string {
    const [first, last] = [page[0], page.at(-1)];
    if (!first || !last) return '';
    if (first === last) return fill(showingDay, sayDay(first.date, locale));
    return fill(showingDays, sayDay(first.date, locale), sayDay(last.date, locale));
}
