import { CANARY, type Child, type Examples } from 'test-support/examples';

const text = (properties: Child['properties']): Child => ({
    tag: 'c-salus-text-field',
    properties,
});

const name = { label: 'Full name', name: 'name', autocomplete: 'name', required: true };
const phone = {
    label: 'Mobile number',
    name: 'mobile',
    type: 'tel',
    autocomplete: 'tel',
    hint: 'We text a reminder the day before your visit',
    optional: true,
};
const interpreter: Child = {
    tag: 'c-salus-radios',
    properties: {
        label: 'Do you need an interpreter?',
        name: 'interpreter',
        layout: 'horizontal',
        options: [
            { value: `yes-${CANARY}`, label: 'Yes' },
            { value: `no-${CANARY}`, label: 'No' },
        ],
        required: true,
    },
};
const back: Child = {
    tag: 'c-salus-button',
    slot: 'actions',
    properties: { label: 'Back', variant: 'quiet' },
};

const help: Child = {
    tag: 'c-salus-help-contact',
    slot: 'help',
    properties: { phone: '1-800-555-0100' },
};

export default {
    default: {
        properties: { submitLabel: 'Continue' },
        children: [text(name), text(phone), interpreter],
    },
    answered: {
        properties: { submitLabel: 'Book this visit' },
        children: [
            text({ ...name, value: `Robin Example ${CANARY}` }),
            text({ ...phone, value: `555 0100 ${CANARY}` }),
        ],
    },
    busy: {
        properties: { submitLabel: 'Book this visit', busy: true },
        children: [text({ ...name, value: `Robin Example ${CANARY}` })],
    },
    help: {
        properties: { submitLabel: 'Book this visit' },
        children: [text({ ...name, value: `Robin Example ${CANARY}` }), help],
    },
    moreActions: { properties: {}, children: [text(name), back] },
    longText: {
        properties: {
            submitLabel: 'Send these answers to the care team of the clinic that you have chosen',
        },
        children: [
            text({
                label: 'What should the interpreter know before your visit, such as the name of your dialect or the words that your family uses?',
                name: 'dialect',
                hint: 'One line is enough. You can tell the interpreter more when the visit begins.',
                value: `Donaudampfschifffahrtsgesellschaftskapitänswitwenrente ${CANARY}`,
            }),
        ],
    },
} satisfies Examples;
