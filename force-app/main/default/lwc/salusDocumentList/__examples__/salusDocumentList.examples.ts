import { readDocuments, type DocumentView } from 'c/salusCoreFhirDocuments';
import { CANARY, type Examples } from 'test-support/examples';

const document = (id: string, more: object): object => ({
    ...{ resourceType: 'DocumentReference', id, status: 'current', docStatus: 'final' },
    date: '2024-10-08T19:48:54-07:00',
    author: [{ display: `Dr. Ana Example ${CANARY}` }],
    ...more,
});
const file = (more: object = {}, format?: object) => ({
    attachment: {
        ...{ contentType: 'application/pdf', url: 'https://fhir.clinic.example/Binary/1' },
        ...{ size: 2_412_000, language: 'es', creation: '2024-10-04' },
        ...more,
    },
    ...(format && { format }),
});
const read = (...resources: readonly object[]): readonly DocumentView[] =>
    readDocuments(JSON.stringify(resources)).views;

const will = document('will', {
    type: { text: `Living will ${CANARY}` },
    category: [{ text: `Advance directives ${CANARY}` }],
    description: `What I want when I can’t say it ${CANARY}`,
    content: [file({ title: `living-will-${CANARY}.pdf` })],
    custodian: { display: `Riverside Hospital ${CANARY}` },
});
const note = document('note', {
    type: { text: `Procedure note ${CANARY}` },
    docStatus: 'preliminary',
    date: '2022-11-18T20:45:05Z',
    content: [
        file({ size: 48_100, language: undefined }),
        file({ contentType: 'text/plain', size: 900 }, { display: `Plain text ${CANARY}` }),
    ],
    context: { period: { start: '2019-03-01', end: '2019-03-02' } },
});
const replaced = document('old', {
    status: 'superseded',
    type: { text: `Living will ${CANARY}` },
    date: '2019-02-03',
    content: [file()],
    relatesTo: [{ code: 'replaces', target: { display: `An earlier one ${CANARY}` } }],
});
const mistake = document('wrong', {
    status: 'entered-in-error',
    type: { text: `Discharge summary ${CANARY}` },
    date: '2021-05-06',
    content: [file()],
});
const noFile = document('nothing', {
    type: { text: `Letter ${CANARY}` },
    date: '2020',
    content: [],
});
const zone = 'America/New_York';

export default {
    default: {
        properties: {
            ...{ zone, openable: true },
            documents: read(note, will, replaced, mistake, noFile),
        },
    },
    notOpenable: { properties: { zone, documents: read(will) } },
    enteredInError: { properties: { zone, openable: true, documents: read(mistake) } },
    replaced: { properties: { zone, openable: true, documents: read(replaced) } },
    preliminary: { properties: { zone, openable: true, documents: read(note) } },
    sameName: {
        properties: {
            ...{ zone, openable: true },
            documents: read(will, { ...will, id: 'other' }),
        },
    },
    fileName: {
        properties: {
            ...{ zone, openable: true },
            documents: read({ ...will, description: `scan_0042_${CANARY}.pdf` }),
        },
    },
    noFile: { properties: { zone, openable: true, documents: read(noFile) } },
    unsafeAddress: {
        properties: {
            ...{ zone, openable: true },
            documents: read({ ...will, content: [file({ url: `javascript:alert('${CANARY}')` })] }),
        },
    },
    nothing: { properties: { documents: [] } },
    uninterpreted: {
        properties: {
            zone,
            documents: read({
                ...will,
                modifierExtension: [
                    { url: 'http://example.org/fhir/only-raw', valueString: `raw only ${CANARY}` },
                ],
            }),
        },
    },
    partial: {
        properties: {
            documents: read(
                { resourceType: 'DocumentReference', id: 'bare' },
                {
                    ...{ resourceType: 'DocumentReference', id: 'odd', status: 'x-17' },
                    type: { coding: [{ code: `34133-9 ${CANARY}` }] },
                    content: [{ attachment: { contentType: `text/x-${CANARY}` } }],
                },
            ),
        },
    },
    many: {
        properties: {
            ...{ zone, openable: true },
            documents: read(
                ...Array.from({ length: 2000 }, (_, index) =>
                    document(String(index), {
                        type: { text: `Letter ${index} ${CANARY}` },
                        content: [file()],
                    }),
                ),
            ),
        },
    },
    longText: {
        properties: {
            ...{ zone, openable: true },
            documents: read({
                ...will,
                description: `Letter of the department for Donaudampfschifffahrtsgesellschaftskapitäne about everything that was done in the hospital, in the weeks before it and at home ${CANARY}`,
                content: [
                    file({
                        title: `a_very_long_name_of_a_file_that_nobody_would_choose_and_that_never_breaks_${CANARY}.pdf`,
                    }),
                ],
            }),
        },
    },
    loading: { properties: { state: 'loading' } },
    notRecorded: { properties: { state: 'not-recorded' } },
    stateNoneKnown: { properties: { state: 'none-known' } },
    notPermitted: { properties: { state: 'not-permitted' } },
    error: { properties: { state: 'error' } },
} satisfies Examples;
