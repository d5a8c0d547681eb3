import { CANARY, type Examples } from 'test-support/examples';

export default {
    default: { properties: { code: `rebooked-${CANARY}`, element: 'status' } },
    known: { properties: { code: 'entered-in-error', element: 'status' } },
    ofItsElement: { properties: { code: 'high', element: 'criticality' } },
    withWords: { properties: { code: 'L', element: 'interpretation', text: `Low ${CANARY}` } },
    notRecorded: { properties: { state: 'not-recorded' } },
    longText: {
        properties: {
            code: 'x',
            text: `A state of the Donaudampfschifffahrtsgesellschaft that nobody has words for ${CANARY}`,
        },
    },
} satisfies Examples;
