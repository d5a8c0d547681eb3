import { addDays, addMonths, daysIntoWeek } from './month';

/** How the calendar is shown. */
export interface CalendarLayout {
    /** From 1, Monday, to 7. */
    readonly firstWeekday: number;
    readonly isRightToLeft: boolean;
}

/**
 * The day that a key goes to from a day; `undefined` for every other key. Source: ARIA Authoring
 * Practices, Date Picker Dialog Example.
 */
export const dayAfterKey = (
    { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
    date: string,
    { firstWeekday, isRightToLeft }: CalendarLayout,
): string | undefined => {
    const forward = isRightToLeft ? -1 : 1;
    const months = shiftKey ? 12 : 1;
    const into = daysIntoWeek(date, firstWeekday);
    if (key === 'PageUp') return addMonths(date, -months);
    if (key === 'PageDown') return addMonths(date, months);
    const days: Readonly<Record<string, number>> = {
        ArrowLeft: -forward,
        ArrowRight: forward,
        ArrowUp: -7,
        ArrowDown: 7,
        Home: -into,
        End: 6 - into,
    };
    const isMove = !shiftKey && Object.hasOwn(days, key);
    return isMove ? addDays(date, days[key]!) : undefined;
};
