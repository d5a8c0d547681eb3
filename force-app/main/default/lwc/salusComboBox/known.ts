import type { Choice } from 'c/salusCoreChoices';
import { finderOf, isFreeText, type ComboAnswer, type Finder } from 'c/salusCoreComboBox';
import { locale } from 'c/salusPlatformLocale';

/** The known choices of a combo box. */
export interface Known {
    readonly options: Finder;
    /** What the last search found. */
    readonly found: Finder;
    /** The choices of the answers, which a later search may not find. */
    readonly kept: readonly Choice[];
}

/** Choices that can be found by what is typed in the person's language. */
export const finderFor = (choices: readonly Choice[]): Finder => finderOf(choices, locale);

const NONE = finderFor([]);

export const NOTHING: Known = { options: NONE, found: NONE, kept: [] };

export const choicesIn = ({ kept, options, found }: Known): readonly Choice[] => [
    ...kept,
    ...options.choices,
    ...found.choices,
];

const choiceOf = (known: Known, answer: ComboAnswer): Choice | undefined =>
    choicesIn(known).find(({ value }) => value === answer);

/** The same, with the choices of some answers kept. */
export const keeping = (known: Known, answers: readonly ComboAnswer[]): Known => ({
    ...known,
    kept: answers.flatMap((answer) => choiceOf(known, answer) ?? []),
});

/** An answer in words; '' where it is no choice, and own words are none. */
export function labelOf(known: Known, answer: ComboAnswer, mayBeFree: boolean): string {
    if (isFreeText(answer)) return mayBeFree ? answer.text : '';
    return choiceOf(known, answer)?.label ?? '';
}

/** What a text answers: the choice that it names in full, or where they may be, the person's own words. */
export function answerNamed(known: Known, typed: string, mayBeFree: boolean): ComboAnswer {
    const { value } = known.options.named(typed) ?? known.found.named(typed) ?? {};
    return value ?? (mayBeFree && typed.trim() ? { text: typed } : '');
}
