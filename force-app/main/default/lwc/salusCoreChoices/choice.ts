/** One of the answers that a person can choose. */
export interface Choice {
    /** What the answer is called in the form's values. It never reaches the page. */
    readonly value: string;
    /** What the person reads. */
    readonly label: string;
    /** A line of help under the label. */
    readonly hint?: string;
    /** What a list calls it together with others; radios and checkboxes show no groups. */
    readonly group?: string;
    /** Whether it rules out every other one, as “None of these” does. Only checkboxes ask. */
    readonly exclusive?: boolean;
}

/* What a choice may have beside its value and its label. */
const WORDS = ['hint', 'group'] as const;

const isWord = (given: unknown): given is string =>
    typeof given === 'string' && given.trim() !== '';

const isChoice = (given: unknown): given is Choice =>
    typeof given === 'object' &&
    given !== null &&
    'value' in given &&
    'label' in given &&
    isWord(given.value) &&
    isWord(given.label);

const readChoice = (given: Choice): Choice => {
    const words = WORDS.filter((name) => isWord(given[name]));
    const { value, label, exclusive } = given;
    const alone = exclusive === true && { exclusive };
    return {
        value,
        label,
        ...alone,
        ...Object.fromEntries(words.map((name) => [name, given[name]])),
    };
};

/** The choices that can be shown: each with a value and a label, and no value twice. */
export const soundChoices = (given: unknown): readonly Choice[] => {
    const seen = new Set<string>();
    const choices = Array.isArray(given) ? given.filter(isChoice) : [];
    return choices.filter(({ value }) => !seen.has(value) && seen.add(value)).map(readChoice);
};
