import { sayLanguage } from 'c/salusCoreClinicians';
import type { DocumentFile, DocumentStanding, DocumentView } from 'c/salusCoreFhirDocuments';
import type { RecordRow, RecordValue } from 'c/salusCoreFhirValues';
import { sayBytes } from 'c/salusCoreFiles';
import {
    langOf,
    nameOf,
    quietRowsOf,
    rowsOf,
    saying,
    type EntryAction,
    type ListEntry,
} from 'c/salusCoreRecordLists';
import { locale } from 'c/salusPlatformLocale';
import mistake from '@salesforce/label/c.Salus_Records_Mistake';
import mistakePrefix from '@salesforce/label/c.Salus_Records_MistakePrefix';
import noFile from '@salesforce/label/c.Salus_Documents_NoFile';
import preliminary from '@salesforce/label/c.Salus_Documents_Preliminary';
import replaced from '@salesforce/label/c.Salus_Documents_Replaced';
import replacedPrefix from '@salesforce/label/c.Salus_Documents_ReplacedPrefix';
import uninterpreted from '@salesforce/label/c.Salus_Records_Uninterpreted';

const FACTS = ['type', 'date', 'author', 'content'];
const PREFIXES: Readonly<Record<DocumentStanding, string>> = Object.freeze({
    ...{ current: '', replaced: replacedPrefix, mistake: mistakePrefix },
});

const note = (text: string): RecordValue => ({ kind: 'text', text });

/* A file is what kind of file it is, then how long it is and in which language. */
function valueOf({ title, contentType, size, language, notes, rows }: DocumentFile): RecordValue {
    const all = [
        ...(size === undefined ? [] : [note(sayBytes(size, locale))]),
        ...(language ? [note(sayLanguage(language, locale))] : []),
        ...notes,
    ];
    return {
        kind: 'file',
        ...(title && { title }),
        ...(contentType && { contentType }),
        ...(all.length && { notes: all }),
        ...(rows.length && { rows }),
    };
}

/* After what was received there and is no file. */
function withFiles({ rows, files }: DocumentView): readonly RecordRow[] {
    if (!files.length) return rows;
    const row: RecordRow = { key: 'files', element: 'content', values: files.map(valueOf) };
    return [...rows, row];
}

/** A document as an entry of the list, with what a person can do with it. */
export function entryOf(view: DocumentView, actions: readonly EntryAction[]): ListEntry {
    const { standing, files } = view;
    const given = { marks: view.marks, rows: withFiles(view) };
    const isOff = standing === 'mistake';
    return {
        ...(isOff ? quietRowsOf(given, FACTS) : rowsOf(given, FACTS)),
        ...{ id: view.id, name: nameOf(view), lang: langOf(view), line: '', actions },
        prefix: PREFIXES[standing],
        sentences: [
            ...saying('against', standing === 'mistake' ? mistake : ''),
            ...saying('against', standing === 'replaced' ? replaced : ''),
            ...saying('unsure', view.isPreliminary ? preliminary : ''),
            ...saying('unsure', view.isUninterpreted ? uninterpreted : ''),
            ...saying('unsure', files.some(({ isThere }) => isThere) ? '' : noFile),
        ],
        look: standing === 'current' ? 'plain' : 'off',
    };
}
