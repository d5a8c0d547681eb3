import { levelBelow, type HeadingLevel } from 'c/salusCoreHeading';
import type { SlotDay } from 'c/salusCoreSlots';
import { sayDay } from 'c/salusCoreZones';
import { locale } from 'c/salusPlatformLocale';
import { partsOf } from './parts';
import { dayWords, partWords, timeWords } from './words';

/** A time as the template shows it. `index` is opaque: the native radio's value and nothing more. */
export interface TimeView {
    readonly index: string;
    /** Counted from the last time of the day, because the first ones go by: see `WatchedSlots`. */
    readonly key: number;
    readonly id: string;
    readonly words: string;
    readonly isChosen: boolean;
    readonly describedBy: string | undefined;
}

export interface PartView {
    readonly key: string;
    readonly level: HeadingLevel;
    readonly words: string;
    readonly times: readonly TimeView[];
}

export interface DayView {
    readonly key: string;
    readonly level: HeadingLevel;
    readonly id: string;
    readonly words: string;
    readonly group: string;
    readonly parts: readonly PartView[];
}

interface ShownPage {
    readonly zone: string;
    /** The key of the chosen time. */
    readonly chosen: string;
    readonly group: string;
    /** The ids of what describes the whole field: on the time that `focus()` goes to, and no other. */
    readonly describedBy: string;
    readonly dayLevel: HeadingLevel;
}

/** A page of days for the template. Each day is a native group of its own, so Tab goes day by day. */
export function dayViews(
    page: readonly SlotDay[],
    { zone, chosen, group, describedBy, dayLevel }: ShownPage,
): readonly DayView[] {
    const shown = page.flatMap(({ choices }) => choices);
    const entry = shown.find(({ key }) => key === chosen) ?? shown[0];
    return page.map(({ date, choices }, day) => {
        const position = new Map(choices.map((choice, index) => [choice, index]));
        return {
            key: date,
            level: dayLevel,
            id: `day-${day}`,
            words: sayDay(date, locale),
            group: `${group}-${day}`,
            parts: partsOf(choices, zone).map((part) => ({
                key: part.name,
                level: levelBelow(dayLevel),
                words: partWords(part.name),
                times: part.choices.map((choice) => ({
                    index: `${day}.${position.get(choice)}`,
                    key: choices.length - position.get(choice)!,
                    id: `time-${day}-${position.get(choice)}`,
                    words: timeWords(choice, zone),
                    isChosen: choice.key === chosen,
                    describedBy: choice === entry ? describedBy : undefined,
                })),
            })),
        };
    });
}

/** A day as the list of all days shows it. `index` is its position in the list. */
export interface DayOption {
    readonly index: string;
    readonly words: string;
    readonly isShown: boolean;
}

export const dayOptions = (
    days: readonly SlotDay[],
    shown: string | undefined,
): readonly DayOption[] =>
    days.map((day, index) => ({
        index: String(index),
        words: dayWords(day),
        isShown: day.date === shown,
    }));
