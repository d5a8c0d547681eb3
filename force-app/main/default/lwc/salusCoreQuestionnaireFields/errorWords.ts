import { isQuestion, type QuestionItem, type Value } from 'c/salusCoreQuestionnaire';
import {
    answerErrors,
    type AnswerConstraint,
    type AnswerError,
} from 'c/salusCoreQuestionnaireForm';
import { fill, sayCount } from 'c/salusCoreWords';
import { sayAnswer } from './answerWords';
import type { Asking } from './asking';
import { parseDate } from 'c/salusCoreDates';
import { allNodes, type FormNode } from 'c/salusCoreQuestionnaireForm';
import { asText } from 'c/salusCoreWords';
import { answersIn, fieldName, isPut, partValuesOf, type FieldValues } from './names';
import { isList, singleParts } from './parts';

/* The constraints that a field checks itself, with words of its own. */
const OWN: Readonly<Record<string, readonly AnswerConstraint[]>> = {
    text: ['tooLong', 'tooShort'],
    'text-area': ['tooLong', 'tooShort'],
    number: ['rangeUnderflow', 'rangeOverflow'],
    date: ['rangeUnderflow', 'rangeOverflow'],
    time: ['rangeUnderflow', 'rangeOverflow'],
};
const PROPERTIES = { rangeUnderflow: 'min', rangeOverflow: 'max' } as const;

/* Whether the field of a question says that its answer fails a constraint. */
function saysItself(item: QuestionItem, constraint: AnswerConstraint, asking: Asking): boolean {
    if (constraint === 'valueMissing') return true;
    const [main] = singleParts(item, {}, asking);
    if (isList(item) || !main || !OWN[main.control]?.includes(constraint)) return false;
    const property = constraint in PROPERTIES && PROPERTIES[constraint as 'rangeUnderflow'];
    return !property || property in main.properties;
}

const bound = (value: Value | undefined, asking: Asking): string =>
    value ? sayAnswer({ value }, asking) : '';

/** What is wrong with an answer, in words; they never repeat it. */
export function wordsOfError({ item, constraint, index }: AnswerError, asking: Asking): string {
    const { words, locale } = asking;
    if (!isQuestion(item)) return words.missing;
    const { min, max, minLength, maxLength, minOccurs, maxOccurs, maxFractionDigits } =
        item.constraints;
    const count = (number = 0): string => sayCount(number, locale);
    const exclusive = item.options.find(({ isExclusive }) => isExclusive)?.label.text ?? '';
    const format = item.hint.entryFormat?.text;
    const SAID: Partial<Record<AnswerConstraint, string>> = {
        valueMissing: words.missing,
        tooFew: fill(words.atLeast, count(minOccurs)),
        tooMany: fill(words.atMost, count(maxOccurs)),
        notAlone: fill(words.notAlone, exclusive),
        tooManyDigits: fill(words.digits, count(maxFractionDigits)),
        rangeUnderflow: fill(words.tooSmall, bound(min, asking)),
        rangeOverflow: fill(words.tooLarge, bound(max, asking)),
        tooLong: fill(words.tooLong, count(maxLength)),
        tooShort: fill(words.tooShort, count(minLength)),
        ...(format && { patternMismatch: fill(words.format, format) }),
    };
    const said = SAID[constraint] ?? words.check;
    const isOneOfMany = isList(item) && index !== undefined;
    return isOneOfMany ? `${fill(words.entryName, words.answer, count(index + 1))}: ${said}` : said;
}

/* A time that a clock skips on that day, and so gives no answer. */
function skippedTimes(nodes: readonly FormNode[], typed: FieldValues, asking: Asking) {
    return allNodes(nodes)
        .filter(isPut)
        .flatMap((node) => {
            if (node.item.kind !== 'date-time' || isList(node.item)) return [];
            const { answer, time } = partValuesOf(node, typed, asking);
            const isWhole = Boolean(parseDate(asText(answer))) && Boolean(time);
            const isNone = isWhole && answersIn(node, typed, asking).length === 0;
            return isNone ? [[fieldName(node.key, 'time'), asking.words.check] as const] : [];
        });
}

/** What fields can't find out for themselves, in words, by the name of the field. */
export function fieldErrors(
    nodes: readonly FormNode[],
    typed: FieldValues,
    asking: Asking,
): Readonly<Record<string, string>> {
    const own = answerErrors(nodes).filter(
        ({ item, constraint }) => isQuestion(item) && !saysItself(item, constraint, asking),
    );
    return Object.freeze(
        Object.fromEntries([
            ...own
                .reverse()
                .map((error) => [fieldName(error.key, 'answer'), wordsOfError(error, asking)]),
            ...skippedTimes(nodes, typed, asking),
        ]) as Record<string, string>,
    );
}
