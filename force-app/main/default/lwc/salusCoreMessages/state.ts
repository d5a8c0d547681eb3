import type { MessageView } from './message';

/**
 * What became of a message. `received`: somebody else's, which is here. Of the person's own: `sent`,
 * `sending`, `draft`, `held` (it waits), `not-sent`, `stopped`. Of either: `withdrawn`, `unclear` (its system
 * can't tell), `foreign` (a status that FHIR R4 doesn't have), and `uninterpreted`.
 */
export type MessageState =
    | 'received'
    | 'sent'
    | 'sending'
    | 'draft'
    | 'held'
    | 'not-sent'
    | 'stopped'
    | 'withdrawn'
    | 'unclear'
    | 'foreign'
    | 'uninterpreted';

/* Source: FHIR R4, EventStatus. */
const STATES: Readonly<Record<string, MessageState>> = Object.freeze({
    preparation: 'draft',
    'in-progress': 'sending',
    'on-hold': 'held',
    'not-done': 'not-sent',
    stopped: 'stopped',
    'entered-in-error': 'withdrawn',
    unknown: 'unclear',
});

/** Whether a status is one of FHIR R4's. */
export const isMessageStatus = (status: string): boolean =>
    status === 'completed' || Object.hasOwn(STATES, status);

/** What became of a message, by its status and who wrote it. */
export function stateOf({ status, origin, isUninterpreted }: MessageView): MessageState {
    if (isUninterpreted) return 'uninterpreted';
    if (status === 'completed') return origin === 'self' ? 'sent' : 'received';
    return isMessageStatus(status) ? STATES[status]! : 'foreign';
}

/** Whether nothing of what is in a message is shown: it was withdrawn, or may mean something else. */
export const isContentHidden = (view: MessageView): boolean =>
    ['withdrawn', 'uninterpreted'].includes(stateOf(view));
