import type { Examples } from 'test-support/examples';

/* A number has no room for the canary: its tests search for these odd numbers of an invented person. */
export default {
    default: {
        properties: {
            label: 'Your weight',
            name: 'weight',
            hint: 'Without shoes, as well as you know it',
            min: 0,
            max: 900,
            unit: 'pounds',
            value: '187.36',
        },
    },
    required: {
        properties: {
            label: 'How many tablets do you take each day?',
            name: 'tablets',
            min: 1,
            step: 1,
            required: true,
        },
    },
    currency: {
        properties: {
            label: 'What did you pay for this medicine?',
            name: 'price',
            formatter: 'currency',
            currency: 'USD',
            min: 0,
            step: 0.01,
            value: '90721.53',
        },
    },
    percent: {
        properties: {
            label: 'How much better is the pain?',
            name: 'better',
            formatter: 'percent-fixed',
            hint: '0 is no better, 100 is no pain at all',
            min: 0,
            max: 100,
            value: '87.361',
        },
    },
    error: {
        properties: {
            label: 'Your weight',
            name: 'weight',
            unit: 'pounds',
            value: '1873.6',
            error: 'Enter 900 pounds or less',
        },
    },
    longText: {
        properties: {
            label: 'How far can you walk on level ground before you have to stop, because you are short of breath or because your legs hurt?',
            name: 'distance',
            optional: true,
            hint: 'A guess is enough. You can think of a street that you know, and count from one corner to the next one, on a good day.',
            fieldLevelHelp:
                'If you use a walking frame or a stick, tell us how far you get with it.',
            unit: 'blocks of your neighborhood, or yards if you live in the country',
            value: '187.36',
        },
    },
    disabled: {
        properties: {
            label: 'Your weight',
            name: 'weight',
            unit: 'pounds',
            value: '187.36',
            disabled: true,
        },
    },
    readOnly: {
        properties: {
            label: 'Your weight',
            name: 'weight',
            unit: 'pounds',
            value: '187.36',
            readOnly: true,
        },
    },
} satisfies Examples;
