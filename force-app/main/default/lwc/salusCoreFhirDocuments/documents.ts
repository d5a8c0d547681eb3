import { isDescription } from 'c/salusCoreAltText';
import { entriesOf, isJson, type Json } from 'c/salusCoreFhirJson';
import { openResources, readRecord, type Plan, type Read } from 'c/salusCoreFhirRecord';
import { readRow, textOf, type RecordRow, type Source } from 'c/salusCoreFhirValues';
import type { ListedRecord } from 'c/salusCoreRecordLists';
import { fileOf, isUnsafe, locationOf, type DocumentFile, type FileLocation } from './file';
import { DOCUMENT_PLAN } from './plan';

/** Whether a document counts: another may have replaced it. A status that isn’t FHIR’s counts. */
export type DocumentStanding = 'current' | 'replaced' | 'mistake';

/** A document, in no language. */
export interface DocumentView extends ListedRecord {
    readonly standing: DocumentStanding;
    /** Whether what it says isn’t final: `preliminary`. */
    readonly isPreliminary: boolean;
    readonly files: readonly DocumentFile[];
}

/** The documents that were read, and where their files are, by the ids of the files. */
export interface ReadDocuments extends Read<DocumentView> {
    readonly locations: ReadonlyMap<string, FileLocation>;
}

/* The name of a file is no title, where anything else is one. */
const BY_TYPE: Plan = Object.freeze({
    ...DOCUMENT_PLAN,
    title: ['type', 'category', 'description'],
});

const planFor = (json: Json): Plan =>
    isDescription(textOf(json.description) ?? '') ? DOCUMENT_PLAN : BY_TYPE;

function standingOf({ status, docStatus }: Json): DocumentStanding {
    if ([status, docStatus].includes('entered-in-error')) return 'mistake';
    return status === 'superseded' ? 'replaced' : 'current';
}

const contentsOf = (json: Json): readonly unknown[] =>
    (entriesOf(json.content) ?? [json.content]).filter((one) => one !== undefined && one !== null);

/* A content that is no object is a row, as received. */
function rowsBeside(rows: readonly RecordRow[], json: Json, source: Source): readonly RecordRow[] {
    const others = contentsOf(json).filter((one) => !isJson(one));
    const row = others.length && readRow({ content: others }, 'content', undefined, source, '');
    return rows.flatMap((one) => (one.element === 'content' ? row || [] : one));
}

/**
 * Reads the DocumentReferences among FHIR R4 resources. Views have no address and no bytes of a file: those are
 * in `locations`, for the app that opens it. It never throws.
 */
export function readDocuments(given: unknown): ReadDocuments {
    const resources = openResources(given);
    const locations = new Map<string, FileLocation>();
    const views = resources.all
        .filter(({ type }) => type === 'DocumentReference')
        .map((resource): DocumentView => {
            const { json, where } = resource;
            const source: Source = {
                lang: textOf(json.language),
                nameOf: (reference) => resources.nameOf(reference, json),
            };
            const view = readRecord(resource, planFor(json), resources);
            const contents = contentsOf(json).filter(isJson);
            const files = contents.map((content, index) => {
                const id = contents.length > 1 ? `${where}#${index + 1}` : where;
                const attachment = isJson(content.attachment) ? content.attachment : {};
                const location = locationOf(attachment);
                if (location) locations.set(id, location);
                if (isUnsafe(attachment)) {
                    const [path, help] = ['content.attachment.url', 'it may not be followed'];
                    resources.problems.add('insecure-address', where, path, help);
                }
                return fileOf(content, id, source, `content[${index}]`);
            });
            return {
                ...view,
                standing: standingOf(json),
                isPreliminary: json.docStatus === 'preliminary',
                files,
                rows: rowsBeside(view.rows, json, source),
            };
        });
    return { views, locations, problems: resources.problems.all() };
}
