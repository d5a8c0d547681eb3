import { CANARY_DIGITS, type Examples } from 'test-support/examples';

const asked = { label: 'Phone number where we can reach you', name: 'phone' };
const value = { country: 'US', number: `212${CANARY_DIGITS}0`, extension: '' };

export default {
    default: {
        properties: { ...asked, hint: 'We call if the video fails or the time changes', value },
    },
    empty: { properties: { ...asked, required: true } },
    extension: {
        properties: {
            label: 'Phone number of your family doctor',
            name: 'doctor',
            subject: 'other',
            withExtension: true,
            optional: true,
            value: { ...value, extension: CANARY_DIGITS },
        },
    },
    abroad: {
        properties: {
            ...asked,
            country: 'ES',
            value: { country: 'ES', number: `612${CANARY_DIGITS}`, extension: '' },
        },
    },
    error: {
        properties: {
            ...asked,
            value: { ...value, number: `212${CANARY_DIGITS}` },
            error: 'Enter a number with 10 digits for United States',
        },
    },
    longText: {
        properties: {
            label: 'At which number can the clinic reach the person who answers for the patient, on the day of the visit and on the day before?',
            name: 'guardian',
            subject: 'other',
            required: true,
            withExtension: true,
            hint: 'A number that somebody answers. The clinic leaves no message that says why it calls.',
            fieldLevelHelp: 'The clinic calls from a hidden number. It never asks for a password.',
            country: 'IO',
        },
    },
    disabled: { properties: { ...asked, value, withExtension: true, disabled: true } },
    readOnly: { properties: { ...asked, value, withExtension: true, readOnly: true } },
} satisfies Examples;
