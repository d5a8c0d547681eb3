import { CANARY, type Examples } from 'test-support/examples';
import type { Message } from 'c/salusCoreAnnouncing';

const say = (text: string, topic: Message['topic']): Message => ({ text, topic, level: 'sound' });

/** What was announced before: by a sound alone, so that it is in the history at once. */
export const announced: readonly Message[] = [
    say('You are in the waiting room.', 'status'),
    say('You are being let in.', 'admission'),
    say(`Ana ${CANARY} joined.`, 'presence'),
    say(`New message from Ana ${CANARY}: Donaudampfschifffahrtsgesellschaft is one word.`, 'chat'),
    say('Microphone off.', 'call'),
];

export default {
    default: { properties: { open: true } },
    closed: { properties: { headingLevel: 3 } },
    filled: { properties: { open: true, headingLevel: 3 }, now: '2026-03-02T14:30:00Z' },
} satisfies Examples;
