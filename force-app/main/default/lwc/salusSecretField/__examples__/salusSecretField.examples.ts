import { CANARY, type Examples } from 'test-support/examples';

const asked = { label: 'Access code', name: 'code' };

export default {
    default: {
        properties: {
            ...asked,
            hint: 'It is in the letter from your clinic',
            autocomplete: 'off',
            value: `Zq7-${CANARY}`,
        },
    },
    password: {
        properties: {
            label: 'Choose a password',
            name: 'password',
            autocomplete: 'new-password',
            hint: 'At least 12 characters. Three words that you remember are a good password.',
            minLength: 12,
            required: true,
        },
    },
    oneTimeCode: {
        properties: {
            label: 'The code that we sent to your phone',
            name: 'oneTimeCode',
            autocomplete: 'one-time-code',
            inputMode: 'numeric',
            pattern: '[0-9]{6}',
            messageWhenPatternMismatch: 'Enter the 6 digits of the code',
        },
    },
    error: {
        properties: {
            ...asked,
            value: `Zq7-${CANARY}`,
            error: 'This code is not right. Check the letter, or call us.',
        },
    },
    longText: {
        properties: {
            label: 'What is the access code that the clinic gave to the person for whom you answer, in the letter or at the desk?',
            name: 'proxy',
            subject: 'other',
            optional: true,
            hint: 'It has eight letters and digits. Where there is none, leave this empty, and the clinic will call the person.',
            fieldLevelHelp: 'The code shows the clinic that you may answer for somebody else.',
            value: `Donaudampfschifffahrtsgesellschaftskapitänswitwenrente ${CANARY}`,
        },
    },
    disabled: { properties: { ...asked, value: `Zq7-${CANARY}`, disabled: true } },
    readOnly: { properties: { ...asked, value: `Zq7-${CANARY}`, readOnly: true } },
} satisfies Examples;
