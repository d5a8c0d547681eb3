import { dayAfterKey, firstWeekday } from 'c/salusCoreDatePicking';

/**
 * The day that a key in the calendar goes to, or `undefined`. A key with a modifier belongs to the
 * browser or the screen reader.
 */
export function dayAfterGridKey(
    event: KeyboardEvent,
    cursor: string,
    locale: string,
): string | undefined {
    if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
    const grid = event.currentTarget as HTMLElement;
    const { direction } = grid.ownerDocument.defaultView!.getComputedStyle(grid);
    const layout = { firstWeekday: firstWeekday(locale), isRightToLeft: direction === 'rtl' };
    return dayAfterKey(event, cursor, layout);
}
