import { altText, isDescription, modalityOf, sideOf, siteOf, viewOf } from 'c/salusCoreAltText';
import type { AltTextContext, ImageFacts, SiteName } from 'c/salusCoreAltText';

/* Words that say what they are for, so that a mistaken one is seen. */
const anyWords = (kind: string): Record<string, string> =>
    new Proxy({}, { get: (_, name) => `${kind}:${String(name)}` });
const words: AltTextContext['words'] = {
    modalities: { ...anyWords('modality'), xray: 'X-ray', ct: 'CT scan', image: 'Image' } as never,
    sites: { CHEST: 'of the chest', KNEE: 'of the knee' } as Record<SiteName, string>,
    views: { front: 'front view', side: 'side view' } as never,
    sides: { left: 'left side', right: 'right side', both: 'both sides' },
    of: '{0} {1}',
    and: '{0}, {1}',
    position: 'Image {0} of {1}',
    number: 'Image {0}',
    undescribed: 'Nobody has described this image.',
    describedBeside: 'A description is beside the image.',
};
const context: AltTextContext = { words, locale: 'en-GB', direction: 'ltr' };
const say = (facts: ImageFacts, more: Partial<AltTextContext> = {}): string =>
    altText(facts, { ...context, ...more }).text;

const CHEST: ImageFacts = { modality: 'DX', site: 'CHEST', view: 'PA', date: '2026-03-03' };

describe('an alternative text', () => {
    it('says what an image is, and that nobody has described it', () => {
        expect(say(CHEST)).toBe(
            'X-ray of the chest, front view, 3 March 2026. Nobody has described this image.',
        );
    });

    it('says the side of the body and which of how many it is', () => {
        const facts = { ...CHEST, site: '72696002', laterality: 'L', index: 2, count: 24 };
        expect(altText(facts, context)).toMatchObject({
            name: 'X-ray of the knee, left side, front view, 3 March 2026',
            position: 'Image 2 of 24',
        });
        expect(say({ ...facts, laterality: 'U' })).not.toContain('side');
    });

    it.each([
        [{ index: 1, count: 1 }, ''],
        [{ index: 3 }, 'Image 3'],
        [{ index: 3, count: 2 }, 'Image 3'],
        [{ index: 0, count: 2 }, ''],
        [{ index: 1.5, count: 2 }, ''],
        [{ count: 2 }, ''],
        [{ index: NaN, count: Infinity }, ''],
    ])('says of %p the position “%s”', (facts, position) => {
        expect(altText(facts, context).position).toBe(position);
    });

    it.each([
        ['2026-03-03', 'Image, 3 March 2026'],
        ['2026-03', 'Image, March 2026'],
        ['2026', 'Image, 2026'],
        ['last winter', 'Image, last winter'],
        ['2026-02-30', 'Image, 2026-02-30'],
    ])('says the date %s no more exactly than it is known: %s', (date, name) => {
        expect(altText({ date }, context).name).toBe(name);
    });

    it('shows what it has no word for as it was received', () => {
        const facts = {
            modality: 'ZZ',
            site: 'Structure of apex of lung',
            laterality: 'Upper left',
            view: 'Swimmer',
        };
        expect(altText(facts, context).name).toBe(
            'ZZ, Structure of apex of lung, Upper left, Swimmer',
        );
        expect(altText({ modality: 'ZZ', site: 'CHEST' }, context).name).toBe('ZZ of the chest');
    });

    it('says “Image” where nothing is recorded', () => {
        expect(say({})).toBe('Image. Nobody has described this image.');
        expect(say({ modality: ' ', site: '', date: '' })).toBe(say({}));
    });

    it('has somebody’s description, with one full stop', () => {
        const described = 'Both lungs and the heart, seen from the front.';
        expect(say({ ...CHEST, description: described })).toBe(
            `X-ray of the chest, front view, 3 March 2026. ${described}`,
        );
        expect(say({ description: 'A healed cut on a thumb' })).toBe(
            'Image. A healed cut on a thumb.',
        );
    });

    it('leaves a long description to the page, and says so', () => {
        const description = 'Both lungs and the heart. '.repeat(6).trim();
        expect(description.length).toBeGreaterThan(150);
        const said = altText({ ...CHEST, description }, context);
        expect(said.text).toMatch(/2026\. A description is beside the image\.$/);
        expect(said.description).toBe(description);
        expect(say({ description: description.slice(0, 150) })).toContain('lungs');
    });

    it('says the opposite of a description where one is the name of a file', () => {
        const said = altText({ ...CHEST, description: '4 - 1842/01' }, context);
        expect(said.description).toBe('');
        expect(said.text).toMatch(/Nobody has described this image\.$/);
        expect(said.text).not.toContain('1842');
    });

    it('begins with what changes its meaning', () => {
        expect(altText(CHEST, context, ['Entered in error']).text).toMatch(
            /^Entered in error\. X-ray of the chest/,
        );
    });

    it('isolates what was received in a page that is read from right to left', () => {
        const said = say({ ...CHEST, view: 'Swimmer' }, { direction: 'rtl', locale: 'ar' });
        expect(said).toContain('\u2068Swimmer\u2069');
    });
});

