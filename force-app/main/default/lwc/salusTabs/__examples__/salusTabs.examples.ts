import { CANARY, type Child, type Examples } from 'test-support/examples';

const panel = (number: number, ...children: readonly Child[]): Child => ({
    tag: 'div',
    slot: `panel-${number}`,
    children,
});
const paragraph = (text: string): Child => ({ tag: 'p', text });

const visits = {
    properties: {
        label: 'Your visits',
        tabs: [
            { name: 'coming', label: 'Coming visits' },
            { name: 'past', label: 'Past visits' },
            { name: 'documents', label: 'Documents' },
        ],
    },
    children: [
        panel(1, paragraph(`Tuesday, March 9, 10:30 AM, with Dr. Invented ${CANARY}`)),
        panel(2, paragraph('There are no visits in the last two years.')),
        panel(3, {
            tag: 'c-salus-text-field',
            properties: { label: 'Which document do you look for?', value: `Letter ${CANARY}` },
        }),
    ],
};

export default {
    default: visits,
    selected: { ...visits, properties: { ...visits.properties, selected: 'documents' } },
    one: {
        properties: {
            label: 'Your visits',
            tabs: [
                { name: 'coming', label: 'Coming visits', hidden: true },
                { name: 'past', label: 'Past visits' },
            ],
        },
        children: [panel(1, paragraph('Not shown.')), panel(2, paragraph('One visit in March.'))],
    },
    longText: {
        properties: {
            label: 'What the clinic needs to know before the visit',
            tabs: [
                { name: 'a', label: 'Krankenversicherungskostenübernahmebestätigung' },
                { name: 'b', label: 'Everything that you take, with or without a prescription' },
                { name: 'c', label: 'Allergies' },
                { name: 'd', label: 'People who help you' },
                { name: 'e', label: 'Documents' },
                { name: 'f', label: 'Questions for the clinician' },
            ],
            selected: 'b',
        },
        children: [
            panel(1, paragraph('One.')),
            panel(
                2,
                paragraph(
                    'Donaudampfschifffahrtsgesellschaftskapitänswitwenrente is one word, and it doesn’t fit on a telephone.',
                ),
            ),
        ],
    },
    empty: { properties: { label: 'Your visits', tabs: [] } },
} satisfies Examples;
