import type { ComboAnswer } from 'c/salusCoreComboBox';
import { sameValue } from 'c/salusCoreField';
import { fill, sayList } from 'c/salusCoreWords';
import { locale } from 'c/salusPlatformLocale';
import added from '@salesforce/label/c.Salus_Answer_Added';
import removed from '@salesforce/label/c.Salus_Answer_Removed';

type Answers = readonly ComboAnswer[];

const lacking = (some: Answers, others: Answers): Answers =>
    some.filter((one) => !others.some((other) => sameValue(one, other)));

/** What is said where several answers became others: which have gone, and which have come. */
export function answersSaid(
    before: Answers,
    after: Answers,
    labelOf: (answer: ComboAnswer) => string,
): readonly string[] {
    const say = (words: string, answers: Answers): readonly string[] =>
        answers.length ? [fill(words, sayList(answers.map(labelOf), locale))] : [];
    return [...say(removed, lacking(before, after)), ...say(added, lacking(after, before))];
}
