import type { Examples } from 'test-support/examples';

export default {
    default: { properties: { label: 'Change my mind' } },
    primary: {
        properties: {
            label: 'Continue',
            variant: 'primary',
            iconName: 'next',
            iconPosition: 'end',
        },
    },
    quiet: { properties: { label: 'Edit address', variant: 'quiet', iconName: 'edit' } },
    danger: { properties: { label: 'Cancel this visit', variant: 'danger' } },
    busy: { properties: { label: 'Book this time', variant: 'primary', busy: true } },
    unavailable: {
        properties: {
            label: 'Join the visit',
            variant: 'primary',
            iconName: 'video',
            unavailableReason: 'The visit opens 15 minutes before it begins.',
        },
    },
    disabled: { properties: { label: 'Send', disabled: true } },
    longText: {
        properties: {
            label: 'Ask the Krankenversicherungskostenübernahmebestätigung office for a written confirmation before the visit',
            variant: 'primary',
            iconName: 'person',
        },
    },
} satisfies Examples;
