import { CANARY, type Child, type Examples } from 'test-support/examples';

const field = (label: string, value: string): Child => ({
    tag: 'c-salus-text-field',
    properties: { label, value },
});
const paragraph = (text: string): Child => ({ tag: 'p', text });

export default {
    default: {
        properties: {},
        children: [
            field('Mobile number', `555 0100 ${CANARY}`),
            field('What is the visit about?', `An invented cough ${CANARY}`),
        ],
    },
    none: {
        properties: { sensitivity: 'none' },
        children: [paragraph('The clinic is open from 8 to 5. This is nobody’s secret.')],
    },
    secret: {
        properties: { sensitivity: 'secret' },
        children: [field('Member number', `M-0001-${CANARY}`)],
    },
    nested: {
        properties: { sensitivity: 'pii' },
        children: [
            field('Full name', `Robin Example ${CANARY}`),
            {
                tag: 'c-salus-phi-boundary',
                properties: { sensitivity: 'phi' },
                children: [field('Allergies', `Invented pollen ${CANARY}`)],
            },
        ],
    },
    empty: { properties: {} },
    longText: {
        properties: {},
        children: [
            paragraph(
                'What stands in a boundary wraps as it would without one, on a small screen and where the letters are large.',
            ),
            field(
                'What should the interpreter know before your visit, such as the name of your dialect?',
                `Donaudampfschifffahrtsgesellschaftskapitänswitwenrente ${CANARY}`,
            ),
        ],
    },
} satisfies Examples;
