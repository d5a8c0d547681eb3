import type { RecordRow } from 'c/salusCoreFhirValues';
import type { ListedRecord } from './listed';
import { splitRows } from './rows';

/**
 * What changes the meaning of an entry, in words. `against`: it says the opposite of what it seems to, or
 * nothing counts of it. `unsure`: it isn’t certain, or may mean something else.
 */
export interface EntrySentence {
    readonly words: string;
    /** What the words introduce, as it came with the record: why a vaccine was not given. */
    readonly received?: string;
    readonly lang?: string;
    readonly tone: 'against' | 'unsure';
}

/** A sentence of an entry; none where there are no words for it. */
export const saying = (
    tone: EntrySentence['tone'],
    words: string,
    received: Pick<EntrySentence, 'received' | 'lang'> = {},
): readonly EntrySentence[] => (words ? [{ tone, words, ...received }] : []);

/** How somebody is reached. A link is only there where it may be followed. */
export interface EntryContact {
    /** As received. */
    readonly text: string;
    readonly link?: string;
    /** Codes of FHIR: `phone`, `email`; and `work`, `mobile`. */
    readonly system?: string;
    readonly use?: string;
    readonly lang?: string;
}

/** What a person can do with an entry. The app does it. */
export interface EntryAction {
    /** What the app is told: it says nothing about the person. */
    readonly id: string;
    /** What the button shows: “Open”. */
    readonly words: string;
    /** Its whole name, which no other button of the page has: “Open: Living will”. */
    readonly name: string;
}

/** One record of a list, in words. */
export interface ListEntry {
    readonly id: string;
    /** Before its name in its heading, where the name alone would mislead: “Ruled out:”. */
    readonly prefix: string;
    readonly name: string;
    /** The language of the name, where it came with the record. */
    readonly lang?: string;
    /** What it is, in a few words under its name. */
    readonly line: string;
    readonly sentences: readonly EntrySentence[];
    /** `high` stands out; `off` doesn’t count. Words say so, too. */
    readonly look: 'plain' | 'high' | 'off';
    readonly marks: readonly RecordRow[];
    readonly contacts?: readonly EntryContact[];
    readonly actions?: readonly EntryAction[];
    /** What a person looks for first. */
    readonly facts: readonly RecordRow[];
    /** Everything else. */
    readonly rest: readonly RecordRow[];
}

/** Entries under a heading of their own. */
export interface ListPart {
    /** Its name for the page: `current`. It is never shown. */
    readonly name: string;
    readonly heading: string;
    /** The language of its heading, where it came with the record. */
    readonly lang?: string;
    /** In which order they are. */
    readonly order: string;
    /** That there are none; a part that says nothing of it is only shown with entries. */
    readonly none?: string;
    /** What a person has to know before they read it. */
    readonly note?: string;
    /** Where the part is a record of its own: its marks, how to reach it, and everything else. */
    readonly marks?: readonly RecordRow[];
    readonly contacts?: readonly EntryContact[];
    readonly rows?: readonly RecordRow[];
    readonly entries: readonly ListEntry[];
}

/** The rows of a record as its entry has them: those of these elements first. */
export function rowsOf(
    { marks, rows }: Pick<ListedRecord, 'marks' | 'rows'>,
    elements: readonly string[],
): Pick<ListEntry, 'marks' | 'facts' | 'rest'> {
    const { named, others } = splitRows(rows, elements);
    return { marks, facts: named, rest: others };
}

/** The same where the record doesn’t count: what its marks say is said among the rest, and doesn’t stand out. */
export const quietRowsOf = (
    { marks, rows }: Pick<ListedRecord, 'marks' | 'rows'>,
    elements: readonly string[],
): Pick<ListEntry, 'marks' | 'facts' | 'rest'> =>
    rowsOf({ marks: [], rows: [...rows, ...marks] }, elements);
