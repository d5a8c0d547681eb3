import type { ImageView } from 'c/salusCoreImages';
import { CANARY, type Examples } from 'test-support/examples';
import { drawnSource, noSource } from 'test-support/pictures';

const [chest, knee] = [drawnSource('chest'), drawnSource('knee')];

const image: ImageView = {
    ...{ id: 'Media/1', modality: 'DX', site: 'CHEST', view: 'PA', date: '2026-03-03' },
    ...{ width: 240, height: 300, contentType: 'image/png', reportId: 'DiagnosticReport/1' },
    description: `Both lungs, the heart between them, and the ribs, seen from the front. ${CANARY}`,
};

const other: ImageView = {
    ...{ id: 'Media/2', modality: 'DX', site: 'KNEE', laterality: 'L', view: 'LL' },
    ...{ date: '2026-03', index: 2, count: 3, width: 240, height: 300 },
    title: `Knee, two views ${CANARY}`,
};

export default {
    default: { properties: { image, source: chest, openable: true } },
    notDescribed: { properties: { image: other, source: knee, openable: true } },
    pictureOnly: { properties: { image: { ...image, reportId: undefined }, source: chest } },
    enteredInError: {
        properties: { image: { ...other, status: 'entered-in-error' }, source: knee },
    },
    pictureLoading: { properties: { image: other, source: noSource.loading, openable: true } },
    pictureFailed: { properties: { image, source: noSource.failed, openable: true } },
    pictureBroken: { properties: { image, source: noSource.broken, openable: true } },
    pictureNotPermitted: { properties: { image, source: noSource.notPermitted, openable: true } },
    loading: { properties: { state: 'loading' } },
    notPermitted: { properties: { state: 'not-permitted' } },
    longText: {
        properties: {
            image: {
                ...other,
                ...{ reportId: 'DiagnosticReport/2', width: 300, height: 120 },
                site: `Structure of the patellofemoral and tibiofemoral joints of the knee region ${CANARY}`,
                description: `${`The bones of the knee from the side: the thigh bone above, the two bones of the lower leg below, and the kneecap in front of them, each with a clear edge. `.repeat(3)}${CANARY}`,
                title: `Donaudampfschifffahrtsgesellschaftskapitänsknieröntgenaufnahme ${CANARY}`,
                notes: ['Taken standing, with the weight on the left leg.'],
            },
            source: knee,
            openable: true,
        },
    },
} satisfies Examples;
