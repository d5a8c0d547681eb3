import type { Examples } from 'test-support/examples';

export default {
    default: { properties: { name: 'calendar' } },
    named: { properties: { name: 'video', label: 'Video visit' } },
    longText: {
        properties: {
            name: 'warning',
            label: 'The clinic has not yet confirmed that the room can be reached without steps',
        },
    },
    expand: { properties: { name: 'expand' } },
    spinner: { properties: { name: 'spinner' } },
} satisfies Examples;
