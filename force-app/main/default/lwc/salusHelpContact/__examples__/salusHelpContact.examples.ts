import { CANARY, type Examples } from 'test-support/examples';

const link = 'https://clinic.example/';
/* No room for a canary: the digits of a number are in the link that calls it. */
const phone = '555 0100';

export default {
    default: { properties: { link, phone } },
    phoneOnly: { properties: { phone } },
    asGiven: { properties: { phone: `Ask for the nurse of the second floor, ${CANARY}` } },
    neither: { properties: {} },
    notPermitted: { properties: { state: 'not-permitted' } },
    longText: {
        properties: {
            link,
            phone: `${phone} ext. 12, Monday to Friday in the morning, or leave a message after the tone at any time`,
            linkLabel:
                'Open the page of the clinic on which you can ask for another time, or write to the people who treat you',
        },
    },
} satisfies Examples;
