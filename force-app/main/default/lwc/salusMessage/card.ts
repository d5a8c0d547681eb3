import { stateOf, type MessageView } from 'c/salusCoreMessages';
import { fill, isolate, sayList } from 'c/salusCoreWords';
import { direction, locale } from 'c/salusPlatformLocale';
import noSender from '@salesforce/label/c.Salus_Message_NoSender';
import noText from '@salesforce/label/c.Salus_Message_NoText';
import own from '@salesforce/label/c.Salus_Message_Own';
import reason from '@salesforce/label/c.Salus_Message_Reason';
import system from '@salesforce/label/c.Salus_Message_System';
import to from '@salesforce/label/c.Salus_Message_To';
import uninterpretedText from '@salesforce/label/c.Salus_Message_UninterpretedText';
import withdrawnText from '@salesforce/label/c.Salus_Message_WithdrawnText';
import { shownAttachments, type ShownAttachment } from './attachments';
import { marksOf, type ShownMark } from './marks';
import { timesOf } from './time';

/** A message as it is shown. Each text is '' where it isn't. */
export interface MessageCard {
    readonly key: string;
    readonly look: string;
    readonly heading: string;
    /** Under the heading: the sender's role or name, to whom, and when. */
    readonly lines: readonly { readonly index: number; readonly text: string }[];
    readonly marks: readonly ShownMark[];
    readonly reason: string;
    readonly subject: string;
    readonly text: string;
    /** The id of its text, which says what “Try again” is about. */
    readonly textId: string;
    readonly lang: string | null;
    /** Instead of a text: why there is none. */
    readonly instead: string;
    readonly attachments: readonly ShownAttachment[];
    readonly canRetry: boolean;
}

function headingOf({ origin, senderName }: MessageView): string {
    if (origin === 'self') return own;
    if (origin === 'system') return system;
    return senderName ? isolate(senderName, direction) : noSender;
}

function linesOf(view: MessageView): MessageCard['lines'] {
    const { origin, senderName = '', senderRole = '', recipients = [] } = view;
    const names = recipients.map((name) => isolate(name, direction));
    return [
        origin === 'system' ? senderName : '',
        origin === 'self' ? '' : senderRole,
        names.length ? fill(to, sayList(names, locale)) : '',
        ...timesOf(view),
    ]
        .filter(Boolean)
        .map((text, index) => ({ index, text }));
}

function insteadOf(view: MessageView): string {
    const state = stateOf(view);
    if (state === 'withdrawn') return withdrawnText;
    if (state === 'uninterpreted') return uninterpretedText;
    return view.text || view.attachments?.length ? '' : noText;
}

/** Everything that is shown of a message. */
export function cardOf(view: MessageView): MessageCard {
    const { id, origin = 'other', subject = '', text = '', lang = null } = view;
    const isUnsent = stateOf(view) === 'not-sent';
    return {
        key: id,
        look: `message message-${origin}${isUnsent ? ' message-failed' : ''}`,
        heading: headingOf(view),
        lines: linesOf(view),
        marks: marksOf(view),
        reason: view.reason ? fill(reason, isolate(view.reason, direction)) : '',
        ...{ subject, text, lang, textId: 'text' },
        instead: insteadOf(view),
        attachments: shownAttachments(view.attachments),
        canRetry: isUnsent && origin === 'self' && Boolean(view.canRetry),
    };
}
