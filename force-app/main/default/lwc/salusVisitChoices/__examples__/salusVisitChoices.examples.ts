import { CANARY, type Examples } from 'test-support/examples';

const question = {
    name: 'reason',
    label: 'What is the visit for?',
    missing: 'Choose what the visit is for',
    options: [
        { value: `cough ${CANARY}`, label: 'A cough' },
        { value: 'check-up', label: 'A check-up', hint: 'Once a year' },
    ],
    value: `cough ${CANARY}`,
};
const slotAt = (hour: number) => ({
    id: `slot ${hour}`,
    start: `2099-03-05T${hour}:00:00Z`,
    end: `2099-03-05T${hour}:30:00Z`,
    status: 'free' as const,
    locationId: 'invented-clinic',
    modality: 'video' as const,
});
const times = { zone: 'America/New_York', patientZone: 'America/New_York' };

export default {
    default: { properties: { question } },
    unanswered: { properties: { question: { ...question, value: '' } } },
    nearest: {
        properties: {
            question: {
                name: 'nearest',
                label: 'Other times near it',
                missing: 'Choose a time',
                isNearest: true,
                options: [
                    { value: 'first', label: 'Thursday, March 5, 2099, 9:30 AM, Eastern Time' },
                    { value: 'second', label: 'Thursday, March 5, 2099, 10:00 AM, Eastern Time' },
                ],
                value: '',
            },
        },
    },
    visits: {
        properties: {
            question: {
                name: 'visit',
                label: 'Kind of visit',
                missing: 'Choose where and how you want to be seen',
                value: `video harbor ${CANARY}`,
                locations: ['harbor', 'hill'].map((id) => ({
                    id: `${id} ${CANARY}`,
                    name: `Invented ${id === 'hill' ? 'Hill' : 'Harbor'} Clinic`,
                    address: ['12 Invented Street'],
                    zone: 'America/New_York',
                    modalities: ['in-person', 'video'] as const,
                })),
            },
        },
    },
    clinicians: {
        properties: {
            question: {
                name: 'clinician',
                value: `ben ${CANARY}`,
                clinicians: [
                    {
                        id: `ana ${CANARY}`,
                        name: `Dr. Ana Example ${CANARY}`,
                        role: 'Family doctor',
                        languages: ['en', 'es'],
                    },
                    { id: `ben ${CANARY}`, name: `Ben Example ${CANARY}`, role: 'Nurse' },
                ],
            },
        },
    },
    times: { properties: { ...times, slots: [14, 15, 16].map(slotAt), hasOpenTimes: true } },
    openElsewhere: {
        properties: {
            ...times,
            slots: [],
            offers: [
                {
                    key: `ana ${CANARY}`,
                    slots: [14, 15].map(slotAt),
                    zone: 'America/New_York',
                    locationName: 'Invented Harbor Clinic',
                    clinicianName: `Dr. Ana Example ${CANARY}`,
                },
                {
                    key: `hill ${CANARY}`,
                    slots: [{ ...slotAt(17), modality: 'in-person' as const }],
                    zone: 'America/Phoenix',
                    locationName: 'Invented Hill Clinic',
                    clinicianName: '',
                },
            ],
        },
    },
    noTimes: { properties: { ...times, slots: [] } },
    longText: {
        properties: {
            question: {
                ...question,
                label: 'What is the visit for? If it is for several things, choose the one that cannot wait, and tell us the others when you are there.',
                options: [
                    ...question.options,
                    {
                        value: 'other',
                        label: 'Something that is not in this list, or that you would rather not choose here',
                        hint: 'You can describe it in your own words on a later page, or tell it only to the person who sees you.',
                    },
                ],
            },
        },
    },
} satisfies Examples;
