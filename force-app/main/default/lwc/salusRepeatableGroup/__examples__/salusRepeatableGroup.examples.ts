import { CANARY, type Examples } from 'test-support/examples';

const HOW_OFTEN = ['Once a day', 'Twice a day', 'When I need it'].map((label) => ({
    value: `${label} ${CANARY}`,
    label,
}));
const asked = {
    label: 'Which medicines do you take?',
    name: 'medicines',
    entryLabel: 'Medicine',
    addLabel: 'Add another medicine',
    fields: [
        { name: 'drug', label: 'Name of the medicine', required: true },
        { name: 'dose', label: 'Dose', hint: 'As it stands on the package' },
        { name: 'often', label: 'How often?', kind: 'select', options: HOW_OFTEN },
    ],
};
const TWO = [
    { drug: `Sample A ${CANARY}`, dose: `5 mg ${CANARY}`, often: HOW_OFTEN[0]!.value },
    { drug: `Sample B ${CANARY}` },
];

export default {
    default: {
        properties: { ...asked, hint: 'Also what you buy without a prescription', value: TWO },
    },
    empty: { properties: { ...asked, optional: true, addLabel: 'Add a medicine' } },
    minimum: { properties: { ...asked, required: true, minimum: 1 } },
    full: { properties: { ...asked, maximum: 2, value: TWO } },
    allKinds: {
        properties: {
            label: 'Which operations did you have?',
            name: 'operations',
            entryLabel: 'Operation',
            minimum: 1,
            fields: [
                { name: 'what', label: 'What was done?', kind: 'text-area' },
                { name: 'day', label: 'On which day?', kind: 'date' },
                { name: 'hour', label: 'At what time did it begin?', kind: 'time' },
                { name: 'nights', label: 'How many nights did you stay?', kind: 'number' },
                {
                    name: 'well',
                    label: 'Did all go well?',
                    kind: 'radios',
                    options: [
                        { value: `yes ${CANARY}`, label: 'Yes, it did' },
                        { value: `no ${CANARY}`, label: 'Not all of it' },
                    ],
                },
            ],
        },
    },
    error: {
        properties: {
            ...asked,
            value: TWO,
            error: 'Two medicines here should not be taken together.',
        },
    },
    longText: {
        properties: {
            ...asked,
            label: 'Which medicines, drops, creams or teas did somebody prescribe for you, or do you buy yourself, at present or in the last weeks?',
            entryLabel: 'Arzneimittelunverträglichkeitsverdachtsmeldung',
            fieldLevelHelp: 'Bring the packages with you if you are not sure.',
            value: [{ drug: `Donaudampfschifffahrtsgesellschaft ${CANARY}` }],
        },
    },
    disabled: { properties: { ...asked, value: TWO, disabled: true } },
    readOnly: { properties: { ...asked, value: TWO, readOnly: true } },
} satisfies Examples;
