import { CANARY, type Examples } from 'test-support/examples';

const ROBIN = { given: `Robin ${CANARY}`, family: `Example ${CANARY}` };
const YOUR_NAME = { label: 'Your name', name: 'person' };

export default {
    default: {
        properties: { ...YOUR_NAME, hint: 'As it stands on your insurance card', value: ROBIN },
    },
    empty: { properties: { ...YOUR_NAME, required: true, allowOneName: true } },
    allParts: {
        properties: {
            ...YOUR_NAME,
            required: true,
            withPrefix: true,
            withMiddle: true,
            withSuffix: true,
            allowOneName: true,
            value: { ...ROBIN, prefix: 'Dr.', middle: `Sample ${CANARY}`, suffix: 'Jr.' },
        },
    },
    oneName: {
        properties: { ...YOUR_NAME, allowOneName: true, value: { text: `Robin ${CANARY}` } },
    },
    full: {
        properties: {
            ...YOUR_NAME,
            kind: 'full',
            hint: 'Write it as your doctor knows it',
            value: { text: `Robin Example ${CANARY}` },
        },
    },
    other: {
        properties: {
            label: 'Name of the person who comes with you',
            name: 'companion',
            subject: 'other',
            optional: true,
            allowOneName: true,
        },
    },
    error: {
        properties: {
            ...YOUR_NAME,
            value: ROBIN,
            error: 'This is not the name that your clinic has. Check it or call us.',
        },
    },
    longText: {
        properties: {
            label: 'What is the name of the person who signs for the patient, as it stands on the letter of the court or of the clinic?',
            name: 'guardian',
            subject: 'other',
            required: true,
            hint: 'Write it in the letters of the document, with all accents, also where your keyboard makes that hard.',
            fieldLevelHelp: 'Who signs for a child is a parent or whom a court has appointed.',
            withMiddle: true,
            value: { given: `Donaudampfschifffahrtsgesellschaft ${CANARY}`, family: CANARY },
        },
    },
    disabled: { properties: { ...YOUR_NAME, value: ROBIN, disabled: true, allowOneName: true } },
    readOnly: { properties: { ...YOUR_NAME, value: ROBIN, readOnly: true, allowOneName: true } },
} satisfies Examples;
