import type { MessageView } from 'c/salusCoreMessages';
import { fill, sayCount } from 'c/salusCoreWords';
import { locale } from 'c/salusPlatformLocale';
import countAll from '@salesforce/label/c.Salus_Thread_Count';
import countSome from '@salesforce/label/c.Salus_Thread_CountSome';
import none from '@salesforce/label/c.Salus_Thread_None';
import position from '@salesforce/label/c.Salus_Message_Position';

/** A message of the thread, as it is shown. */
export interface ThreadRow {
    readonly id: string;
    /** “Message 3 of 12”. */
    readonly position: string;
    readonly look: string;
    readonly view: MessageView;
}

const say = (count: number): string => sayCount(count, locale);

/** The messages from an index to the last. */
export const rowsFrom = (views: readonly MessageView[], start: number): readonly ThreadRow[] =>
    views.slice(start).map((view, index) => ({
        id: view.id,
        position: fill(position, say(start + index + 1), say(views.length)),
        look: `row row-${view.origin}`,
        view,
    }));

/** How many there are, and how many of them are shown. */
export function countOf(all: number, shown: number): string {
    if (!all) return none;
    return shown < all ? fill(countSome, say(all), say(shown)) : fill(countAll, say(all));
}
