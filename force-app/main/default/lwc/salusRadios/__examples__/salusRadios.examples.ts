import { CANARY, type Examples } from 'test-support/examples';

const MODALITIES = [
    {
        value: `in-person-${CANARY}`,
        label: 'At the clinic',
        hint: '12 Invented Street, second floor',
    },
    { value: `video-${CANARY}`, label: 'By video', hint: 'You need a camera and a microphone' },
    { value: `phone-${CANARY}`, label: 'By telephone' },
];
const YES_NO = [
    { value: `yes-${CANARY}`, label: 'Yes' },
    { value: `no-${CANARY}`, label: 'No' },
];
const question = { label: 'How would you like to be seen?', name: 'modality', options: MODALITIES };

export default {
    default: { properties: question },
    chosen: { properties: { ...question, value: MODALITIES[1]!.value } },
    required: { properties: { ...question, required: true, hint: 'You can change this later' } },
    error: {
        properties: { ...question, required: true, error: 'Choose how you would like to be seen' },
    },
    horizontal: {
        properties: {
            label: 'Do you need an interpreter?',
            name: 'interpreter',
            hint: 'It costs you nothing',
            layout: 'horizontal',
            options: YES_NO,
            value: YES_NO[0]!.value,
        },
    },
    longText: {
        properties: {
            label: 'Which of these is closest to the reason why you would like to be seen by somebody of the care team in the next days or weeks?',
            name: 'reason',
            optional: true,
            fieldLevelHelp:
                'Nobody is refused for having chosen the wrong one. The care team reads it before your visit.',
            options: [
                {
                    value: `follow-up-${CANARY}`,
                    label: 'A follow-up of something that I have already been seen for, in this clinic or in another one',
                    hint: 'Bring the letter of the other clinic with you if you have one, or ask them to send it to us before the day of the visit',
                },
                {
                    value: `other-${CANARY}`,
                    label: 'Hals-Nasen-Ohrenheilkundesprechstundenterminvereinbarung',
                },
            ],
            value: `follow-up-${CANARY}`,
        },
    },
    disabled: { properties: { ...question, disabled: true, value: MODALITIES[0]!.value } },
    readOnly: { properties: { ...question, readOnly: true, value: MODALITIES[0]!.value } },
} satisfies Examples;
