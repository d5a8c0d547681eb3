import type { EntrySentence, ListEntry, ListPart } from 'c/salusCoreRecordLists';
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

/** An entry as it is shown. */
interface ShownEntry extends Omit<ListEntry, 'sentences'> {
    readonly key: string;
    readonly className: string;
    readonly sentences: readonly ShownSentence[];
    readonly hasSentences: boolean;
    readonly hasMarks: boolean;
    readonly hasFacts: boolean;
    readonly hasRest: boolean;
}

/** A part of the list as it is shown. */
export interface ShownPart {
    readonly name: string;
    readonly heading: string;
    /** How many are shown of how many, and in which order; or that there are none. */
    readonly count: string;
    readonly order: string;
    readonly note?: string;
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

const shownEntry = (entry: ListEntry, key: string): ShownEntry => ({
    ...entry,
    ...{ key, className: `entry entry-${entry.look}` },
    name: entry.name || unnamed,
    prefix: entry.prefix ? `${entry.prefix} ` : '',
    sentences: entry.sentences.map(shownSentence),
    hasSentences: entry.sentences.length > 0,
    hasMarks: entry.marks.length > 0,
    hasFacts: entry.facts.length > 0,
    hasRest: entry.rest.length > 0,
});

/* Two records with one id are both shown: neither of them may be lost. */
function keyed(entries: readonly ListEntry[]): readonly ShownEntry[] {
    const counts = new Map<string, number>();
    return entries.map((entry) => {
        const count = (counts.get(entry.id) ?? 0) + 1;
        counts.set(entry.id, count);
        return shownEntry(entry, `${entry.id} ${count}`);
    });
}

/** A part of which at most so many entries are shown. */
export function shownPart(part: ListPart, most: number): ShownPart {
    const { name, heading, order, note, entries, none = '' } = part;
    const shown = entries.slice(0, most);
    const some = sayCount(shown.length, locale);
    const all = sayCount(entries.length, locale);
    return {
        ...{ name, heading, note },
        count: entries.length ? fill(showing, some, all) : none,
        order: entries.length > 1 ? order : '',
        entries: keyed(shown),
        hasMore: shown.length < entries.length,
        all: fill(showAll, all),
        forWhich: `: ${heading}`,
    };
}
