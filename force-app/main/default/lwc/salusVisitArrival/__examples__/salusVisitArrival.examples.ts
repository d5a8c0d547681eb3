import { CANARY, CANARY_DIGITS, type Examples } from 'test-support/examples';

const arrival = {
    address: `12 Harbor Street, Springfield ${CANARY}`,
    phone: `+1212${CANARY_DIGITS}1`,
};

export default {
    default: { properties: { phoneCountry: 'US', arrival } },
    guest: {
        properties: {
            ...{ guest: true, phoneCountry: 'US' },
            arrival: {
                ...{ address: '', phone: arrival.phone },
                guest: { name: `Ben Ode ${CANARY}`, role: 'interpreter' },
            },
        },
    },
    longText: {
        properties: {
            phoneCountry: 'US',
            arrival: {
                ...arrival,
                address: `In the car park behind the library, the blue van near the gate; from Main Street take the second way in, and ask for me at the desk if you can't find me ${CANARY}`,
            },
        },
    },
} satisfies Examples;
