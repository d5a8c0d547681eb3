import { readList } from 'c/salusCorePlain';
import { asText } from 'c/salusCoreWords';

/** One entry of a list, such as a medicine: its answers by the names of its fields. What is not answered
 *  is not in it. */
export type Entry = Readonly<Record<string, string>>;

/* More than anybody fills in, and few enough to be shown. */
export const MOST_ENTRIES = 100;

/** Whether nothing is answered in an entry. */
export const isBlankEntry = (entry: Entry): boolean =>
    Object.values(entry).every((answer) => !answer.trim());

const textsOf = (given: unknown): Entry =>
    Object.fromEntries(
        Object.entries(Object(given) as object)
            .map(([name, answer]) => [name, asText(answer)] as const)
            .filter(([, answer]) => answer !== ''),
    );

/** A list of entries from anywhere: of each entry what is answered, and no entry that is blank. */
export const soundEntries = (given: unknown): readonly Entry[] =>
    readList(given, textsOf)
        .list.slice(0, MOST_ENTRIES)
        .filter((entry) => !isBlankEntry(entry));
