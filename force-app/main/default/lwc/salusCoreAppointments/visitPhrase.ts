import type { Modality } from 'c/salusCoreSlots';
import { fill } from 'c/salusCoreWords';

/** The words of `visitPhrase`, as labels of the component that shows it. */
export interface VisitWords {
    /** “In person at {0}”. */
    readonly inPersonAt: string;
    readonly inPerson: string;
    readonly video: string;
    readonly phone: string;
    /** “{0}, {1}”: how, and where. */
    readonly pair: string;
    /** Where neither is known. */
    readonly unknown: string;
}

/**
 * How and where a visit is, as one phrase: “video” alone doesn't say whether a person has to go to a
 * clinic. Without a location it says how; without a modality, where.
 */
export function visitPhrase(
    modality: Modality | undefined,
    location: string,
    words: VisitWords,
): string {
    if (!modality) return location || words.unknown;
    if (modality === 'in-person')
        return location ? fill(words.inPersonAt, location) : words.inPerson;
    const how = words[modality];
    return location ? fill(words.pair, how, location) : how;
}
