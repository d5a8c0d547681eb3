import { reasonAgainst, withinMonths, type UnavailableDays } from 'c/salusCoreDatePicking';
import type { DateRules } from 'c/salusCoreDates';
import type { Constraint } from 'c/salusCoreField';
import { errorWords } from './words';

/** The days that can be chosen: from `min` to `max`, without those that are unavailable. */
export class AllowedDays {
    readonly rules: DateRules;
    private readonly unavailable: readonly UnavailableDays[];

    constructor(rules: DateRules, unavailable: readonly UnavailableDays[]) {
        this.rules = rules;
        this.unavailable = unavailable;
    }

    /** The constraint that a day fails. */
    failedBy(date: string): Constraint | undefined {
        const { min, max } = this.rules;
        if (min && date < min) return 'rangeUnderflow';
        if (max && date > max) return 'rangeOverflow';
        return reasonAgainst(date, this.unavailable) ? 'stepMismatch' : undefined;
    }

    /** Why a day can't be chosen, or ''. */
    reasonOf(date: string): string {
        const failed = this.failedBy(date);
        if (failed === 'stepMismatch') return reasonAgainst(date, this.unavailable);
        return failed ? errorWords(failed, undefined, '', this.rules)! : '';
    }

    /** The nearest day in the months that the calendar shows. */
    nearest(date: string): string {
        return withinMonths(date, this.rules.min!, this.rules.max!);
    }
}
