import { api } from 'lwc';
import {
    parseDate,
    parsePartialDate,
    readDate,
    typedDate,
    type DateErrorCode,
    type DatePart,
    type DateRules,
    type Precision,
    type ReadDate,
} from 'c/salusCoreDates';
import type { Constraint } from 'c/salusCoreField';
import { asText } from 'c/salusCoreWords';
import SalusField, { type Mistake } from 'c/salusField';
import { locale } from 'c/salusPlatformLocale';
import enterDate from '@salesforce/label/c.Salus_EnterDate';
import { entryPart, ORDER, shownParts, type ShownPart } from './parts';
import { errorWords } from './words';

const LIMITS = ['min', 'max'] as const;
const EMPTY = typedDate('', locale);
const CONSTRAINTS: Readonly<Partial<Record<DateErrorCode, Constraint>>> = {
    'too-early': 'rangeUnderflow',
    'too-late': 'rangeOverflow',
    'too-long': 'tooLong',
};

/**
 * A date that a person remembers, such as their birthday: typed in three parts, in the order
 * of their language. The answer is `YYYY-MM-DD`, or '' for as long as what is typed is no day. Where
 * less has to be known, it may be `YYYY-MM` or `YYYY`.
 *
 * @status trial
 */
export default class SalusMemorableDate extends SalusField {
    /** The first day that is right, as `YYYY-MM-DD`. */
    @api min = '';
    /** The last day that is right, as `YYYY-MM-DD`. */
    @api max = '';

    /** What has to be known: `day`, `month` or `year`. The rest may be left out. */
    @api
    get least(): Precision {
        return this.precision;
    }
    set least(least: Precision) {
        this.precision = least === 'month' || least === 'year' ? least : 'day';
    }

    private precision: Precision = 'day';

    private typedParts = EMPTY;

    get shownParts(): readonly ShownPart[] {
        const { wrongParts: wrong, token, describedBy, generation, least } = this;
        return shownParts({ wrong, token, describedBy, generation, least });
    }

    handleInput(event: InputEvent): void {
        event.stopPropagation();
        const { dataset, value } = event.target as HTMLInputElement;
        this.typedParts = { ...this.typedParts, [dataset.part as DatePart]: value };
        this.answered(this.readParts.date);
    }

    protected accept(given: unknown): string {
        return parsePartialDate(given) ? (given as string) : '';
    }

    protected failedConstraint(): Constraint | undefined {
        const { date, error } = this.readParts;
        if (error) return CONSTRAINTS[error.code] ?? 'badInput';
        return this.required && !date ? 'valueMissing' : undefined;
    }

    protected messageFor(failed: Constraint): string {
        const { error } = this.readParts;
        if (error) return errorWords(error, ORDER, this.rules);
        return failed === 'valueMissing' ? enterDate : super.messageFor(failed);
    }

    /* What was typed stays for as long as it reads as the answer. */
    protected showAnswer(): void {
        if (this.readParts.date !== this.answer) this.typedParts = typedDate(this.answer, locale);
        for (const input of this.nativeControls) {
            const text = this.typedParts[input.dataset.part as DatePart];
            if (input.value !== text) input.value = text;
        }
    }

    protected clearControls(): void {
        this.typedParts = EMPTY;
        super.clearControls();
    }

    protected get mistakes(): readonly Mistake[] {
        const wrong = LIMITS.filter((limit) => this[limit] && !parseDate(this[limit]));
        const own = wrong.map(
            (limit) => ['bad-property', limit, 'give a day as YYYY-MM-DD'] as const,
        );
        return [...super.mistakes, ...own];
    }

    protected get isGroup(): boolean {
        return true;
    }

    /* From an error summary the focus goes to the part that is wrong. */
    protected get control(): HTMLElement | null {
        return this.nativeControls[ORDER.indexOf(entryPart(this.wrongParts))] ?? null;
    }

    private get rules(): DateRules {
        return { locale, min: asText(this.min), max: asText(this.max), least: this.least };
    }

    private get readParts(): ReadDate {
        return readDate(this.typedParts, this.rules);
    }

    /* The error's own parts; every other error is the whole date's. */
    private get wrongParts(): readonly DatePart[] {
        if (!this.errorText) return [];
        return (this.error ? undefined : this.readParts.error?.parts) ?? ORDER;
    }
}
