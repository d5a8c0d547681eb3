import { readInterpretations } from 'c/salusCoreInterpretation';
import { CANARY, type Examples } from 'test-support/examples';

const SYSTEM = 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation';
const of = (...codes: readonly string[]) => ({
    properties: {
        interpretations: readInterpretations(
            codes.map((code) => ({ coding: [{ system: SYSTEM, code }] })),
        ),
    },
});

export default {
    default: {
        properties: {
            interpretations: readInterpretations([
                { coding: [{ system: SYSTEM, code: 'H' }], text: `Higher than in May ${CANARY}` },
            ]),
        },
    },
    normal: of('N'),
    low: of('L'),
    abnormal: of('A'),
    critical: of('HH'),
    several: of('H', 'U', 'POS'),
    unknown: {
        properties: { interpretations: readInterpretations([{ text: `See note ${CANARY}` }]) },
    },
    plain: { properties: { ...of('H').properties, plain: true } },
    nothing: of(),
    notRecorded: { properties: { state: 'not-recorded' } },
} satisfies Examples;
