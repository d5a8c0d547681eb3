import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { altText, type AltTextContext } from 'c/salusCoreAltText';
import { readImages } from 'c/salusCoreFhirImages';
import { CANARY } from 'test-support/examples';

const SNOMED = 'http://snomed.info/sct';
const DCM = 'http://dicom.nema.org/resources/ontology/DCM';

const media = {
    resourceType: 'Media',
    id: 'm1',
    status: 'completed',
    modality: { coding: [{ system: DCM, code: 'DX', display: 'Digital Radiography' }] },
    bodySite: { coding: [{ system: SNOMED, code: '51185008' }], text: 'Chest' },
    view: { coding: [{ system: SNOMED, code: '272479007', display: 'postero-anterior' }] },
    createdDateTime: '2026-03-03T23:30:00Z',
    height: 800,
    width: 600,
    content: { contentType: 'image/png', url: 'Binary/b1', title: 'IMG_0042.png' },
    note: [{ text: 'Taken standing' }],
};

const uid = (last: string): string => `1.2.840.99999.${last}`;
const instance = (last: string, number?: number) => ({
    uid: uid(last),
    sopClass: { system: 'urn:ietf:rfc:3986', code: 'urn:oid:1.2.840.10008.5.1.4.1.1.1.1' },
    ...(number && { number }),
});
const study = {
    resourceType: 'ImagingStudy',
    id: 's1',
    identifier: [{ system: 'urn:dicom:uid', value: `urn:oid:${uid('1')}` }],
    status: 'available',
    started: '2026-03-03',
    description: 'Both knees, two views',
    series: [
        {
            uid: uid('1.2'),
            number: 2,
            modality: { system: DCM, code: 'DX' },
            bodySite: { system: SNOMED, code: '72696002', display: 'Knee' },
            laterality: { system: SNOMED, code: '24028007', display: 'Right' },
            instance: [instance('1.2.9')],
        },
        {
            uid: uid('1.1'),
            number: 1,
            modality: { system: DCM, code: 'DX' },
            bodySite: { system: SNOMED, code: '72696002', display: 'Knee' },
            laterality: { system: SNOMED, code: '419161000', display: 'Unilateral left' },
            instance: [instance('1.1.2', 2), instance('1.1.1', 1)],
        },
        {
            uid: uid('1.3'),
            number: 3,
            modality: { system: DCM, code: 'SR' },
            instance: [instance('1.3.1')],
        },
    ],
};

const tell = (sources: readonly unknown[], context = {}) => {
    const { images, problems } = readImages(sources, context);
    return {
        images,
        problems: problems.map(({ code, where, property }) => `${code} ${where} ${property}`),
    };
};

describe('a Media', () => {
    it('is an image, with its codes for the kit’s words, and what it isn’t told to show left out', () => {
        const { images, problems } = tell([JSON.stringify(media)]);
        expect(images).toEqual([
            {
                image: {
                    ...{ id: 'Media/m1', modality: 'DX', site: '51185008', view: '272479007' },
                    ...{ date: '2026-03-03', width: 600, height: 800, status: 'completed' },
                    ...{ contentType: 'image/png', notes: ['Taken standing'] },
                },
                location: { url: 'Binary/b1' },
            },
        ]);
        expect(problems).toEqual(['bad-resource Media/m1 content.title']);
    });

    it('was taken on the day that it was in the zone', () => {
        const dateIn = (zone?: string) => tell([media], { zone }).images[0]!.image.date;
        expect(dateIn('Pacific/Auckland')).toBe('2026-03-04');
        expect(dateIn('America/New_York')).toBe('2026-03-03');
        expect(dateIn('Nowhere')).toBe('2026-03-03');
    });

    it('keeps a code that the kit has no word for by the words that came with it', () => {
        const odd = {
            ...media,
            modality: {
                coding: [{ system: SNOMED, code: '399208008', display: 'Plain X-ray of chest' }],
            },
            bodySite: {
                coding: [{ system: 'https://own.example', code: 'CHEST' }],
                text: 'Left rib 4',
            },
            view: { coding: [{ code: 'SWIM' }] },
        };
        expect(tell([odd]).images[0]!.image).toMatchObject({
            ...{ modality: 'Plain X-ray of chest', site: 'Left rib 4', view: 'SWIM' },
        });
    });

    it('that is a video, or has no content, is none, and says so', () => {
        const video = { ...media, content: { contentType: 'video/mp4', url: 'Binary/b2' } };
        expect(tell([video])).toEqual({
            images: [],
            problems: ['not-supported Media/m1 content.contentType'],
        });
        expect(tell([{ ...media, content: undefined }]).problems).toEqual([
            'bad-resource Media/m1 content',
        ]);
    });

    it('that may mean something else says only that', () => {
        const { images, problems } = tell([{ ...media, modifierExtension: [{ url: 'x' }] }]);
        expect(images[0]!.image).toEqual({ id: 'Media/m1', isUninterpreted: true });
        expect(problems).toEqual(['unknown-modifier Media/m1 modifierExtension']);
    });
});

