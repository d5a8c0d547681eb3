import { api } from 'lwc';
import type { Choice } from 'c/salusCoreChoices';
import { parseDate } from 'c/salusCoreDates';
import SalusField, { type Mistake } from 'c/salusField';
import { FormFields } from 'c/salusHostForm';
import { asPartialDate, certaintyOf, partialDate, type PartialDate } from './partialDate';
import { CHOICES, DATE_LABELS, howSure } from './words';

export type { PartialDate } from './partialDate';

/**
 * A date of which a person may know only the month or the year, or about when it was, or nothing: when
 * an illness began, when a medicine was first taken.
 *
 * @status trial
 */
export default class SalusPartialDate extends SalusField<PartialDate> {
    /** The first day that is right, as `YYYY-MM-DD`. */
    @api min = '';
    /** The last day that is right, as `YYYY-MM-DD`. */
    @api max = '';

    readonly howSure = howSure;
    readonly choices: readonly Choice[] = CHOICES;

    protected readonly parts = new FormFields(this.hostElement, {
        requestSubmit: () => this.requestSubmit(),
        listsErrors: () => this.isListed,
        groupLabel: () => this.shownLabel,
        errorChanged: () => this.tell(false),
    });
    /* What the person chose, also where there is no date yet. */
    private chosen = '';

    get certainty(): string {
        return this.chosen || certaintyOf(this.answer);
    }

    get asksForDate(): boolean {
        return this.certainty !== 'unknown';
    }

    get dateLabel(): string {
        return DATE_LABELS[this.certainty] ?? DATE_LABELS.exact!;
    }

    /* What the group says: on its first part, and nowhere else. */
    get partDescription(): string {
        return [this.shownHint, this.errorLine].filter(Boolean).join(' ');
    }

    handleCertainty(event: CustomEvent<{ value: string }>): void {
        this.chosen = event.detail.value;
        this.answered(partialDate(this.answer.date, this.chosen));
    }

    handleDate(event: CustomEvent<{ value: string }>): void {
        this.answered(partialDate(event.detail.value, this.certainty));
    }

    protected accept(given: unknown): PartialDate {
        return asPartialDate(given);
    }

    protected showAnswer(): void {
        const known = certaintyOf(this.answer);
        if (known && known !== 'exact') this.chosen = known;
        this.showParts({ certainty: this.certainty, date: this.answer.date });
    }

    protected get isFilled(): boolean {
        return this.chosen !== '' || super.isFilled;
    }

    protected clearControls(): void {
        this.chosen = '';
        super.clearControls();
        this.showAnswer();
    }

    /* What is wrong is wrong in a part. */
    protected failedConstraint(): undefined {
        return undefined;
    }

    protected get mistakes(): readonly Mistake[] {
        const limits = Object.entries({ min: this.min, max: this.max });
        const wrong = limits.filter(([, given]) => given && !parseDate(given));
        const help = 'give a day as YYYY-MM-DD';
        return [...super.mistakes, ...wrong.map(([name]) => ['bad-property', name, help] as const)];
    }

    protected get isGroup(): boolean {
        return true;
    }
}
