import type { Examples } from 'test-support/examples';

/* A person's answer is yes or no, in which no canary fits: none is given to the first example. */
const reminder = {
    label: 'Remind me by text message the day before',
    name: 'reminder',
    hint: 'Your phone company may charge for messages',
};

export default {
    default: { properties: reminder },
    ticked: { properties: { ...reminder, value: true } },
    required: {
        properties: {
            label: 'I may answer for this patient',
            name: 'mayAnswer',
            required: true,
            hint: 'As a parent, or because a court or the patient said so',
        },
    },
    error: {
        properties: {
            label: 'I may answer for this patient',
            name: 'mayAnswer',
            required: true,
            error: 'Tick this box if you may answer',
        },
    },
    switchedOff: {
        properties: { ...reminder, label: 'Text reminders', look: 'switch', value: false },
    },
    switchedOn: {
        properties: { ...reminder, label: 'Text reminders', look: 'switch', value: true },
    },
    longText: {
        properties: {
            label: 'I have read, or somebody has read to me, what the clinic does with the pictures that are taken during a visit by video, and I had time to ask about it',
            name: 'pictures',
            optional: true,
            hint: 'You can go on without ticking it, and you can tell the clinician during the visit that you have changed your mind',
            fieldLevelHelp: 'Pictures are kept with your record.',
            value: true,
        },
    },
    disabled: { properties: { ...reminder, disabled: true, value: true } },
    readOnly: { properties: { ...reminder, readOnly: true, value: true } },
    switchReadOnly: {
        properties: {
            ...reminder,
            label: 'Text reminders',
            look: 'switch',
            readOnly: true,
            value: true,
        },
    },
} satisfies Examples;
