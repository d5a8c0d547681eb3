import { CANARY, CANARY_DIGITS, type Examples } from 'test-support/examples';

export default {
    default: {
        properties: {
            label: 'Mobile number',
            name: 'mobile',
            type: 'tel',
            autocomplete: 'tel',
            hint: 'We text a reminder the day before your visit',
            value: `555 0100 ${CANARY_DIGITS}`,
        },
    },
    required: {
        properties: { label: 'Full name', name: 'name', autocomplete: 'name', required: true },
    },
    error: {
        properties: {
            label: 'Email address',
            name: 'email',
            type: 'email',
            autocomplete: 'email',
            value: `robin.example.${CANARY}`,
            error: 'Enter an email address in the form name@example.com',
        },
    },
    longText: {
        properties: {
            label: 'What should the interpreter know before your visit, such as the name of your dialect or the words that your family uses for your condition?',
            name: 'dialect',
            optional: true,
            hint: 'One line is enough. You can tell the interpreter more when the visit begins, and nobody but the care team reads this.',
            fieldLevelHelp:
                'Interpreters are free, trained in medical words and bound to keep what you say private.',
            value: `Donaudampfschifffahrtsgesellschaftskapitänswitwenrente ${CANARY}`,
        },
    },
    disabled: {
        properties: {
            label: 'Member number',
            name: 'member',
            value: `M-0001-${CANARY}`,
            disabled: true,
        },
    },
    readOnly: {
        properties: {
            label: 'Clinic',
            name: 'clinic',
            value: `Invented Clinic ${CANARY}`,
            readOnly: true,
        },
    },
} satisfies Examples;
