import { stateOf, type MessageState, type MessageView } from 'c/salusCoreMessages';
import { fill, isolate } from 'c/salusCoreWords';
import type { IconName } from 'c/salusIcon';
import { direction } from 'c/salusPlatformLocale';
import asap from '@salesforce/label/c.Salus_Message_Asap';
import draft from '@salesforce/label/c.Salus_Message_Draft';
import held from '@salesforce/label/c.Salus_Message_Held';
import noStatus from '@salesforce/label/c.Salus_Message_NoStatus';
import notSent from '@salesforce/label/c.Salus_Message_NotSent';
import priorityAsReceived from '@salesforce/label/c.Salus_Message_PriorityAsReceived';
import read from '@salesforce/label/c.Salus_Message_Read';
import sending from '@salesforce/label/c.Salus_Message_Sending';
import sent from '@salesforce/label/c.Salus_Message_Sent';
import stat from '@salesforce/label/c.Salus_Message_Stat';
import statusAsReceived from '@salesforce/label/c.Salus_Message_StatusAsReceived';
import stopped from '@salesforce/label/c.Salus_Message_Stopped';
import unclear from '@salesforce/label/c.Salus_Message_Unclear';
import uninterpreted from '@salesforce/label/c.Salus_Message_Uninterpreted';
import unread from '@salesforce/label/c.Salus_Message_Unread';
import urgent from '@salesforce/label/c.Salus_Message_Urgent';
import withdrawn from '@salesforce/label/c.Salus_Message_Withdrawn';

/** A mark of a message as it is shown: always words, with a drawing and a colour beside them. */
export interface ShownMark {
    readonly key: string;
    readonly words: string;
    readonly icon: IconName;
    readonly look: string;
}

type Shown = readonly [words: string, icon: IconName, tone: string];

const STATES: Readonly<Partial<Record<MessageState, Shown>>> = Object.freeze({
    sent: [sent, 'check', 'plain'],
    sending: [sending, 'clock', 'plain'],
    draft: [draft, 'edit', 'warning'],
    held: [held, 'clock', 'warning'],
    'not-sent': [notSent, 'error', 'error'],
    stopped: [stopped, 'warning', 'warning'],
    withdrawn: [withdrawn, 'close', 'warning'],
    unclear: [unclear, 'warning', 'warning'],
    uninterpreted: [uninterpreted, 'warning', 'warning'],
});

/* Routine is what nobody marks. Source: FHIR R4, RequestPriority. */
const PRIORITIES: Readonly<Record<string, string>> = Object.freeze({
    routine: '',
    urgent,
    asap,
    stat,
});

const markOf = (key: string, [words, icon, tone]: Shown): ShownMark => ({
    ...{ key, words, icon },
    look: `mark mark-${tone}`,
});

function stateMark(view: MessageView): readonly ShownMark[] {
    const state = stateOf(view);
    const foreign = view.status
        ? fill(statusAsReceived, isolate(view.status, direction))
        : noStatus;
    const shown = state === 'foreign' ? ([foreign, 'warning', 'warning'] as const) : STATES[state];
    return shown ? [markOf('state', shown)] : [];
}

function readMark({ isUnread, origin }: MessageView): readonly ShownMark[] {
    if (isUnread === undefined || origin === 'self') return [];
    const shown = isUnread
        ? ([unread, 'chat', 'accent'] as const)
        : ([read, 'check', 'plain'] as const);
    return [markOf('read', shown)];
}

function priorityMark({ priority }: MessageView): readonly ShownMark[] {
    if (!priority) return [];
    const known = Object.hasOwn(PRIORITIES, priority) ? PRIORITIES[priority] : undefined;
    const words = known ?? fill(priorityAsReceived, isolate(priority, direction));
    return words ? [markOf('priority', [words, 'warning', 'warning'])] : [];
}

/** What became of a message, whether it was read, and how urgent its sender found it. */
export const marksOf = (view: MessageView): readonly ShownMark[] => [
    ...readMark(view),
    ...priorityMark(view),
    ...stateMark(view),
];
