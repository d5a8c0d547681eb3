import { CANARY, CANARY_DIGITS, type Examples } from 'test-support/examples';

const phone = '1-800-555-0100';

export default {
    default: { properties: { phone, code: CANARY_DIGITS } },
    noCode: { properties: { phone } },
    deeper: {
        properties: { phone: `Ask for the nurse of the second floor, ${CANARY}`, headingLevel: 4 },
    },
} satisfies Examples;