describe('an ImagingStudy', () => {
    it('is its images, series by series in their order, each with its number', () => {
        const { images, problems } = tell([study]);
        expect(
            images.map(({ image }) => [image.id, image.laterality, image.index, image.count]),
        ).toEqual([
            [uid('1.1.1'), '419161000', 1, 3],
            [uid('1.1.2'), '419161000', 2, 3],
            [uid('1.2.9'), '24028007', 3, 3],
        ]);
        expect(images[2]).toEqual({
            image: {
                ...{ id: uid('1.2.9'), modality: 'DX', site: '72696002', laterality: '24028007' },
                ...{ date: '2026-03-03', title: 'Both knees, two views', status: 'available' },
                ...{ index: 3, count: 3 },
            },
            location: { study: uid('1'), series: uid('1.2'), instance: uid('1.2.9') },
        });
        expect(problems).toEqual(['not-supported ImagingStudy/s1 series[2].modality']);
    });

    it('without instances has none, and says so', () => {
        const { images, problems } = tell([{ ...study, series: [{ uid: uid('1.1') }] }]);
        expect(images).toEqual([]);
        expect(problems).toEqual(['bad-resource ImagingStudy/s1 series']);
    });

    it('of a thousand images is read in a moment', () => {
        const many = Array.from({ length: 1_000 }, (_, index) =>
            instance(`1.1.${index}`, index + 1),
        );
        const before = performance.now();
        const { images } = readImages([
            { ...study, series: [{ ...study.series[1], instance: many }] },
        ]);
        expect(performance.now() - before).toBeLessThan(2_000);
        expect(images[999]!.image).toMatchObject({ index: 1_000, count: 1_000 });
    });
});

describe('a DocumentReference', () => {
    const document = {
        resourceType: 'DocumentReference',
        id: 'd1',
        status: 'current',
        docStatus: 'preliminary',
        type: { text: 'Photograph of a wound' },
        description: '4 - 1842/01',
        context: { period: { start: '2026-02' } },
        content: [
            { attachment: { contentType: 'image/jpeg', url: 'Binary/b3', creation: '2026-02-01' } },
            { attachment: { contentType: 'image/jpeg', data: 'iVBO' } },
            { attachment: { contentType: 'application/pdf', url: 'Binary/b4' } },
        ],
    };

    it('is its pictures, and never has a file’s name or a number for words', () => {
        const { images, problems } = tell([document]);
        const shown = {
            title: 'Photograph of a wound',
            contentType: 'image/jpeg',
            status: 'preliminary',
        };
        expect(images).toEqual([
            {
                image: { id: 'DocumentReference/d1#1', date: '2026-02-01', ...shown },
                location: { url: 'Binary/b3' },
            },
            {
                image: { id: 'DocumentReference/d1#2', date: '2026-02', ...shown },
                location: { data: 'iVBO' },
            },
        ]);
        expect(problems).toEqual([
            'bad-resource DocumentReference/d1 description',
            'not-supported DocumentReference/d1 content[2].attachment.contentType',
        ]);
    });

    it('that is entered in error keeps that', () => {
        const wrong = { ...document, status: 'entered-in-error' };
        expect(tell([wrong]).images[0]!.image.status).toBe('entered-in-error');
    });
});

