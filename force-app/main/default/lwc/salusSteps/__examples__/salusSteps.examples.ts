import type { Examples } from 'test-support/examples';

const steps = ['Reason', 'Place', 'Clinician', 'Day and time', 'Details', 'Review', 'Done'];

export default {
    default: { properties: { steps, current: 3 } },
    first: { properties: { steps, current: 0 } },
    last: { properties: { steps, current: 6 } },
    longText: {
        properties: {
            steps: [
                'Choose the reason for which you want to be seen',
                'Krankenversicherungskostenübernahmebestätigung',
                'Tell the clinic what would help you on the day of the visit',
                'Check your answers',
            ],
            current: 1,
        },
    },
} satisfies Examples;
