import type { Examples } from 'test-support/examples';

/* A time has no room for the canary: its tests search for this odd time of an invented person. */
const ODD = '21:47';

export default {
    default: {
        properties: {
            label: 'When did you last eat?',
            name: 'lastMeal',
            hint: 'For example, 9:30 PM',
            value: ODD,
        },
    },
    required: {
        properties: { label: 'When do you go to bed?', name: 'bedtime', required: true },
    },
    withLimits: {
        properties: {
            label: 'When may we call you?',
            name: 'call',
            hint: 'Between 8 in the morning and 6 in the evening',
            min: '08:00',
            max: '18:00',
        },
    },
    error: {
        properties: {
            label: 'When may we call you?',
            name: 'call',
            value: ODD,
            error: 'Enter 6:00 PM or an earlier time',
        },
    },
    longText: {
        properties: {
            label: 'At what time did you take the last tablet before the pain began, or the last one of the day before if there was none today?',
            name: 'lastTablet',
            optional: true,
            hint: 'The time on your own clock is right, wherever you were. If you are not sure, the nearest half hour is good enough for us.',
            fieldLevelHelp: 'If you took it at midnight, enter 12:00 AM.',
            value: ODD,
        },
    },
    disabled: {
        properties: {
            label: 'When did you last eat?',
            name: 'lastMeal',
            value: ODD,
            disabled: true,
        },
    },
    readOnly: {
        properties: {
            label: 'When did you last eat?',
            name: 'lastMeal',
            value: ODD,
            readOnly: true,
        },
    },
} satisfies Examples;
