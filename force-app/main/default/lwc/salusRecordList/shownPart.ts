import type {
    EntryAction,
    EntryContact,
    EntrySentence,
    ListEntry,
    ListPart,
} from 'c/salusCoreRecordLists';
import type { RecordRow } from 'c/salusCoreFhirValues';
import { fill, sayCount } from 'c/salusCoreWords';
import type { IconName } from 'c/salusIcon';
import { locale } from 'c/salusPlatformLocale';
import showAll from '@salesforce/label/c.Salus_Records_ShowAll';
import showing from '@salesforce/label/c.Salus_Appointments_Showing';
import unnamed from '@salesforce/label/c.Salus_Records_Unnamed';

interface ShownSentence extends EntrySentence {
    readonly key: number;
    readonly icon: IconName;
    readonly className: string;
}

interface ShownContact extends EntryContact {
    readonly key: number;
    readonly icon: IconName;
    readonly dir: 'ltr' | 'auto';
    /** Whose it is, after the visible words: a list of the page’s links has each alone. */
    readonly whose: string;
}

/** An entry as it is shown. */
interface ShownEntry extends Omit<ListEntry, 'sentences' | 'contacts' | 'actions'> {
    readonly key: string;
    readonly index: number;
    readonly actions: readonly (EntryAction & { readonly index: number })[];
    readonly hasActions: boolean;
    readonly className: string;
    readonly sentences: readonly ShownSentence[];
    readonly hasSentences: boolean;
    readonly contacts: readonly ShownContact[];
    readonly hasContacts: boolean;
    readonly hasMarks: boolean;
    readonly hasFacts: boolean;
    readonly hasRest: boolean;
}

/** A part of the list as it is shown. */
export interface ShownPart {
    readonly name: string;
    readonly heading: string;
    readonly lang?: string;
    /** How many are shown of how many, and in which order; or that there are none. */
    readonly count: string;
    readonly order: string;
    readonly note?: string;
    readonly marks: readonly RecordRow[];
    readonly hasMarks: boolean;
    readonly contacts: readonly ShownContact[];
    readonly hasContacts: boolean;
    readonly rows: readonly RecordRow[];
    readonly hasRows: boolean;
    readonly entries: readonly ShownEntry[];
    readonly hasMore: boolean;
    /** What the button for all of them says. */
    readonly all: string;
    /** For which part a button is, after its visible words; LWC keeps no space before it. */
    readonly forWhich: string;
}

const ICONS: Readonly<Record<EntrySentence['tone'], IconName>> = Object.freeze({
    against: 'close',
    unsure: 'warning',
});

const shownSentence = (sentence: EntrySentence, key: number): ShownSentence => ({
    ...sentence,
    ...{ key, icon: ICONS[sentence.tone], className: `sentence sentence-${sentence.tone}` },
    // A space before what the words introduce.
    words: sentence.received ? `${sentence.words} ` : sentence.words,
});

/* A number and an address are written from left to right in every language. */
const CONTACTS: Readonly<Record<string, IconName>> = Object.freeze({
    ...{ phone: 'phone', sms: 'chat', email: 'chat', fax: 'file', pager: 'phone', url: 'next' },
});

const shownContacts = (contacts: readonly EntryContact[], name: string): readonly ShownContact[] =>
    contacts.map((one, key) => ({
        ...one,
        key,
        icon: CONTACTS[one.system ?? ''] ?? 'info',
        dir: one.system && Object.hasOwn(CONTACTS, one.system) ? 'ltr' : 'auto',
        whose: `: ${name}`,
    }));

const shownEntry = (entry: ListEntry, key: string, at: number): ShownEntry => ({
    ...entry,
    index: at,
    actions: (entry.actions ?? []).map((one, index) => ({ ...one, index })),
    hasActions: (entry.actions ?? []).length > 0,
    ...{ key, className: `entry entry-${entry.look}` },
    name: entry.name || unnamed,
    prefix: entry.prefix ? `${entry.prefix} ` : '',
    sentences: entry.sentences.map(shownSentence),
    hasSentences: entry.sentences.length > 0,
    contacts: shownContacts(entry.contacts ?? [], entry.name || unnamed),
    hasContacts: (entry.contacts ?? []).length > 0,
    hasMarks: entry.marks.length > 0,
    hasFacts: entry.facts.length > 0,
    hasRest: entry.rest.length > 0,
});

/* Two records with one id are both shown: neither of them may be lost. */
function keyed(entries: readonly ListEntry[]): readonly ShownEntry[] {
    const counts = new Map<string, number>();
    return entries.map((entry, index) => {
        const count = (counts.get(entry.id) ?? 0) + 1;
        counts.set(entry.id, count);
        return shownEntry(entry, `${entry.id} ${count}`, index);
    });
}

/** A part of which at most so many entries are shown. */
export function shownPart(part: ListPart, most: number): ShownPart {
    const { name, heading, lang, order, note, entries, none = '' } = part;
    const { marks = [], contacts = [], rows = [] } = part;
    const shown = entries.slice(0, most);
    const some = sayCount(shown.length, locale);
    const all = sayCount(entries.length, locale);
    return {
        ...{ name, heading, lang, note },
        ...{ marks, hasMarks: marks.length > 0, rows, hasRows: rows.length > 0 },
        contacts: shownContacts(contacts, heading),
        hasContacts: contacts.length > 0,
        count: entries.length ? fill(showing, some, all) : none,
        order: entries.length > 1 ? order : '',
        entries: keyed(shown),
        hasMore: shown.length < entries.length,
        all: fill(showAll, all),
        forWhich: `: ${heading}`,
    };
}
