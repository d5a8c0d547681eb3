import type { ImageView } from 'c/salusCoreImages';
import { CANARY, type Examples } from 'test-support/examples';
import { drawnSource, noSource } from 'test-support/pictures';

const [chest, knee, scan] = [drawnSource('chest'), drawnSource('knee'), drawnSource('scan')];

const knees: readonly ImageView[] = [
    {
        ...{ id: 'i1', modality: 'DX', site: 'KNEE', laterality: 'L', view: 'AP' },
        ...{ date: '2026-03-03', width: 240, height: 300, reportId: 'DiagnosticReport/1' },
        description: `The left knee from the front: the thigh bone above, the shin bone below, and the gap between them. ${CANARY}`,
    },
    {
        ...{ id: 'i2', modality: 'DX', site: 'KNEE', laterality: 'L', view: 'LL' },
        ...{ date: '2026-03-03', title: `Knee, two views ${CANARY}` },
    },
    {
        ...{ id: 'i3', modality: 'DX', site: 'KNEE', laterality: 'R', view: 'AP' },
        ...{ date: '2026-03-03', status: 'preliminary', title: `Knee for comparison ${CANARY}` },
    },
];

const [first, second] = knees as [ImageView, ImageView];

const slices: readonly ImageView[] = Array.from({ length: 1_000 }, (_, index) => ({
    ...{ id: `slice-${index + 1}`, modality: 'CT', site: 'HEAD', date: '2026-02-11' },
    title: `Head without contrast ${CANARY}`,
}));

export default {
    default: { properties: { images: knees, source: knee } },
    oneImage: {
        properties: {
            images: [{ ...first, site: 'CHEST', laterality: undefined, view: 'PA' }],
            source: chest,
        },
    },
    notDescribed: { properties: { images: knees, current: 'i2', source: knee } },
    longSeries: { properties: { images: slices, current: 'slice-500', source: scan } },
    enteredInError: {
        properties: { images: [{ ...second, status: 'entered-in-error' }], source: knee },
    },
    pictureLoading: { properties: { images: knees, source: noSource.loading } },
    pictureFailed: { properties: { images: knees, source: noSource.failed } },
    pictureNotPermitted: { properties: { images: knees, source: noSource.notPermitted } },
    noImages: { properties: { images: [], source: knee } },
    loading: { properties: { state: 'loading' } },
    notPermitted: { properties: { state: 'not-permitted' } },
    longText: {
        properties: {
            images: [
                {
                    ...second,
                    site: `Structure of the patellofemoral and tibiofemoral joints of the knee region ${CANARY}`,
                    description: `${`The bones of the knee from the side: the thigh bone above, the two bones of the lower leg below, and the kneecap in front of them, each with a clear edge. `.repeat(3)}${CANARY}`,
                    title: `Donaudampfschifffahrtsgesellschaftskapitänsknieröntgenaufnahme ${CANARY}`,
                },
                second,
            ].map((view, index) => ({ ...view, id: `l${index}` })),
            source: knee,
        },
    },
} satisfies Examples;
