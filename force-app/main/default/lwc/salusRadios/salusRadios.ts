import { api } from 'lwc';
import { choiceRows, offeredChoices, type Choice, type ChoiceRow } from 'c/salusCoreChoices';
import type { Constraint } from 'c/salusCoreField';
import { asText } from 'c/salusCoreWords';
import SalusField, { type Mistake } from 'c/salusField';
import { newGroupName } from 'c/salusHostForm';
import chooseAnswer from '@salesforce/label/c.Salus_ChooseAnswer';
import noChoices from '@salesforce/label/c.Salus_NoChoices';

/**
 * A question with a few answers that stand side by side or below one another, one of them chosen.
 *
 * @status trial
 */
export default class SalusRadios extends SalusField {
    /** The choices, in order: each with a `value`, a `label` and, where it helps, a `hint`. */
    @api
    get options(): readonly Choice[] {
        return this.offered.list;
    }
    set options(given: readonly Choice[]) {
        this.offered = offeredChoices(given);
        this.reportMistakes('options');
    }

    /** `horizontal` for two or three short answers; on a narrow screen they stack all the same. */
    @api layout: 'stacked' | 'horizontal' = 'stacked';

    readonly noChoices = noChoices;
    readonly group = newGroupName();
    private offered = offeredChoices();
    /* The radio at which the person entered. It keeps its description while they are inside, so that
       arrow keys don't repeat it. */
    private entry = 0;

    get radios(): readonly ChoiceRow[] {
        const { answer, describedBy } = this;
        const entry = this.isEntered ? this.entry : this.tabStop;
        return choiceRows(this.options, { chosen: [answer], entry, describedBy });
    }

    get isEmpty(): boolean {
        return this.options.length === 0;
    }

    get choicesClass(): string {
        return this.layout === 'horizontal' ? 'choices choices-horizontal' : 'choices';
    }

    handleFocusIn(): void {
        if (!this.isEntered) this.entry = this.tabStop;
        super.handleFocusIn();
    }

    handleChoice(event: Event): void {
        event.stopPropagation();
        const chosen = this.options[Number((event.target as HTMLInputElement).value)];
        if (chosen) this.answered(chosen.value);
    }

    protected accept(given: unknown): string {
        return asText(given);
    }

    protected failedConstraint(): Constraint | undefined {
        return this.required && this.chosen < 0 ? 'valueMissing' : undefined;
    }

    protected messageFor(failed: Constraint): string {
        return failed === 'valueMissing' ? chooseAnswer : super.messageFor(failed);
    }

    protected get mistakes(): readonly Mistake[] {
        return [...super.mistakes, ...this.offered.mistakes];
    }

    protected get isGroup(): boolean {
        return true;
    }

    protected get control(): HTMLElement | null {
        return this.nativeControls[this.tabStop] ?? null;
    }

    private get chosen(): number {
        return this.options.findIndex(({ value }) => value === this.answer);
    }

    /* The chosen radio is the one tab stop of its group; without one it is the first. */
    private get tabStop(): number {
        return Math.max(0, this.chosen);
    }
}
