import type { Child, Examples } from 'test-support/examples';

const toggle = (properties: object): Child => ({
    tag: 'c-salus-call-toggle',
    properties: { ...properties },
});
const button = (properties: object): Child => ({
    tag: 'c-salus-button',
    properties: { ...properties },
});

const controls: readonly Child[] = [
    toggle({ kind: 'mic', pressed: true, shortcut: 'Control Alt M' }),
    toggle({ kind: 'camera', pressed: true, shortcut: 'Control Alt V' }),
    toggle({ kind: 'captions' }),
    toggle({ kind: 'hand' }),
    toggle({ kind: 'share', unavailableReason: 'This browser can’t show your screen.' }),
];

const more: readonly Child[] = [
    { ...button({ label: 'Chat', iconName: 'chat', expanded: false }), slot: 'more' },
    { ...button({ label: 'People', iconName: 'people', expanded: false }), slot: 'more' },
];

const leave: Child = {
    ...button({ label: 'Leave the visit', iconName: 'leave', variant: 'danger' }),
    slot: 'leave',
};

export default {
    default: { properties: { label: 'Visit controls' }, children: [...controls, ...more, leave] },
    few: {
        properties: { label: 'Visit controls' },
        children: [toggle({ kind: 'mic', pressed: true }), leave],
    },
    longText: {
        properties: { label: 'Everything that you can switch on and off during the visit' },
        children: [
            toggle({
                kind: 'camera',
                unavailableReason:
                    'The connection is too weak for pictures now, so that what you say can still be heard.',
            }),
            button({ label: 'Benachrichtigungseinstellungen', iconName: 'more', expanded: false }),
            leave,
        ],
    },
} satisfies Examples;
