import { api } from 'lwc';
import {
    asDecimal,
    asPercent,
    fromPercent,
    isLess,
    isOnStep,
    readDecimal,
    sayDecimal,
    type ReadDecimal,
} from 'c/salusCoreDecimal';
import type { Constraint } from 'c/salusCoreField';
import { asText } from 'c/salusCoreWords';
import SalusField, { type Mistake } from 'c/salusField';
import { locale } from 'c/salusPlatformLocale';
import { unitOf, wordsAround, type Formatter } from './units';
import { errorWords, type NumberRules } from './words';

const WITHOUT_CURRENCY: Mistake = ['bad-property', 'currency', 'give its code, such as USD'];

/**
 * A number that a person types, in the signs and digits of their language. The answer is decimal text,
 * “1234.50”, with every digit that was typed.
 *
 * @status trial
 */
export default class SalusNumberField extends SalusField {
    /** The least number that is right. From 0 on, a telephone shows the keyboard with digits only. */
    @api min: string | number = '';
    /** The greatest number that is right. */
    @api max: string | number = '';
    /** What lies between two numbers that are right, counted from `min` or 0: `1` for whole numbers.
     *  Left out, or `any`, every number is right. */
    @api step: string | number = '';
    /** What is counted, after the number: “mg”, “pounds”. It is read with the number. */
    @api unit = '';
    /** How the answer is shown: `percent` shows 0.5 as 50, `percent-fixed` 50 as 50. */
    @api formatter: Formatter = 'decimal';
    /** The code of the `currency` that is asked for: `USD`. */
    @api currency = '';

    /* A keyboard of digits has no minus on an iPhone. */
    get mode(): 'numeric' | 'decimal' | undefined {
        const { least, isWhole } = this.rules;
        if (!least || isLess(least, '0')) return undefined;
        return isWhole ? 'numeric' : 'decimal';
    }

    get shownUnit(): string {
        return asText(this.unit).trim() || unitOf(this.formatter, this.currency, locale);
    }

    get describedBy(): string {
        return this.shownUnit ? `unit ${super.describedBy}` : super.describedBy;
    }

    protected accept(given: unknown): string {
        return asDecimal(asText(given));
    }

    protected read(typed: string): string {
        const { decimal } = this.readNumber(typed);
        return this.isShare ? fromPercent(decimal) : decimal;
    }

    protected write(answer: string): string {
        return sayDecimal(this.isShare ? asPercent(answer) : answer, locale);
    }

    protected failedConstraint(): Constraint | undefined {
        if (this.readNumber(this.typed).error === 'too-long') return 'tooLong';
        const failed = super.failedConstraint();
        if (failed || !this.answer) return failed;
        const { least, most, step } = this.limits;
        if (least && isLess(this.answer, least)) return 'rangeUnderflow';
        if (most && isLess(most, this.answer)) return 'rangeOverflow';
        return isOnStep(this.answer, step, least) ? undefined : 'stepMismatch';
    }

    protected messageFor(failed: Constraint): string {
        return errorWords(failed, this.readNumber(this.typed).error, this.rules);
    }

    protected get isUnassisted(): boolean {
        return true;
    }

    protected get mistakes(): readonly Mistake[] {
        const { min, max, step } = this;
        const isNone = (given: unknown): boolean => Boolean(given) && !this.accept(given);
        const numbers = Object.entries({ min, max, step: step === 'any' ? '' : step });
        const wrong = numbers.filter(([, given]) => isNone(given)).map(([name]) => name);
        const isUnknown = this.formatter === 'currency' && !this.shownUnit;
        return [
            ...super.mistakes,
            ...wrong.map((name): Mistake => ['bad-property', name, 'give a number']),
            ...(isUnknown ? [WITHOUT_CURRENCY] : []),
        ];
    }

    private get isShare(): boolean {
        return this.formatter === 'percent';
    }

    private readNumber(typed: string): ReadDecimal {
        const around = [this.shownUnit, ...wordsAround(this.formatter, this.currency, locale)];
        return readDecimal(typed, { locale, around });
    }

    private get limits(): Readonly<Record<'least' | 'most' | 'step', string>> {
        const [least, most, step] = [this.min, this.max, this.step].map(this.accept);
        return { least: least!, most: most!, step: step! };
    }

    /* As they are shown: a share of 0.5 is 50. */
    private get rules(): NumberRules {
        const shown = (limit: string): string => (this.isShare ? asPercent(limit) : limit);
        const { least, most, step } = this.limits;
        const [shownLeast, shownStep] = [shown(least), shown(step)];
        return {
            locale,
            unit: this.shownUnit,
            least: shownLeast,
            most: shown(most),
            step: shownStep,
            isWhole: step !== '' && isOnStep(shownStep, '1', '') && isOnStep(shownLeast, '1', ''),
        };
    }
}
