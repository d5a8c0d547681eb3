import { CANARY, type Examples } from 'test-support/examples';
import type { RecordRow } from 'c/salusCoreFhirValues';

const mark = (element: string, ...codes: readonly string[]): RecordRow => ({
    ...{ key: element, element },
    values: codes.map((code) => ({ kind: 'code', code })),
});
const words = (element: string, text: string): RecordRow => ({
    ...{ key: element, element },
    values: [{ kind: 'concept', text, also: [] }],
});

export default {
    default: {
        properties: { marks: [mark('status', 'active'), words('intent', `Asked for ${CANARY}`)] },
    },
    enteredInError: { properties: { marks: [mark('status', 'entered-in-error')] } },
    doNot: {
        properties: {
            marks: [
                mark('status', 'active'),
                {
                    ...{ key: 'doNotPerform', element: 'doNotPerform' },
                    values: [{ kind: 'boolean', value: true }],
                },
            ],
        },
    },
    preliminary: { properties: { marks: [mark('status', 'preliminary')] } },
    stopped: { properties: { marks: [mark('status', 'stopped')] } },
    unknownCode: { properties: { marks: [mark('status', 'rebooked-by-desk')] } },
    notRecorded: { properties: { state: 'not-recorded' } },
    longText: {
        properties: {
            marks: [
                words(
                    'verificationStatus',
                    `Confirmed by the Donaudampfschifffahrtsgesellschaft and two others ${CANARY}`,
                ),
                mark('criticality', 'high'),
            ],
        },
    },
} satisfies Examples;
