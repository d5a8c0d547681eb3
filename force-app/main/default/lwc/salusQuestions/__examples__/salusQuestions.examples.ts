import type { Control, Row, Section } from 'c/salusCoreQuestionnaireFields';
import { CANARY, type Examples } from 'test-support/examples';

const field = (name: string, control: Control, label: string, more: object = {}): Row => ({
    ...{ kind: 'field', key: name, control },
    properties: { name, label, ...more },
});
const page = (rows: readonly Row[]): Section => ({
    ...{ key: 'page', heading: '', depth: 0, isContinued: false, rows },
});

const yesNo = [
    { value: 'true', label: 'I do' },
    { value: 'false', label: 'I don’t' },
];
const units = [
    { value: '0', label: 'pounds' },
    { value: '1', label: 'kilograms' },
];
const about: readonly Section[] = [
    page([
        { kind: 'words', key: 'welcome', text: 'Nobody but your clinic reads your answers.' },
        field('name', 'text', 'What is your name?', { required: true }),
        field('born', 'date', 'When were you born?', { hint: 'As far as you know it' }),
        field('weight', 'number', 'How much do you weigh?', { min: '0', step: 'any' }),
        field('unit', 'select', 'In which unit do you weigh yourself?', { options: units }),
        field('smokes', 'radios', 'Do you smoke?', { options: yesNo, layout: 'horizontal' }),
        {
            ...{ kind: 'link', key: 'help', href: 'https://clinics.example.org/smoking' },
            label: 'Why we ask whether you smoke',
        },
    ]),
];
const health: readonly Section[] = [
    page([
        field('had', 'checkboxes', 'What have you had?', {
            options: [
                { value: 'asthma', label: 'A bad asthma' },
                { value: 'none', label: 'Nothing of this', exclusive: true },
            ],
        }),
    ]),
    ...['First medicine', 'Second medicine'].map((heading, index) => ({
        ...{ key: `medicine.${index}`, heading, depth: 1, isContinued: false },
        rows: [
            field(`drug${index}`, 'text', 'What is it called?'),
            {
                ...{ kind: 'remove' as const, key: `remove${index}`, node: 'medicine', index },
                label: index ? 'Remove the second medicine' : 'Remove the first medicine',
            },
        ],
    })),
    {
        ...{ key: 'page+', heading: '', depth: 0, isContinued: true },
        rows: [
            {
                ...{ kind: 'add', key: 'add', node: 'medicine', index: -1 },
                label: 'Add another medicine',
            },
        ],
    },
];
const values = { name: `Ada ${CANARY}`, smokes: 'true', drug0: `Invented ${CANARY}` };

export default {
    default: { properties: { sections: about, values } },
    group: { properties: { sections: health, values } },
    wrong: {
        properties: { sections: about, values, errors: { name: 'Write it as on your card' } },
    },
} satisfies Examples;
