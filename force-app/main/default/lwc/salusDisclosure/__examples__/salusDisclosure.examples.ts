import { CANARY, type Child, type Examples } from 'test-support/examples';

const paragraph = (text: string): Child => ({ tag: 'p', text });

const coverage = {
    properties: { label: 'What does my insurance pay?' },
    children: [
        paragraph('Most plans pay for one check-up a year. Ask your plan before the visit.'),
        paragraph('If you have no insurance, tell us when you book. Nobody is turned away for it.'),
    ],
};

export default {
    default: coverage,
    open: { ...coverage, properties: { ...coverage.properties, open: true } },
    heading: {
        properties: { label: 'Visits in the last year', headingLevel: 3, open: true },
        children: [
            {
                tag: 'c-salus-text-field',
                properties: { label: 'What was the last one for?', value: `Cough ${CANARY}` },
            },
        ],
    },
    longText: {
        properties: {
            label: 'How do I get the Krankenversicherungskostenübernahmebestätigung, and what happens to my visit while I wait for it?',
            headingLevel: 2,
            open: true,
        },
        children: [
            paragraph(
                'Donaudampfschifffahrtsgesellschaftskapitänswitwenrente is one word, and it doesn’t fit on a telephone. Your visit is kept for you while you wait.',
            ),
        ],
    },
    empty: { properties: { label: 'Nothing is in here', open: true } },
} satisfies Examples;