describe('a DiagnosticReport', () => {
    const report = {
        resourceType: 'DiagnosticReport',
        id: 'r1',
        contained: [{ ...media, id: 'inside' }],
        media: [
            { comment: 'The arrow shows where', link: { reference: 'Media/m1' } },
            { link: { reference: '#inside' } },
            { link: { reference: 'Media/elsewhere' } },
        ],
        imagingStudy: [{ reference: 'https://fhir.example.org/r4/ImagingStudy/s1' }],
    };

    it('says to which images it belongs, and of which nothing was given', () => {
        const bundle = {
            resourceType: 'Bundle',
            entry: [
                { resource: report },
                { fullUrl: 'https://fhir.example.org/r4/Media/m1', resource: media },
                { resource: study },
            ],
        };
        const { images, problems } = tell([bundle]);
        expect(images.map(({ image }) => [image.id, image.reportId])).toEqual([
            ['DiagnosticReport/r1#inside', 'DiagnosticReport/r1'],
            ['Media/m1', 'DiagnosticReport/r1'],
            ...['1.1.1', '1.1.2', '1.2.9'].map((last) => [uid(last), 'DiagnosticReport/r1']),
        ]);
        expect(images[1]!.image.notes).toEqual(['Taken standing', 'The arrow shows where']);
        expect(problems).toContain('unresolved-reference DiagnosticReport/r1 media');
    });
});

describe('anything else', () => {
    it.each(['', '{', '[]', 'null', 7, undefined, { resourceType: 7 }, {}, [media]])(
        'such as %p, is a problem',
        (source) => {
            const { images, problems } = readImages([source]);
            expect(images).toEqual([]);
            expect(problems.map(({ code }) => code)).toEqual(['bad-resource']);
        },
    );

    it('that FHIR has is said to be foreign', () => {
        expect(tell([{ resourceType: 'Patient', id: 'p1' }])).toEqual({
            images: [],
            problems: ['foreign-resource Patient/p1 resourceType'],
        });
    });

    it('never throws, and never says what was in it', () => {
        const anyMedia = fc.record(
            Object.fromEntries(
                [
                    ...Object.keys(media),
                    'createdPeriod',
                    'series',
                    'contained',
                    'imagingStudy',
                    'identifier',
                ]
                    .filter((key) => key !== 'resourceType')
                    .map((key) => [key, fc.oneof(fc.jsonValue(), fc.constant(CANARY))]),
            ),
            { requiredKeys: [] },
        );
        const types = fc.constantFrom(
            'Media',
            'ImagingStudy',
            'DocumentReference',
            'DiagnosticReport',
            'Bundle',
        );
        fc.assert(
            fc.property(types, anyMedia, (resourceType, resource) => {
                const { problems } = readImages([{ ...resource, resourceType, id: 'x' }]);
                expect(problems.map(String).join()).not.toContain(CANARY);
            }),
        );
    });
});

/* HL7's examples; they belong to HL7 and are no part of this project. */
const FOLDER = join(__dirname, '../../../../../../../shared/data/fhir/us-core');
const isThere = existsSync(FOLDER);

describe('US Core’s own examples in ../shared/data/fhir', () => {
    if (!isThere) {
        it('are not on this machine, so nothing was tried on them', () => {
            expect(isThere).toBe(false);
        });
        return;
    }

    const words = new Proxy({}, { get: () => '{0}' });
    const context = {
        words: new Proxy({}, { get: (_, name) => (/s$/.test(String(name)) ? words : '{0} {1}') }),
        locale: 'en-US',
        direction: 'ltr',
    } as AltTextContext;

    it('each give images that can be said, or a problem', () => {
        const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
        for (const file of files) {
            const { images, problems } = readImages([readFileSync(join(FOLDER, file), 'utf8')]);
            expect(images.length + problems.length).toBeGreaterThan(
                /^diagnosticreport/i.test(file) ? -1 : 0,
            );
            for (const { image } of images) expect(altText(image, context).text).not.toBe('');
        }
        const read = (file: string) =>
            readImages([readFileSync(join(FOLDER, file), 'utf8')]).images;
        expect(read('media-chest-xray.json')[0]).toMatchObject({
            image: { modality: 'Plain X-ray of chest (procedure)', date: '2019-02-04' },
            location: { url: 'http://example.org/fhir/Binary/A12345' },
        });
        expect(read('media-ekg-strip.json')[0]!.image.date).toBe('2017-12-17');
        expect(read('media-ekg-strip.json')[0]!.location.data).toMatch(/^iVBO/);
    });
});
