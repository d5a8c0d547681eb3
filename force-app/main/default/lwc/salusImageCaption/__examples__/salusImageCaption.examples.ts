import type { ImageView } from 'c/salusCoreImages';
import { CANARY, type Examples } from 'test-support/examples';

const chest: ImageView = {
    ...{ id: 'Media/1', modality: 'DX', site: 'CHEST', view: 'PA', date: '2026-03-03' },
    description: `Both lungs, the heart between them, and the ribs, seen from the front. ${CANARY}`,
    descriptionLang: 'en',
};

const knee: ImageView = {
    ...{ id: 'Media/2', modality: 'DX', site: 'KNEE', laterality: 'L', view: 'LL' },
    ...{ date: '2026-03', index: 2, count: 3, title: `Knee, two views ${CANARY}` },
};

export default {
    default: { properties: { image: chest } },
    notDescribed: { properties: { image: knee } },
    enteredInError: { properties: { image: { ...knee, status: 'entered-in-error' } } },
    preliminary: { properties: { image: { ...knee, status: 'preliminary' } } },
    unknownCodes: {
        properties: {
            image: {
                ...{ id: 'Media/3', modality: 'ZZ', site: `Structure of apex of lung ${CANARY}` },
                ...{ view: 'Swimmer', status: 'half-done', date: 'last winter' },
            },
        },
    },
    notInterpreted: { properties: { image: { ...knee, isUninterpreted: true } } },
    onlyAnId: { properties: { image: { id: 'Media/4' } } },
    loading: { properties: { state: 'loading' } },
    notPermitted: { properties: { state: 'not-permitted' } },
    longText: {
        properties: {
            image: {
                ...knee,
                site: `Structure of the patellofemoral and tibiofemoral joints of the knee region ${CANARY}`,
                description: `${`The bones of the knee from the side: the thigh bone above, the two bones of the lower leg below, and the kneecap in front of them, each with a clear edge. `.repeat(4)}${CANARY}`,
                title: `Donaudampfschifffahrtsgesellschaftskapitänsknieröntgenaufnahme ${CANARY}`,
                notes: [
                    'Taken standing, with the weight on the left leg.',
                    'The marker at the edge shows the left side.',
                ],
            },
        },
    },
} satisfies Examples;
