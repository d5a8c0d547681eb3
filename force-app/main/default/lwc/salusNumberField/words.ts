import {
    MOST_DECIMAL_CHARACTERS,
    sayDecimal,
    signsOf,
    sumOf,
    type DecimalErrorCode,
} from 'c/salusCoreDecimal';
import type { Constraint } from 'c/salusCoreField';
import { fill, sayCount } from 'c/salusCoreWords';
import ambiguous from '@salesforce/label/c.Salus_NumberAmbiguous';
import checkAnswer from '@salesforce/label/c.Salus_CheckAnswer';
import enterNumber from '@salesforce/label/c.Salus_EnterNumber';
import inSteps from '@salesforce/label/c.Salus_NumberInSteps';
import tooLarge from '@salesforce/label/c.Salus_NumberTooLarge';
import tooLong from '@salesforce/label/c.Salus_TooLong';
import tooSmall from '@salesforce/label/c.Salus_NumberTooSmall';
import unreadable from '@salesforce/label/c.Salus_NumberUnreadable';
import wholeNumber from '@salesforce/label/c.Salus_WholeNumber';

/** The rules of a number, as decimals of what is shown, each '' where there is none. */
export interface NumberRules {
    readonly locale: string;
    readonly unit: string;
    readonly least: string;
    readonly most: string;
    readonly step: string;
    readonly isWhole: boolean;
}

/* Without signs between thousands, which nobody has to write. */
const exampleFor = ({ isWhole, locale }: NumberRules): string =>
    sayCount(1234, locale) + (isWhole ? '' : signsOf(locale).decimal + sayCount(5, locale));

/** What is wrong with a number and what to do, never what was typed. */
export const errorWords = (
    failed: Constraint,
    code: DecimalErrorCode | undefined,
    rules: NumberRules,
): string => {
    const { locale, unit, least, most, step, isWhole } = rules;
    const say = (decimal: string): string => sayDecimal(decimal, locale);
    const withUnit = (decimal: string): string =>
        [say(decimal), unit].filter(Boolean).join('\u00A0');
    const first = sumOf(least, step);
    const words: Readonly<Partial<Record<Constraint, () => string>>> = {
        valueMissing: () => enterNumber,
        tooLong: () => fill(tooLong, sayCount(MOST_DECIMAL_CHARACTERS, locale)),
        badInput: () =>
            code === 'ambiguous'
                ? fill(ambiguous, signsOf(locale).decimal, exampleFor(rules))
                : fill(unreadable, exampleFor(rules)),
        rangeUnderflow: () => fill(tooSmall, withUnit(least)),
        rangeOverflow: () => fill(tooLarge, withUnit(most)),
        stepMismatch: () =>
            isWhole && step === '1'
                ? wholeNumber
                : fill(inSteps, say(step), say(first), say(sumOf(first, step))),
    };
    return words[failed]?.() ?? checkAnswer;
};
