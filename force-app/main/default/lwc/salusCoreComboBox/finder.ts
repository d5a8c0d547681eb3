import type { Choice } from 'c/salusCoreChoices';
import { folded } from './fold';

/** Finds choices by what is typed. */
export interface Finder {
    readonly choices: readonly Choice[];
    /** Those that a text finds, the nearest first; for an empty text all, in their order. */
    find(text: string): readonly Choice[];
    /** The one that a text names in full, if any. */
    named(text: string): Choice | undefined;
}

interface Entry {
    readonly choice: Choice;
    readonly label: string;
    readonly whole: string;
}

const squeezed = (words: string): string => words.replaceAll(' ', '');

/* How near a choice is to a text: its label begins with it; words of the label begin with its words;
   its words are somewhere in the label, or in the hint. */
const RANKS: readonly ((entry: Entry, text: string, words: readonly string[]) => boolean)[] = [
    ({ label }, text) => label.startsWith(text),
    ({ label }, _, words) => words.every((word) => ` ${label}`.includes(` ${word}`)),
    ({ label }, text, words) =>
        words.every((word) => label.includes(word)) || squeezed(label).includes(squeezed(text)),
    ({ whole }, _, words) => words.every((word) => whole.includes(word)),
];

const rankOf = (entry: Entry, text: string): number => {
    const words = text.split(' ');
    return RANKS.findIndex((isNear) => isNear(entry, text, words));
};

/** Finds among choices. Their words are folded on the first search, and once. */
export const finderOf = (choices: readonly Choice[], locale: string): Finder => {
    let entries: readonly Entry[] | undefined;
    const read = (): readonly Entry[] => {
        entries ??= choices.map((choice) => {
            const label = folded(choice.label, locale);
            return { choice, label, whole: `${label} ${folded(choice.hint ?? '', locale)}` };
        });
        return entries;
    };
    return {
        choices,
        find: (text) => {
            if (!text.trim()) return choices;
            const sought = folded(text, locale);
            if (!sought) return []; // Only signs.
            const near = RANKS.map((): Choice[] => []);
            for (const entry of read()) near[rankOf(entry, sought)]?.push(entry.choice);
            return near.flat();
        },
        named: (text) => {
            const exact = choices.find(({ label }) => label.trim() === text.trim());
            const sought = folded(text, locale);
            if (exact || !sought) return exact;
            return read().find(({ label }) => label === sought)?.choice;
        },
    };
};
