import { stateOf, type MessageState, type MessageView } from 'c/salusCoreMessages';
import { fill, sayCount } from 'c/salusCoreWords';
import { announce } from 'c/salusHostAnnouncer';
import { locale } from 'c/salusPlatformLocale';
import many from '@salesforce/label/c.Salus_InCall_ChatMany';
import one from '@salesforce/label/c.Salus_NewMessage';
import notSent from '@salesforce/label/c.Salus_Thread_NotSent';

/** What became of each message that was on the page, by its id. */
export type Seen = ReadonlyMap<string, MessageState>;

export const seenIn = (views: readonly MessageView[]): Seen =>
    new Map(views.map((view) => [view.id, stateOf(view)]));

/* Those of others after the last that was on the page. Older ones that come later are no news. */
function arrivedIn(views: readonly MessageView[], seen: Seen): number {
    const last = views.findLastIndex(({ id }) => seen.has(id));
    return views.slice(last + 1).filter(({ origin }) => origin !== 'self').length;
}

const saying = (text: string, key: string, level?: 'assertive'): readonly (() => void)[] =>
    text ? [announce({ text, key, level, topic: 'status', sensitivity: 'none' })] : [];

/**
 * Announces what has changed since the messages were on the page, never what one says: others may hear it.
 *
 * @returns each withdraws what was announced
 */
export function announceNews(views: readonly MessageView[], seen: Seen): readonly (() => void)[] {
    const count = arrivedIn(views, seen);
    const manyWords = count > 1 ? fill(many, sayCount(count, locale)) : '';
    const hasFailed = views.some((view) => {
        const before = seen.get(view.id);
        return before && before !== 'not-sent' && stateOf(view) === 'not-sent';
    });
    return [
        ...saying(count === 1 ? one : manyWords, 'new-message'),
        ...saying(hasFailed ? notSent : '', 'not-sent', 'assertive'),
    ];
}
