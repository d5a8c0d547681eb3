import type { Examples } from 'test-support/examples';

/* A date has no room for the canary: its tests search for this odd day of an invented person. */
const ODD = '2031-11-23';

export default {
    default: {
        properties: {
            label: 'When would you like to be seen?',
            name: 'wish',
            hint: 'Your clinic calls you to agree on a time',
            value: ODD,
        },
    },
    required: {
        properties: { label: 'When did the pain begin?', name: 'onset', required: true },
    },
    withReasons: {
        now: '2031-11-18T15:00:00Z',
        properties: {
            label: 'When would you like to be seen?',
            name: 'wish',
            hint: 'A weekday in November 2031',
            value: '2031-11-20',
            min: '2031-11-03',
            max: '2031-11-28',
            unavailable: [
                { weekdays: [6, 7], reason: 'The clinic is closed at weekends' },
                { date: '2031-11-11', reason: 'The clinic is closed on Veterans Day' },
                { from: '2031-11-24', to: '2031-11-26', reason: 'All visits are taken' },
            ],
        },
    },
    error: {
        properties: {
            label: 'When would you like to be seen?',
            name: 'wish',
            value: ODD,
            error: 'The clinic is closed on this day. Choose another one.',
        },
    },
    longText: {
        properties: {
            label: 'On which day would you like to come in for the first time after your operation, if your surgeon has not told you a day already?',
            name: 'firstVisit',
            optional: true,
            hint: 'Think of the way home as well: somebody should be with you on that day, and you should not drive a car before your surgeon says so.',
            fieldLevelHelp: 'If no day is right, leave this empty and call your clinic.',
            value: ODD,
        },
    },
    disabled: {
        properties: {
            label: 'When would you like to be seen?',
            name: 'wish',
            value: ODD,
            disabled: true,
        },
    },
    readOnly: {
        properties: {
            label: 'When would you like to be seen?',
            name: 'wish',
            value: ODD,
            readOnly: true,
        },
    },
} satisfies Examples;
