/** One of the answers that a person can choose. */
export interface Choice {
    /** What the answer is called in the form's values. It never reaches the page. */
    readonly value: string;
    /** What the person reads. */
    readonly label: string;
    /** A line of help under the label. */
    readonly hint?: string;
}

const isWord = (given: unknown): given is string =>
    typeof given === 'string' && given.trim() !== '';

const isChoice = (given: unknown): given is Choice =>
    typeof given === 'object' &&
    given !== null &&
    'value' in given &&
    'label' in given &&
    isWord(given.value) &&
    isWord(given.label);

/** The choices that can be shown: each with a value and a label, and no value twice. */
export const soundChoices = (given: unknown): readonly Choice[] => {
    const seen = new Set<string>();
    const choices = Array.isArray(given) ? given.filter(isChoice) : [];
    return choices
        .filter(({ value }) => !seen.has(value) && seen.add(value))
        .map(({ value, label, hint }) =>
            isWord(hint) ? { value, label, hint } : { value, label },
        );
};