describe('a description', () => {
    it.each([
        '4 - 1842/01',
        'IMG_0042.jpg',
        'IMG 0042',
        'knee after the operation.jpeg',
        'C:\\scans\\knee.dcm',
        '/media/42/picture',
        'https://pacs.example.org/studies/1',
        'urn:oid:1.2.840.113619',
        '1.2.840.113619.2.1.1.1',
        '4c7d1a52-8f0e-4b3e-9c51-0a5d2f1f7e77',
        'DSC00123',
        'scan_final',
        'image',
        'Image 12',
        'photo (3)',
        'Untitled',
        'n/a',
        '#17',
        'A',
        '',
        '  ',
    ])('is not “%s”', (text) => {
        expect(isDescription(text)).toBe(false);
    });

    it.each([
        'X-ray of the left knee, seen from the side',
        'A rash on the back of the hand',
        'Image of a healed cut on a thumb',
        'Photo 2: the same rash after four days',
        'Radiografía del tórax',
        'صورة للصدر',
        '胸部X線2枚',
        '肺',
        'See image.jpg for a wider view',
        `A note of ${'many words and '.repeat(200)}scan.jpg`,
    ])('is “%s”', (text) => {
        expect(isDescription(text)).toBe(true);
    });

    it('is found out in a moment, however long and odd a text is', () => {
        const before = performance.now();
        for (const one of ['1_', 'a.', 'img ', '\\', ' .jpg', '\u0301'])
            for (const length of [300, 100_000]) isDescription(`${one.repeat(length)}!`);
        expect(performance.now() - before).toBeLessThan(500);
    });
});

describe('a code', () => {
    it.each(
        Object.entries({
            ...{ CT: 'ct', MR: 'mr', DX: 'xray', CR: 'xray', US: 'ultrasound', MG: 'mammogram' },
            ...{ NM: 'nuclear', PT: 'pet', XA: 'angiogram', ES: 'endoscopy', ECG: 'ecg' },
            ...{
                OT: 'image',
                RF: 'fluoroscopy',
                XC: 'photo',
                BMD: 'boneDensity',
                PX: 'dentalXray',
            },
        }),
    )('of a modality, %s, is %s', (code, name) => {
        expect(modalityOf(code)).toBe(name);
    });

    it.each(['', 'ZZ', 'ct', 'toString', 'constructor', 'xray'])(
        'of a modality is not “%s”',
        (code) => {
            expect(modalityOf(code)).toBeUndefined();
        },
    );

    it('of a part of the body, a side and a view is DICOM’s or SNOMED’s', () => {
        expect(['CHEST', 'Chest', '816094009', '51185008'].map(siteOf)).toEqual(
            Array(4).fill('CHEST'),
        );
        expect(['L', 'left', '7771000', '419161000'].map(sideOf)).toEqual(Array(4).fill('left'));
        expect(['51440002', 'U', 'Unilateral'].map(sideOf)).toEqual(['both', 'none', undefined]);
        expect(['PA', 'AP', '272479007', 'LL', 'MLO', 'Swimmer'].map(viewOf)).toEqual([
            ...['front', 'front', 'front', 'side', 'obliqueBreast'],
            undefined,
        ]);
        expect([siteOf, sideOf, viewOf].map((of) => of('constructor'))).toEqual(
            Array(3).fill(undefined),
        );
    });
});
