import type { Examples } from 'test-support/examples';

/* A date has no room for the canary: its tests search for these odd dates of an invented person. */
export default {
    default: {
        properties: {
            label: 'When did your asthma begin?',
            name: 'onset',
            hint: 'The year is enough if you know no more',
            max: '2031-11-28',
            value: { date: '1971-11', precision: 'month', qualifier: 'about' },
        },
    },
    required: {
        properties: {
            label: 'When was your last tetanus shot?',
            name: 'tetanus',
            required: true,
        },
    },
    unknown: {
        properties: {
            label: 'When was your last tetanus shot?',
            name: 'tetanus',
            value: { date: '', precision: 'unknown', qualifier: '' },
        },
    },
    error: {
        properties: {
            label: 'When was your last tetanus shot?',
            name: 'tetanus',
            value: { date: '1971', precision: 'year', qualifier: 'before' },
            error: 'Your clinic has a later date. Check it or call us.',
        },
    },
    longText: {
        properties: {
            label: 'When did you first notice that walking made you short of breath, be it on stairs, up a hill or on level ground in your home?',
            name: 'breath',
            optional: true,
            hint: 'Think of something that happened at that time, such as a move, a birthday or a journey. Nobody expects you to know the day.',
            fieldLevelHelp: 'If it came slowly, enter when it first kept you from something.',
            value: { date: '1971-11-23', precision: 'day', qualifier: '' },
        },
    },
    disabled: {
        properties: {
            label: 'When did your asthma begin?',
            name: 'onset',
            value: { date: '1971', precision: 'year', qualifier: 'about' },
            disabled: true,
        },
    },
    readOnly: {
        properties: {
            label: 'When did your asthma begin?',
            name: 'onset',
            value: { date: '1971', precision: 'year', qualifier: 'about' },
            readOnly: true,
        },
    },
} satisfies Examples;
