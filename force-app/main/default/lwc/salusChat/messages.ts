import type { ChatMessage, Participant } from 'c/salusCoreCall';
import { lastOf } from 'c/salusCoreLongList';
import { nameOf } from 'c/salusCoreParticipants';
import { locale } from 'c/salusPlatformLocale';
import notSent from '@salesforce/label/c.Salus_Chat_NotSent';
import partlySent from '@salesforce/label/c.Salus_Chat_PartlySent';
import own from '@salesforce/label/c.Salus_Chat_Own';
import sending from '@salesforce/label/c.Salus_Chat_Sending';
import sent from '@salesforce/label/c.Salus_Chat_Sent';
import { names } from './names';

/** A message as it is shown. */
export interface ChatRow {
    readonly id: string;
    readonly who: string;
    readonly time: string;
    readonly text: string;
    /** Of the person's own: whether it was sent. */
    readonly status: string;
    /** Whether it can be sent again, to those who don't have it. */
    readonly isUnsent: boolean;
    readonly look: string;
    /** The id of its text, which says what “Try again” is about; null where there is no such button. */
    readonly textId: string | null;
}

const STATUS: Readonly<Record<ChatMessage['status'], string>> = Object.freeze({
    received: '',
    sending,
    sent,
    partly: partlySent,
    failed: notSent,
});

const times = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });

/** The messages to show: of two with one id the later one, where the first was. */
export const messagesOf = (given: unknown): readonly ChatMessage[] => {
    const messages: readonly ChatMessage[] = Array.isArray(given) ? given : [];
    return lastOf([...new Map(messages.map((one) => [one.id, one])).values()]);
};

/** The ids of those that others wrote. */
export const receivedIn = (messages: readonly ChatMessage[]): readonly string[] =>
    messages.filter(({ status }) => status === 'received').map(({ id }) => id);

/** The messages with their writers, in words. */
export function rowsOf(
    messages: readonly ChatMessage[],
    participants: readonly Participant[],
): readonly ChatRow[] {
    const byId = new Map(participants.map((one) => [one.id, one]));
    return messages.map(({ id, from, text, at, status }, index) => {
        const writer = byId.get(from);
        const isUnsent = status === 'failed' || status === 'partly';
        const isOwn = status !== 'received' || writer?.isLocal === true;
        return {
            ...{ id, text },
            who: isOwn ? own : nameOf(writer, names),
            time: at > 0 ? times.format(at) : '',
            status: STATUS[status],
            isUnsent,
            look: `message${isOwn ? ' message-own' : ''}${isUnsent ? ' message-failed' : ''}`,
            textId: isUnsent ? `text-${index}` : null,
        };
    });
}
