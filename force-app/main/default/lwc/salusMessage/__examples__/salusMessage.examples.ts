import type { MessageView } from 'c/salusCoreMessages';
import { CANARY, type Examples } from 'test-support/examples';

const message: MessageView = {
    id: 'm1',
    status: 'completed',
    origin: 'other',
    senderName: `Ben Sample ${CANARY}`,
    senderRole: `Nurse ${CANARY}`,
    sent: '2021-03-04T14:30:00Z',
    zone: 'America/New_York',
    subject: `Your new tablets ${CANARY}`,
    text: `Dear Robin ${CANARY},\n\nplease take the new tablets like this:\n\n  Morning: 1 tablet\n  Evening: none\n\nCall us if you feel dizzy.\nBen`,
    isUnread: true,
};
const own: MessageView = {
    ...message,
    origin: 'self',
    senderName: undefined,
    senderRole: undefined,
    recipients: [`Heart care team ${CANARY}`],
    subject: undefined,
    text: `Thank you. May I drive ${CANARY}?`,
    isUnread: undefined,
};

export default {
    default: { properties: { message } },
    own: { properties: { message: own } },
    sending: { properties: { message: { ...own, status: 'in-progress', sent: undefined } } },
    notSent: {
        properties: {
            message: {
                ...own,
                status: 'not-done',
                sent: undefined,
                canRetry: true,
                reason: 'The clinic’s system did not answer.',
            },
        },
    },
    attachments: {
        properties: {
            message: {
                ...message,
                isUnread: false,
                subject: undefined,
                text: `Here is your plan ${CANARY}.`,
                attachments: [
                    {
                        id: '1',
                        name: `Plan ${CANARY}.pdf`,
                        type: 'application/pdf',
                        bytes: 2_345_678,
                    },
                    { id: '2', type: 'image/jpeg', bytes: 480_000 },
                    { name: `Old letter ${CANARY}`, type: 'application/x-scan' },
                ],
            },
        },
    },
    system: {
        properties: {
            message: {
                ...message,
                origin: 'system',
                senderName: `Harbor Clinic portal ${CANARY}`,
                senderRole: undefined,
                subject: undefined,
                text: `Your letter of March 1 is in your documents now ${CANARY}.`,
                isUnread: undefined,
            },
        },
    },
    withdrawn: { properties: { message: { ...message, status: 'entered-in-error' } } },
    uninterpreted: { properties: { message: { ...message, isUninterpreted: true } } },
    partial: { properties: { message: { id: 'm1', status: 'delivered' } } },
    urgent: { properties: { message: { ...message, priority: 'urgent', isUnread: undefined } } },
    otherDirection: {
        properties: {
            message: {
                ...message,
                senderName: `ليلى مثال ${CANARY}`,
                senderRole: 'ممرضة',
                subject: undefined,
                lang: 'ar',
                text: `عزيزي روبن ${CANARY}،\n\nخذ قرصًا واحدًا (5 mg) صباحًا.`,
            },
        },
    },
    loading: { properties: { state: 'loading' } },
    error: { properties: { state: 'error' } },
    notPermitted: { properties: { state: 'not-permitted' } },
    notRecorded: { properties: { state: 'not-recorded' } },
    longText: {
        properties: {
            message: {
                ...message,
                senderName: `Prof. Dr. Alexandra Elisabeth Example-Invented-Sample of the Regional Centre ${CANARY}`,
                senderRole: 'Otorhinolaryngologist and head of the department',
                recipients: ['Robin Example', 'Heart care team', 'Invented Memorial Hospital'],
                text: `${'W'.repeat(300) + CANARY} ${CANARY}\n\n${'A sentence that goes on and on, as people write when they are worried. '.repeat(20) + CANARY}`,
                attachments: [
                    { id: '1', name: `${'a_very_long_name_'.repeat(12) + CANARY}${CANARY}.pdf` },
                ],
            },
        },
    },
} satisfies Examples;
