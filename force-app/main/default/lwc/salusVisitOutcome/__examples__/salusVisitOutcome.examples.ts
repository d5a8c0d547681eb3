import { CANARY, type Examples } from 'test-support/examples';

const items = [
    { key: 'reason', label: 'Reason', value: `A cough ${CANARY}` },
    { key: 'time', label: 'When', value: 'Friday, March 5, 2099, 9:30 AM, Eastern Time' },
];

const appointment = {
    id: `a1 ${CANARY}`,
    status: 'booked',
    start: '2099-03-05T14:30:00Z',
    end: '2099-03-05T14:50:00Z',
    zone: 'America/New_York',
    clinicians: [{ name: `Dr. Ana Example ${CANARY}`, role: 'Family doctor' }],
    modality: 'video',
    locationName: 'Invented Clinic',
    address: ['1 Invented Street'],
    phone: '555 0100',
};

export default {
    default: {
        now: '2099-03-01T12:00:00Z',
        properties: {
            variant: 'success',
            heading: 'Your visit is booked',
            text: 'You can find it under “Visits”.',
            appointment,
            patientZone: 'America/New_York',
        },
    },
    requested: {
        now: '2099-03-01T12:00:00Z',
        properties: {
            variant: 'info',
            text: 'It is not booked yet. The clinic will tell you when it is.',
            appointment: { ...appointment, status: 'pending', modality: 'in-person' },
        },
    },
    notBooked: {
        properties: {
            variant: 'warning',
            heading: 'Your visit is not booked',
            text: 'Call the clinic to ask why.',
            items,
        },
    },
    elsewhere: { properties: { text: 'This clinic books its visits itself.', items } },
    notPermitted: { properties: { state: 'not-permitted' } },
    longText: {
        properties: {
            variant: 'info',
            heading: 'The clinic has received your request and has not booked the visit yet',
            text: 'Somebody of the clinic looks at every request and calls you within three working days. You need do nothing until then.',
            items: [
                {
                    key: 'reason',
                    label: 'What the visit is for, in your own words',
                    value: `A cough that has not gone away since the winter and is worse at night ${CANARY}`,
                },
            ],
        },
    },
} satisfies Examples;
