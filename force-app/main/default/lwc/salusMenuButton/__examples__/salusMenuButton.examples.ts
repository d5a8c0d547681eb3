import type { Examples } from 'test-support/examples';

const items = [
    { name: 'print', label: 'Print' },
    { name: 'edit', label: 'Edit', icon: 'edit' },
    { name: 'remind', label: 'Remind me', icon: 'clock' },
    { name: 'remove', label: 'Remove', icon: 'close' },
] as const;

export default {
    default: { properties: { label: 'Options', items } },
    compact: {
        properties: { label: 'Options', compact: true, items },
        children: [{ tag: 'span', text: 'Options for this visit' }],
    },
    longText: {
        properties: {
            label: 'Everything that can be done about what is shown here, in one place',
            items: [
                {
                    name: 'long',
                    label: 'An action with a label that is much longer than anybody would write, so that it has to wrap on a small telephone and at four hundred per cent',
                },
                ...items,
            ],
        },
    },
} satisfies Examples;
