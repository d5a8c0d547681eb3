import type { Examples } from 'test-support/examples';

/* A date has no room for the canary: its tests hunt for these odd days of an invented person. */
const BIRTH = '1971-11-23';

export default {
    default: {
        properties: {
            label: 'Date of birth',
            name: 'birth',
            autocomplete: 'bday',
            hint: 'As it stands on your insurance card',
            value: BIRTH,
        },
    },
    empty: { properties: { label: 'Date of birth', name: 'birth', required: true } },
    error: {
        properties: {
            label: 'Date of birth',
            name: 'birth',
            value: BIRTH,
            error: 'This is not the date that your clinic has. Check it or call us.',
        },
    },
    longText: {
        properties: {
            label: 'On which day was the operation on your knee, or, if there were several, the last of them that was done at another hospital?',
            name: 'operation',
            optional: true,
            hint: 'It stands on the letter that the hospital gave you when you went home, at the top, beside the name of your surgeon.',
            fieldLevelHelp: 'If you know only the year, call us: we find the day in your records.',
            max: '2026-05-06',
        },
    },
    disabled: {
        properties: {
            label: 'Date of birth',
            name: 'birth',
            value: BIRTH,
            disabled: true,
        },
    },
    readOnly: {
        properties: {
            label: 'Date of birth',
            name: 'birth',
            value: BIRTH,
            readOnly: true,
        },
    },
} satisfies Examples;
