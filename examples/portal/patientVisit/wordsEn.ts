import type { PatientWords } from './words';

export const en: PatientWords = {
    title: 'Invented Harbor Clinic',
    prepare: ['Your medicines, with their packages', 'Paper and a pen', 'A quiet place with light'],
    nextSteps: [
        'You find what was agreed under “Visits”, by tomorrow.',
        'Call us if you feel worse before the next visit.',
    ],
    left: 'You have left the visit',
    leftText: 'Open the address that the clinic gave you when you want to come again.',
    closed: 'This address was used already',
    closedText: 'Each address lets one page in, once. Call the clinic for a new one.',
    unreachable: "We can't reach the clinic",
    unreachableText: 'Look at your connection, and load this page again.',
};
