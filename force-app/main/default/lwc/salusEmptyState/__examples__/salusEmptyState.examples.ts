import { CANARY, type Examples } from 'test-support/examples';

export default {
    default: {
        properties: {
            heading: 'No open times',
            text: 'There are no open times here. Try another place or person, or call the clinic.',
            iconName: 'calendar',
        },
    },
    withAction: {
        properties: {
            heading: 'No visits yet',
            text: 'When you book one, you find it here.',
            iconName: 'person',
        },
        children: [
            { tag: 'c-salus-button', properties: { label: 'Book a visit', variant: 'primary' } },
        ],
    },
    notRecorded: { properties: { state: 'not-recorded', headingLevel: 3, iconName: 'person' } },
    private: {
        properties: {
            heading: `No visits of Robin ${CANARY}`,
            text: `Nobody has booked a visit for Robin ${CANARY} yet.`,
            sensitivity: 'phi',
        },
    },
    longText: {
        properties: {
            heading: 'No times with an interpreter for Donaudampfschifffahrtsgesellschaftskapitän',
            text: 'Interpreters are booked up to two weeks ahead. Call the clinic and they will look for one by phone or video, at a time that suits you, free of charge.',
        },
    },
} satisfies Examples;
