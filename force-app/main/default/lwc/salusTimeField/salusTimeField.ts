import { api } from 'lwc';
import { asTime, readTime, sayTime } from 'c/salusCoreTimes';
import type { Constraint } from 'c/salusCoreField';
import SalusField, { type Mistake } from 'c/salusField';
import { locale } from 'c/salusPlatformLocale';
import { errorWords } from './words';

/**
 * A time of the day that a person types, as people of their language write it: “9 pm”, “21:00”. The
 * answer is `HH:MM` of 24 hours, without a zone.
 *
 * @status trial
 */
export default class SalusTimeField extends SalusField {
    /** The first time that is right, as `HH:MM`. */
    @api min = '';
    /** The last time that is right, as `HH:MM`. */
    @api max = '';

    protected accept(given: unknown): string {
        return asTime(given);
    }

    protected read(typed: string): string {
        return readTime(typed, locale).time;
    }

    protected write(answer: string): string {
        return sayTime(answer, locale);
    }

    protected failedConstraint(): Constraint | undefined {
        const failed = super.failedConstraint();
        if (failed || !this.answer) return failed;
        const [first, last] = [asTime(this.min), asTime(this.max)];
        if (first && this.answer < first) return 'rangeUnderflow';
        return last && this.answer > last ? 'rangeOverflow' : undefined;
    }

    protected messageFor(failed: Constraint): string {
        const { error } = readTime(this.typed, locale);
        const limits = { min: this.min, max: this.max };
        return errorWords(failed, error, limits, locale) ?? super.messageFor(failed);
    }

    protected get mistakes(): readonly Mistake[] {
        const limits = Object.entries({ min: this.min, max: this.max });
        const wrong = limits.filter(([, given]) => given && !asTime(given));
        const own = wrong.map(([name]) => ['bad-property', name, 'give a time as HH:MM'] as const);
        return [...super.mistakes, ...own];
    }

    protected get isUnassisted(): boolean {
        return true;
    }
}
