import { isBlankEntry, type EntryRow } from 'c/salusCoreEntries';
import { fill, sayCount } from 'c/salusCoreWords';
import { locale } from 'c/salusPlatformLocale';
import entryName from '@salesforce/label/c.Salus_Entry_Name';
import entryOf from '@salesforce/label/c.Salus_Entry_Of';
import remove from '@salesforce/label/c.Salus_Entry_Remove';
import type { AskedField } from './entryFields';

/** A field of one entry, as the template shows it. What is typed into it is never among this. */
interface ShownField extends AskedField {
    /** Where its answer is in the value: `1.dose`; '' where the entry is blank. */
    readonly path: string;
    /** What the group says: on the first field, and nowhere else. */
    readonly groupDescription: string;
    readonly isTextArea: boolean;
    readonly isNumber: boolean;
    readonly isDate: boolean;
    readonly isTime: boolean;
    readonly isSelect: boolean;
    readonly isRadios: boolean;
}

/** One entry, as the template shows it. */
interface ShownEntry {
    readonly key: number;
    readonly heading: string;
    readonly removeLabel: string;
    readonly fields: readonly ShownField[];
}

interface EntryRules {
    readonly asked: readonly AskedField[];
    /** What an entry is called: “Medicine”. */
    readonly word: string;
    /** How many entries are asked for from the start. */
    readonly least: number;
    /** Whether those have to be answered. */
    readonly required: boolean;
    readonly groupDescription: string;
}

/** What an entry is called by its number, from 0: “Medicine 2”. */
export const nameOfEntry = (word: string, index: number): string =>
    fill(entryName, word, sayCount(index + 1, locale));

/** The entries with their fields. Of a blank one nothing is missing, unless it was added by the person
 *  or is one of those that have to be answered. */
export function shownEntries(
    rows: readonly EntryRow[],
    { asked, word, least, required, groupDescription }: EntryRules,
): readonly ShownEntry[] {
    let answered = 0;
    return rows.map(({ key, entry }, index) => {
        const name = nameOfEntry(word, index);
        const isBlank = isBlankEntry(entry);
        const isNeeded = required || index >= least || !isBlank;
        const position = isBlank ? undefined : answered++;
        const fields = asked.map((field, order) => ({
            ...field,
            path: position === undefined ? '' : `${position}.${field.name}`,
            required: field.required && isNeeded,
            groupDescription: index === 0 && order === 0 ? groupDescription : '',
            isTextArea: field.kind === 'text-area',
            isNumber: field.kind === 'number',
            isDate: field.kind === 'date',
            isTime: field.kind === 'time',
            isSelect: field.kind === 'select',
            isRadios: field.kind === 'radios',
        }));
        const heading = fill(entryOf, name, sayCount(rows.length, locale));
        return { key, heading, removeLabel: fill(remove, name), fields };
    });
}
