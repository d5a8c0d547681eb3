import fc from 'fast-check';
import { isFileName, isPicture, readClinicianView, sayLanguage } from 'c/salusCoreClinicians';

describe('sayLanguage', () => {
    it.each([
        ['es', 'en-US', 'Spanish'],
        ['es', 'es-US', 'español'],
        ['zh-Hant', 'en-US', 'Traditional Chinese'],
        ['pt_BR', 'en-US', 'Brazilian Portuguese'],
        ['American Sign Language', 'en-US', 'American Sign Language'],
        ['Español', 'en-US', 'Español'],
        ['xq', 'en-US', 'xq'],
        ['', 'en-US', ''],
    ])('%s in %s: %s', (tag, locale, said) => {
        expect(sayLanguage(tag, locale)).toBe(said);
    });

    it('says something of anything', () => {
        fc.assert(fc.property(fc.string(), (tag) => void sayLanguage(tag, 'en-US')));
    });
});

describe('isPicture', () => {
    it.each(['https://x.example/ana.png', '/resource/ana.png', 'data:image/png;base64,AAAA'])(
        'is true for %s',
        (address) => expect(isPicture(address)).toBe(true),
    );

    it.each([
        'javascript:alert(1)',
        'http://x.example/ana.png',
        '//x.example/ana.png',
        'ana.png',
        'data:image/svg+xml;base64,AAAA',
        'data:text/html;base64,AAAA',
        '/a" onerror="alert(1)',
    ])('is false for %s', (address) => expect(isPicture(address)).toBe(false));
});

it.each([
    ['IMG_0042.JPEG', true],
    ['ana.png', true],
    ['Ana Example in front of the clinic.', false],
])('tells whether %s is the name of a file: %s', (text, isFile) => {
    expect(isFileName(text)).toBe(isFile);
});

describe('readClinicianView', () => {
    const whole = {
        id: 'p1',
        name: 'Dr. Ana Example',
        role: 'Family doctor',
        languages: ['en', 'es'],
        modalities: ['in-person', 'video'],
        nextTime: '2021-03-04T14:30:00Z',
        zone: 'America/New_York',
        picture: '/resource/ana.png',
        pictureDescription: 'She wears a blue coat',
    };
    const read = (given: unknown) => readClinicianView(given, 'c-x');

    it('is what was given, where it can be shown', () => {
        expect(read(whole)).toEqual({ view: whole, problems: [] });
        expect(read({ ...whole, nextTime: null }).view!.nextTime).toBeNull();
    });

    it.each([undefined, null, 'CANARY', {}, { id: 'p1' }, { name: 'Ana' }])(
        'is none of %j, with a problem',
        (given) => {
            const { view, problems } = read(given);
            expect(view).toBeUndefined();
            expect(problems).toMatchObject([{ code: 'bad-property', property: 'clinician' }]);
        },
    );

    it.each([
        ['bad-instant', 'nextTime', 'tomorrow CANARY'],
        ['bad-property', 'picture', 'javascript:CANARY'],
        ['bad-property', 'pictureDescription', 'CANARY.jpg'],
    ])('leaves out with %s the %s that is none, and names no value', (code, property, wrong) => {
        const { view, problems } = read({ ...whole, [property]: wrong });
        expect(problems).toMatchObject([{ code, property, where: 'c-x' }]);
        expect(problems[0]!.message).not.toContain('CANARY');
        expect(view).toEqual({ ...whole, [property]: undefined });
    });

    it('leaves out modalities that there are not', () => {
        const modalities = ['video', 'hologram', {}];
        expect(read({ ...whole, modalities }).view!.modalities).toEqual(['video']);
        expect(read({ ...whole, modalities: 'video' }).view!.modalities).toEqual([]);
    });

    it('reads anything, also what throws', () => {
        const fail = (): never => {
            throw new Error('CANARY');
        };
        expect(read(new Proxy({}, { get: fail })).problems).toHaveLength(1);
        const anything = fc.record(
            Object.fromEntries(Object.keys(whole).map((name) => [name, fc.anything()])),
        );
        fc.assert(
            fc.property(anything, (given) => {
                const { view, problems } = read(given);
                expect(view !== undefined || problems.length > 0).toBe(true);
            }),
        );
    });
});
