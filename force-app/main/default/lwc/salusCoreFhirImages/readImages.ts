import { isJson, readJson, rootElement, type FhirElement, type Json } from 'c/salusCoreFhirJson';
import { Problems, type SalusProblem } from 'c/salusCoreProblems';
import { imageOfMedia, imagesOfDocument } from './attachment';
import type { FoundImage, ReadImagesContext } from './found';
import { reportedImages, withReport, type ReportedImages } from './report';
import { imagesOfStudy } from './study';

/** The images of a record, and what was wrong with what was given. */
export interface ReadImages {
    readonly images: readonly FoundImage[];
    readonly problems: readonly SalusProblem[];
}

/* A resource, under the names by which others refer to it. */
interface Entry {
    readonly type: string;
    readonly names: readonly string[];
    readonly element: FhirElement;
}

const keyOf = (reference: string): string => reference.split('/').slice(-2).join('/');

function entriesOf(given: unknown, position: string, problems: Problems): readonly Entry[] {
    const json = isJson(given) ? given : undefined;
    const type = json && typeof json.resourceType === 'string' ? json.resourceType : '';
    if (!json || !type) {
        problems.add('bad-resource', position, 'resourceType', 'give a FHIR resource');
        return [];
    }
    const element = rootElement(json, position, problems);
    if (type === 'Bundle')
        return element.elements('entry').flatMap((entry, index) => {
            const inner = entry.element('resource');
            if (!inner) return [];
            const url = entry.string('fullUrl');
            return entriesOf(inner.json, `${position}.entry[${index}]`, problems).map((one) => ({
                ...one,
                names: url ? [...one.names, url] : one.names,
            }));
        });
    const id = `${type}/${element.string('id') ?? position}`;
    const contained = element.elements('contained').flatMap(({ json: inner }: { json: Json }) =>
        entriesOf(inner, `${position}.contained`, problems).map((one) => ({
            ...one,
            names: [`${id}#${one.names[0]!.split('/')[1]}`],
        })),
    );
    return [{ type, names: [id], element }, ...contained];
}

function imagesOf(entry: Entry, context: ReadImagesContext): readonly FoundImage[] {
    const { type, element, names } = entry;
    const id = names[0]!;
    if (type === 'Media') return imageOfMedia(element, id, context);
    if (type === 'ImagingStudy') return imagesOfStudy(element, context);
    if (type === 'DocumentReference') return imagesOfDocument(element, id, context);
    if (type !== 'DiagnosticReport')
        element.report('foreign-resource', 'resourceType', 'no images are read from it');
    return [];
}

/* A reference of a report names a resource by its type and id, by its full address, or within itself. */
const isNamed = ({ names }: Entry, reference: string, report: string): boolean =>
    names.includes(reference.startsWith('#') ? `${report}${reference}` : keyOf(reference)) ||
    names.includes(reference);

/**
 * Reads the images of FHIR R4 resources and Bundles (Media, ImagingStudy, DocumentReference, and which of them
 * a DiagnosticReport belongs to), given as JSON text or as objects. It never throws: each resource gives
 * images, or a problem that says why it has none. It leaves out of a resource whom it is about, who took it
 * and why: `c-salus-record-entry` shows those.
 */
export function readImages(
    sources: readonly unknown[],
    context: ReadImagesContext = {},
): ReadImages {
    const problems = new Problems('bad-resource', 'resources');
    const entries = sources.flatMap((source, index) => {
        const read = readJson(source);
        if ('value' in read) return entriesOf(read.value, `[${index}]`, problems);
        problems.add('bad-resource', `[${index}]`, 'json', `it can't be read: ${read.error}`);
        return [];
    });
    const reports = entries
        .filter(({ type }) => type === 'DiagnosticReport')
        .map(({ element, names }) => reportedImages(element, names[0]!));
    const images = entries.flatMap((entry) => {
        const found = imagesOf(entry, context);
        const [report, note] = reportOf(entry, reports);
        return report ? found.map((one) => withReport(one, report, note)) : found;
    });
    tellMissing(entries, reports, problems);
    return { images, problems: problems.all() };
}

function reportOf(
    entry: Entry,
    reports: readonly ReportedImages[],
): readonly [ReportedImages?, string?] {
    for (const report of reports) {
        for (const [reference, note] of report.notes)
            if (isNamed(entry, reference, report.reportId)) return [report, note];
        if (report.studies.some((one) => isNamed(entry, one, report.reportId))) return [report];
    }
    return [];
}

function tellMissing(
    entries: readonly Entry[],
    reports: readonly ReportedImages[],
    problems: Problems,
): void {
    for (const { reportId, notes, studies } of reports)
        for (const reference of [...notes.keys(), ...studies])
            if (!entries.some((entry) => isNamed(entry, reference, reportId)))
                problems.add('unresolved-reference', reportId, 'media', 'an image was not given');
}
