import { CANARY, type Examples } from 'test-support/examples';

const asked = { label: 'Member number', name: 'member', format: '3-6-4' };
const value = `WEE${CANARY}6789`;

export default {
    default: {
        properties: { ...asked, hint: 'It is on the front of your insurance card', value },
    },
    empty: {
        properties: {
            ...asked,
            required: true,
            hint: 'It is on the front of your insurance card: 13 letters and digits',
        },
    },
    socialSecurity: {
        properties: {
            label: 'Social security number',
            name: 'ssn',
            format: '3-2-4',
            inputMode: 'numeric',
            pattern: '[0-9]{9}',
            optional: true,
            hint: 'Only if you want the clinic to look up your insurance',
        },
    },
    error: {
        properties: {
            ...asked,
            value,
            error: 'Your insurer does not know this number. Check it or call us.',
        },
    },
    longText: {
        properties: {
            label: 'What is the number of the person who is insured, as it stands on the card or on the letter of the insurance?',
            name: 'insured',
            subject: 'other',
            required: true,
            hint: 'Where there are several numbers, it is the one that begins with the letters of the state.',
            fieldLevelHelp: 'The clinic asks the insurance with it whether the visit is paid for.',
            value: `DONAUDAMPFSCHIFFFAHRTSGESELLSCHAFT${CANARY}123456`,
        },
    },
    disabled: { properties: { ...asked, value, disabled: true } },
    readOnly: { properties: { ...asked, value, readOnly: true } },
} satisfies Examples;
