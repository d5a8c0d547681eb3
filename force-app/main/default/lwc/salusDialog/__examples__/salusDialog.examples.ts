import { CANARY, type Child, type Examples } from 'test-support/examples';

const button = (label: string, variant = 'secondary'): Child => ({
    tag: 'c-salus-button',
    slot: 'actions',
    properties: { label, variant },
});
const paragraph = (text: string): Child => ({ tag: 'p', text });

const KEPT_PRIVATE =
    'What you say is kept private, as it would be without an interpreter. Donaudampfschifffahrtsgesellschaftskapitänswitwenrente is one word.';

const interpreter = {
    properties: { heading: 'Add an interpreter' },
    children: [
        paragraph(
            'An interpreter joins the visit by telephone. It costs nothing, and nobody else hears it.',
        ),
        {
            tag: 'c-salus-text-field',
            properties: { label: 'Which language?', value: `Inventish ${CANARY}` },
        },
        button('Add', 'primary'),
        button('Not now'),
    ],
};
const cancelling = {
    properties: {
        heading: 'Cancel this visit?',
        description: 'Someone else can then have the time. You can book another one at once.',
    },
    children: [button('Keep the visit'), button('Cancel the visit', 'danger')],
};
const long = {
    properties: {
        heading:
            'What the clinic does with the things that you tell the interpreter before, during and after the visit',
    },
    children: [
        ...Array.from({ length: 12 }, () => paragraph(KEPT_PRIVATE)),
        button('I have read it', 'primary'),
    ],
};
const opener = 'Open the dialog';

export default {
    default: { ...interpreter, opener },
    open: { ...interpreter, properties: { ...interpreter.properties, open: true } },
    short: { ...cancelling, properties: { ...cancelling.properties, open: true } },
    longText: { ...long, properties: { ...long.properties, open: true } },
    empty: { properties: { heading: 'Nothing to choose from', open: true } },
} satisfies Examples;
