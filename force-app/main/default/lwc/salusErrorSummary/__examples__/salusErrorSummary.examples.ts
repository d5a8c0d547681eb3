import type { Examples } from 'test-support/examples';

export default {
    default: {
        properties: {
            errors: [
                { key: 'name', message: 'Full name: Enter an answer' },
                { key: 'birth-date', message: 'Enter a year with four digits, such as 1987' },
            ],
        },
    },
    one: { properties: { errors: [{ key: 'name', message: 'Full name: Enter an answer' }] } },
    ownHeading: {
        properties: {
            heading: 'The clinic could not read these answers',
            errors: [
                { key: 'member', message: 'Enter the member number as it stands on your card' },
            ],
        },
    },
    deeper: {
        properties: {
            headingLevel: 3,
            errors: [{ key: 'name', message: 'Full name: Enter an answer' }],
        },
    },
    empty: { properties: { errors: [] } },
    longText: {
        properties: {
            heading:
                'Some of what you told us is not yet in a form that the clinic’s computer understands',
            errors: [
                {
                    key: 'dialect',
                    message:
                        'Use 200 characters or fewer to say what the interpreter should know before your visit, such as the name of your dialect',
                },
                {
                    key: 'place',
                    message: 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenstelle',
                },
            ],
        },
    },
} satisfies Examples;
