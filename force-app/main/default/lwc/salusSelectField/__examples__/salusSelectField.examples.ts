import { CANARY, type Examples } from 'test-support/examples';

const choice = (label: string, group?: string) => ({
    value: `${label} ${CANARY}`,
    label,
    ...(group && { group }),
});
const LANGUAGES = [
    'English',
    'Español',
    'العربية',
    '中文',
    'Français',
    'Kreyòl ayisyen',
    'Tiếng Việt',
];
const asked = {
    label: 'Which language do you speak best?',
    name: 'language',
    options: LANGUAGES.map((label) => choice(label)),
};
const CLINICS = [
    choice('Invented Harbor Clinic', 'North'),
    choice('Invented Hill Clinic', 'North'),
    choice('Invented Market Clinic', 'South'),
    choice('Somewhere else'),
];

export default {
    default: { properties: asked },
    chosen: { properties: { ...asked, value: `Español ${CANARY}` } },
    required: {
        properties: { ...asked, required: true, hint: 'We find somebody who speaks it with you' },
    },
    error: { properties: { ...asked, required: true, error: 'Choose the language' } },
    grouped: {
        properties: {
            label: 'Where would you like to be seen?',
            name: 'clinic',
            optional: true,
            options: CLINICS,
        },
    },
    longText: {
        properties: {
            label: 'Which of these is closest to the reason why you would like to be seen by somebody of the care team in the next days or weeks?',
            name: 'reason',
            fieldLevelHelp: 'Nobody is refused for having chosen the wrong one.',
            hint: 'Choose the one that is closest, even if none of them says it quite as you would say it yourself',
            options: [
                choice(
                    'A follow-up of something that I have already been seen for, in this clinic or in another one',
                ),
                choice('Hals-Nasen-Ohrenheilkundesprechstundenterminvereinbarung'),
            ],
            value: `A follow-up of something that I have already been seen for, in this clinic or in another one ${CANARY}`,
        },
    },
    disabled: { properties: { ...asked, disabled: true, value: `Français ${CANARY}` } },
    readOnly: { properties: { ...asked, readOnly: true, value: `Français ${CANARY}` } },
} satisfies Examples;
