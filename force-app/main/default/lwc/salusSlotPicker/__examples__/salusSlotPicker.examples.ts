import type { Examples } from 'test-support/examples';
import { halfHours } from './slots';

/* In the far future, so that “past” never depends on the day on which a story is opened. */
const week = [
    ...halfHours('2099-03-05T14:00:00Z', 6),
    ...halfHours('2099-03-06T15:30:00Z', 3),
    ...halfHours('2099-03-09T13:00:00Z', 8),
];
const month = Array.from({ length: 20 }, (_, day) =>
    halfHours(`2099-03-${String(day + 1).padStart(2, '0')}T14:00:00Z`, 8),
).flat();
const shared = {
    label: 'Day and time',
    name: 'time',
    zone: 'America/New_York',
    patientZone: 'America/New_York',
};

export default {
    default: { properties: { ...shared, slots: week } },
    error: {
        properties: {
            ...shared,
            slots: week,
            required: true,
            error: 'Choose a time for your visit',
        },
    },
    manyDays: { properties: { ...shared, slots: month } },
    fullDay: { properties: { ...shared, slots: halfHours('2099-03-05T12:00:00Z', 24) } },
    deeper: {
        properties: { ...shared, slots: halfHours('2099-03-05T12:00:00Z', 24), headingLevel: 4 },
    },
    arrivalWindow: {
        properties: {
            ...shared,
            slots: [
                {
                    ...halfHours('2099-03-05T14:00:00Z', 1)[0],
                    end: '2099-03-05T23:00:00Z',
                    capacity: 100,
                },
            ],
        },
    },
    clocksGoBack: {
        properties: { ...shared, slots: halfHours('2099-11-01T04:30:00Z', 5) },
    },
    twoZones: { properties: { ...shared, slots: week, patientZone: 'America/Los_Angeles' } },
    empty: { properties: { ...shared, slots: [] } },
    longText: {
        properties: {
            ...shared,
            slots: week,
            label: 'On which day and at what time would you like to see the nurse who will take your blood and explain what happens with it?',
            hint: 'Choose a time at which you can eat nothing for eight hours before. If you take medicine in the morning, choose an early time and bring it with you.',
        },
    },
} satisfies Examples;
