import { CANARY, type Examples } from 'test-support/examples';

const asked = { label: 'What would you like to talk about?', name: 'topic' };

export default {
    default: {
        properties: {
            ...asked,
            hint: 'Only your care team reads this',
            value: `My knee hurts on the stairs, since March.\nIt is worse in the morning. ${CANARY}`,
        },
    },
    limit: {
        properties: {
            ...asked,
            hint: 'Only your care team reads this',
            maxLength: 200,
            required: true,
            value: `My knee hurts on the stairs. ${CANARY}`,
        },
    },
    tooLong: {
        properties: {
            ...asked,
            maxLength: 40,
            value: `My knee hurts on the stairs, since March, and more in the morning. ${CANARY}`,
            error: 'Use 40 characters or fewer',
        },
    },
    error: {
        properties: {
            ...asked,
            value: `??? ${CANARY}`,
            error: 'We could not read this. Write a few words, or call us.',
        },
    },
    longText: {
        properties: {
            label: 'What should the interpreter know before your visit, such as the name of your dialect or the words that your family uses for your condition?',
            name: 'dialect',
            optional: true,
            hint: 'A few lines are enough. You can tell the interpreter more when the visit begins, and nobody but the care team reads this.',
            fieldLevelHelp:
                'Interpreters are free, trained in medical words and bound to keep what you say private.',
            maxLength: 1000,
            rows: 3,
            value: `Donaudampfschifffahrtsgesellschaftskapitänswitwenrente. We say “it burns” for pain in the chest, and “it pulls” for pain in the back. My mother comes with me, and she needs to sit on the side of her good ear. ${CANARY}`,
        },
    },
    disabled: { properties: { ...asked, value: `My knee. ${CANARY}`, disabled: true } },
    readOnly: {
        properties: {
            ...asked,
            value: `My knee hurts on the stairs, since March. ${CANARY}`,
            readOnly: true,
            maxLength: 200,
        },
    },
} satisfies Examples;
