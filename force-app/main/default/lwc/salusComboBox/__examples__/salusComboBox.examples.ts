import { CANARY, type Examples } from 'test-support/examples';

const choice = (label: string, own: object = {}) => ({
    value: `${label} ${CANARY}`,
    label,
    ...own,
});
const languages = [
    'العربية',
    'Deutsch',
    'English',
    'Español',
    'Français',
    'Kreyòl ayisyen',
    'Polski',
    'Português',
    'Русский',
    'Soomaali',
    'Tagalog',
    'Tiếng Việt',
    '中文',
];
const asked = {
    label: 'Which language do you speak best?',
    name: 'language',
    options: languages.map((label) => choice(label)),
};
const allergies = {
    label: 'What are you allergic to?',
    name: 'allergies',
    hint: 'Medicines, foods, anything else',
    multiple: true,
    freeText: true,
    options: [
        choice('None that I know of', { exclusive: true }),
        choice('Amoxicillin', { hint: 'An antibiotic' }),
        choice('Eggs'),
        choice('Ibuprofen', { hint: 'Advil, Motrin' }),
        choice('Latex'),
        choice('Peanuts'),
        choice('Penicillin', { hint: 'An antibiotic' }),
    ],
    value: [`Penicillin ${CANARY}`, { text: `Kiwi ${CANARY}` }],
};
/* An app's own search: here in a list, with the time that a server takes. Nothing is found for “zz”, and
   “xx” gets no answer. */
const medicines = ['Amlodipine', 'Amoxicillin', 'Atorvastatin', 'Ibuprofen', 'Metformin'];
const search = async (text: string): Promise<readonly object[]> => {
    await new Promise((done) => setTimeout(done, 100));
    if (text === 'xx') throw new Error(`no answer for ${CANARY}`);
    const sought = text.toLowerCase();
    return medicines
        .filter((name) => name.toLowerCase().includes(sought))
        .map((name) => choice(name));
};
const long =
    'An appointment for the Hals-Nasen-Ohrenheilkundesprechstundenterminvereinbarung in the building behind the old hospital';

export default {
    default: { properties: asked },
    chosen: { properties: { ...asked, value: `Español ${CANARY}` } },
    several: { properties: allergies },
    search: {
        properties: {
            label: 'Which medicine is it?',
            name: 'medicine',
            hint: 'Type the first letters',
            search,
            freeText: true,
        },
    },
    required: { properties: { ...asked, required: true, hint: 'We find somebody who speaks it' } },
    error: { properties: { ...asked, required: true, error: 'Choose the language' } },
    longText: {
        properties: {
            label: 'Which of the places where you have been seen in the last twelve months should send us what they wrote about you?',
            name: 'places',
            optional: true,
            multiple: true,
            fieldLevelHelp: 'We ask them for your record only after you have agreed.',
            options: [choice(long, { hint: long }), choice('Harbor Street Clinic')],
            value: [`${long} ${CANARY}`],
        },
    },
    disabled: { properties: { ...allergies, disabled: true } },
    readOnly: { properties: { ...allergies, readOnly: true } },
} satisfies Examples;
