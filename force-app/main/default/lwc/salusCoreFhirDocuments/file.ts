import { integerOf, isJson, type Json } from 'c/salusCoreFhirJson';
import {
    extensionRows,
    keysOf,
    readRow,
    readValue,
    textOf,
    type RecordRow,
    type RecordValue,
    type Source,
} from 'c/salusCoreFhirValues';

/** A file of a document. Where its bytes are isn't in it: an address of a server may name a person. */
export interface DocumentFile {
    /** What it is called in events: `DocumentReference/1#2`. */
    readonly id: string;
    /** As received: words, or the name of a file. */
    readonly title?: string;
    /** Its media type: `application/pdf`. */
    readonly contentType?: string;
    /** How many bytes it has. */
    readonly size?: number;
    /** In which language it is written: a tag of BCP 47, as received. */
    readonly language?: string;
    /** Whether the record says where its bytes are, at an address that may be followed. */
    readonly isThere: boolean;
    /** When it was made, and in which format. */
    readonly notes: readonly RecordValue[];
    /** Everything else. */
    readonly rows: readonly RecordRow[];
}

/** Where an app gets the bytes of a file. It stays with the app and is never in the page. */
export interface FileLocation {
    /** As it was written: absolute, or relative to the server’s base. */
    readonly url?: string;
    /** The bytes themselves, in base64. */
    readonly data?: string;
}

/* What is there is followed by the app, and never by a link of the page. */
const FOLLOWED = /^(?:https?:\/\/|(?![a-z][a-z\d+.-]*:)(?!\/\/))/i;

/** Where a file is; undefined where nothing says it, or where it may not be followed: `javascript:`. */
export function locationOf(attachment: Json): FileLocation | undefined {
    const [url, data] = [textOf(attachment.url), textOf(attachment.data)];
    const safe = url !== undefined && FOLLOWED.test(url.trim()) ? url : undefined;
    return safe || data ? { ...(safe && { url: safe }), ...(data && { data }) } : undefined;
}

/** Whether a file says that it is at an address that may not be followed. */
export const isUnsafe = ({ url }: Json): boolean =>
    textOf(url) !== undefined && !FOLLOWED.test(String(url).trim());

const ATTACHMENT = ['contentType', 'language', 'data', 'url', 'size', 'hash', 'title'];
const NO_ROWS = ['id', 'extension', 'modifierExtension'];

const rowsOf = (
    json: Json,
    said: readonly string[],
    source: Source,
    path: string,
): readonly RecordRow[] => [
    ...keysOf(json)
        .filter((key) => !said.includes(key) && !NO_ROWS.includes(key))
        .flatMap((key) => readRow(json, key, undefined, source, path) ?? []),
    ...extensionRows(json, source, path),
    ...extensionRows({ extension: json.modifierExtension }, source, `${path}.modifier`),
];

function noteOf(
    value: unknown,
    as: 'date' | undefined,
    source: Source,
    path: string,
): readonly RecordValue[] {
    const note = value === undefined ? undefined : readValue(value, as, source, path);
    return note ? [note] : [];
}

/* An element of another type than FHIR’s is among the rows, as received. */
const saidOf = (attachment: Json): readonly string[] =>
    ATTACHMENT.filter((key) =>
        key === 'size'
            ? integerOf(attachment.size) !== undefined
            : textOf(attachment[key]) !== undefined,
    );

/** Reads one content of a DocumentReference. */
export function fileOf(content: Json, id: string, source: Source, path: string): DocumentFile {
    const attachment = isJson(content.attachment) ? content.attachment : {};
    const [title, contentType] = [textOf(attachment.title), textOf(attachment.contentType)];
    const [size, language] = [integerOf(attachment.size), textOf(attachment.language)];
    const own = isJson(content.attachment) ? ['attachment', 'format'] : ['format'];
    return {
        id,
        ...(title && { title }),
        ...(contentType && { contentType }),
        ...(size !== undefined && { size }),
        ...(language && { language }),
        isThere: locationOf(attachment) !== undefined,
        notes: [
            ...noteOf(attachment.creation, 'date', source, `${path}.creation`),
            ...noteOf(content.format, undefined, source, `${path}.format`),
        ],
        rows: [
            ...rowsOf(
                attachment,
                [...saidOf(attachment), 'creation'],
                source,
                `${path}.attachment`,
            ),
            ...rowsOf(content, own, source, path),
        ],
    };
}
