import type { SlotDay } from 'c/salusCoreSlots';

/* What fits into one view and one listening: a working week, or fewer days when they are full. */
const MOST_DAYS = 5;
const MOST_TIMES = 60;

/** The days in views of a few: every day stands in exactly one, and a full day may stand alone. */
export function pagesOf(days: readonly SlotDay[]): readonly (readonly SlotDay[])[] {
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

/** Which view holds a day, or the first. */
export const pageWith = (
    pages: readonly (readonly SlotDay[])[],
    date: string | undefined,
): number =>
    Math.max(
        0,
        pages.findIndex((page) => page.some((day) => day.date === date)),
    );
