import { CANARY, type Examples } from 'test-support/examples';

const choice = (label: string, own: object = {}) => ({
    value: `${label} ${CANARY}`,
    label,
    ...own,
});
const asked = {
    label: 'Which of these do you need for your visit?',
    name: 'needs',
    options: [
        choice('An interpreter', { hint: 'It costs you nothing' }),
        choice('A way in without steps'),
        choice('A quiet room'),
        choice('None of these', { exclusive: true }),
    ],
};

export default {
    default: { properties: asked },
    chosen: {
        properties: { ...asked, value: [`An interpreter ${CANARY}`, `A quiet room ${CANARY}`] },
    },
    required: { properties: { ...asked, required: true, hint: 'Choose all that you need' } },
    error: {
        properties: { ...asked, required: true, error: 'Choose what you need for your visit' },
    },
    exclusive: { properties: { ...asked, value: [`None of these ${CANARY}`] } },
    horizontal: {
        properties: {
            label: 'On which days can we call you?',
            name: 'days',
            hint: 'Choose two days or more',
            min: 2,
            layout: 'horizontal',
            options: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((day) =>
                choice(day),
            ),
            value: [`Monday ${CANARY}`],
        },
    },
    longText: {
        properties: {
            label: 'Which of these have you had in the last two weeks, even if it was only for a short time and has gone by itself?',
            name: 'symptoms',
            optional: true,
            fieldLevelHelp: 'The care team reads it before your visit.',
            options: [
                choice(
                    'A cough that keeps you awake at night or that makes it hard to speak a whole sentence',
                    {
                        hint: 'Also choose it if you take something against it that helps, and tell us on the next page what you take and how often',
                    },
                ),
                choice('Hals-Nasen-Ohrenheilkundesprechstundenterminvereinbarung'),
                choice('None of these in the last two weeks, and nothing else that is new', {
                    exclusive: true,
                }),
            ],
        },
    },
    disabled: { properties: { ...asked, disabled: true, value: [`A quiet room ${CANARY}`] } },
    readOnly: { properties: { ...asked, readOnly: true, value: [`A quiet room ${CANARY}`] } },
} satisfies Examples;
