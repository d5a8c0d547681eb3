import { readList, type ReadList } from 'c/salusCorePlain';

/** One of the answers that a person can choose. */
export interface Choice {
    /** What the answer is called in the form's values. It never reaches the page. */
    readonly value: string;
    /** What the person reads. */
    readonly label: string;
    /** A line of help under the label. */
    readonly hint?: string;
    /** What a list calls it together with others; only a select field shows groups. */
    readonly group?: string;
    /** Whether it rules out every other one, as “None of these” does. Only fields of several answers ask. */
    readonly exclusive?: boolean;
}

const isWord = (given: unknown): given is string =>
    typeof given === 'string' && given.trim() !== '';

const readChoice = (given: unknown): Choice | undefined => {
    const { value, label, hint, group, exclusive } = Object(given) as Record<string, unknown>;
    if (!isWord(value) || !isWord(label)) return undefined;
    return {
        value,
        label,
        ...(isWord(hint) && { hint }),
        ...(isWord(group) && { group }),
        ...(exclusive === true && { exclusive }),
    };
};

/** The choices that can be shown: each with a value and a label, and no value twice. */
export const soundChoices = (given: unknown): ReadList<Choice> => {
    const seen = new Set<string>();
    return readList(given, (one) => {
        const choice = readChoice(one);
        if (!choice || seen.has(choice.value)) return undefined;
        seen.add(choice.value);
        return choice;
    });
};
