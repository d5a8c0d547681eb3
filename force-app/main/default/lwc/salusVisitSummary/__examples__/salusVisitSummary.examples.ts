import { CANARY, type Examples } from 'test-support/examples';

const person = (id: string, more: Readonly<Record<string, unknown>>) => ({
    ...{ id, isLocal: false, mic: 'off', camera: 'off', screen: false, speaking: false },
    ...{ hand: false, via: 'app', quality: 'good' },
    ...more,
});
const participants = [
    person('1', { displayName: `Dr. Ana Example ${CANARY}`, role: 'clinician' }),
    person('2', { role: 'interpreter' }),
];
const nextSteps = [
    `Your prescription goes to the Invented Pharmacy ${CANARY}`,
    'The clinic writes to you',
];

export default {
    default: { properties: { minutes: 23, participants, nextSteps } },
    short: { properties: { minutes: 0.2 } },
    deeper: { properties: { minutes: 61, participants, headingLevel: 4 } },
} satisfies Examples;
