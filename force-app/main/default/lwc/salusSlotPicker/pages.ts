import { byDay, openChoices, type Slot, type SlotDay } from 'c/salusCoreSlots';
import { withoutDuplicates } from './duplicates';

/* What fits into one view and one listening: a working week, or fewer days when they are full. */
const MOST_DAYS = 5;
const MOST_TIMES = 60;

/** The days that are shown at once. */
export type Page = readonly SlotDay[];

/** The days in pages of a few: every day stands in exactly one, and a full day may stand alone. */
export function pagesOf(days: readonly SlotDay[]): readonly Page[] {
    const pages: SlotDay[][] = [];
    let times = Infinity;
    for (const day of days) {
        const page = pages.at(-1);
        times += day.choices.length;
        if (page && page.length < MOST_DAYS && times <= MOST_TIMES) {
            page.push(day);
        } else {
            pages.push([day]);
            times = day.choices.length;
        }
    }
    return pages;
}

/** The pages of what can be chosen now, by the days of a zone. @throws SalusProblem `unknown-zone` */
export const openPages = (slots: readonly Slot[], zone: string, now: string): readonly Page[] =>
    pagesOf(byDay(withoutDuplicates(openChoices(slots, now)), zone));

/** Which page has a day, or the first. */
export const pageWith = (pages: readonly Page[], date: string | undefined): number =>
    Math.max(
        0,
        pages.findIndex((page) => page.some((day) => day.date === date)),
    );

/** The day on which a choice stands, by its key. */
export const dayWith = (pages: readonly Page[], chosen: string): string | undefined =>
    pages.flat().find(({ choices }) => choices.some(({ key }) => key === chosen))?.date;
