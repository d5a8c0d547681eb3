import fc from 'fast-check';
import { readDocuments, type DocumentView } from 'c/salusCoreFhirDocuments';
import { leavesOf } from 'test-support/fhirLeaves';
import { publishedResources, whereThere } from 'test-support/usCore';

const read = (resource: object) =>
    readDocuments(JSON.stringify({ resourceType: 'DocumentReference', id: 'd', ...resource }));
const one = (resource: object): DocumentView => read(resource).views[0]!;
const attached = (attachment: object) => ({ content: [{ attachment }] });

describe('a document', () => {
    it.each([
        [{ description: 'Living will', type: { text: 'Letter' } }, 'Living will'],
        [{ description: 'scan_0042.pdf', type: { text: 'Letter' } }, 'Letter'],
        [{ description: 'scan_0042.pdf' }, 'scan_0042.pdf'],
        [{ category: [{ text: 'Clinical note' }] }, 'Clinical note'],
    ])('is called by what describes it: %j', (resource, text) => {
        expect(one(resource).title).toMatchObject({ text });
    });

    it.each([
        [{ status: 'current' }, 'current'],
        [{ status: 'superseded' }, 'replaced'],
        [{ status: 'entered-in-error' }, 'mistake'],
        [{ status: 'current', docStatus: 'entered-in-error' }, 'mistake'],
        [{ status: 'x-17' }, 'current'],
        [{}, 'current'],
    ])('%j: %s', (resource, standing) => expect(one(resource).standing).toBe(standing));

    it('is not final where it says so', () => {
        expect(one({ docStatus: 'preliminary' }).isPreliminary).toBe(true);
        expect(one({ docStatus: 'final' }).isPreliminary).toBe(false);
    });
});

describe('a file', () => {
    it('has what is known of it, and never where it is', () => {
        const resource = {
            content: [
                {
                    attachment: {
                        ...{ contentType: 'application/pdf', language: 'es', title: 'will.pdf' },
                        ...{ size: 2412, creation: '2024-10-04', url: 'https://a.example/SECRET' },
                        ...{ data: 'SECRET', hash: 'SECRET' },
                    },
                    format: { display: 'CDA' },
                },
            ],
        };
        const { views, locations } = read(resource);
        expect(views[0]!.files).toMatchObject([
            {
                ...{ id: 'DocumentReference/d', title: 'will.pdf', size: 2412, language: 'es' },
                ...{ contentType: 'application/pdf', isThere: true, rows: [] },
                notes: [{ text: '2024-10-04' }, { text: 'CDA' }],
            },
        ]);
        expect(JSON.stringify(views)).not.toContain('SECRET');
        expect(locations.get('DocumentReference/d')).toEqual({
            ...{ url: 'https://a.example/SECRET', data: 'SECRET' },
        });
    });

    it('of several has an id of its own', () => {
        const content = [{ attachment: { url: 'Binary/1' } }, { attachment: { url: 'Binary/2' } }];
        const { views, locations } = read({ content });
        expect(views[0]!.files.map(({ id }) => id)).toEqual([...locations.keys()]);
        expect([...locations.keys()]).toEqual(['DocumentReference/d#1', 'DocumentReference/d#2']);
    });

    it.each(['https://a.example/1', 'http://a.example/1', 'Binary/1', '/fhir/Binary/1'])(
        'at %s is there',
        (url) => expect(one(attached({ url })).files[0]!.isThere).toBe(true),
    );

    it.each([
        ...['javascript:alert(1)', ' JAVASCRIPT:x', 'data:text/html,x', 'blob:x', '//evil.example'],
        ...['file:///etc/passwd', 'urn:oid:1.2'],
    ])('at %s is not there, and the developer is told without it', (url) => {
        const { views, locations, problems } = read(attached({ url }));
        expect(views[0]!.files[0]!.isThere).toBe(false);
        expect(locations.size).toBe(0);
        expect(problems).toMatchObject([{ code: 'insecure-address' }]);
        expect(problems.map(String).join()).not.toContain(url.trim());
    });

    it('of another type than FHIR’s is among the rows', () => {
        const [file] = one(attached({ size: 'long', language: 7 })).files;
        expect(file!.rows.map(({ element }) => element)).toEqual(['size', 'language']);
    });
});

describe('any DocumentReference', () => {
    it('is read without an exception, whatever its elements are', () => {
        const keys = ['content', 'type', 'status', 'docStatus', 'date', 'description', 'context'];
        fc.assert(
            fc.property(fc.dictionary(fc.constantFrom(...keys), fc.jsonValue()), (resource) => {
                const given = { ...resource, resourceType: 'DocumentReference' };
                expect(readDocuments(given).views).toHaveLength(1);
            }),
        );
    });

    it('loses no text that it was given', () => {
        const word = fc.stringMatching(/^[a-z]{6}$/);
        const concept = fc.record({ text: word });
        fc.assert(
            fc.property(
                fc.record({
                    ...{ description: word, type: concept, category: fc.array(concept) },
                    content: fc.array(
                        fc.record(
                            {
                                attachment: fc.record({
                                    title: word,
                                    contentType: word,
                                    odd: word,
                                }),
                                format: fc.record({ display: word }),
                                other: word,
                            },
                            { requiredKeys: [] },
                        ),
                    ),
                    context: fc.record({ facilityType: concept }),
                }),
                (resource) => {
                    const text = JSON.stringify(one(resource));
                    leavesOf(JSON.stringify(resource)).forEach((leaf) =>
                        expect(text).toContain(leaf.text),
                    );
                },
            ),
        );
    });

    it(`has a file in every published resource ${whereThere}`, () => {
        const views = publishedResources.flatMap(({ text }) => readDocuments(text).views);
        if (publishedResources.length) expect(views.length).toBeGreaterThan(5);
        views.forEach(({ files }) => expect(files.every(({ isThere }) => isThere)).toBe(true));
    });
});
