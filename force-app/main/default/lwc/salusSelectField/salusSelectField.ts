import { api } from 'lwc';
import { choiceGroups, offeredChoices, type Choice, type ChoiceGroup } from 'c/salusCoreChoices';
import type { Constraint } from 'c/salusCoreField';
import { asText } from 'c/salusCoreWords';
import SalusField, { type Mistake } from 'c/salusField';
import chooseAnswer from '@salesforce/label/c.Salus_ChooseAnswer';
import notAnswered from '@salesforce/label/c.Salus_NotAnswered';

/**
 * A question whose answers are too many to stand side by side, one of them chosen from a native list.
 *
 * @status trial
 */
export default class SalusSelectField extends SalusField {
    /** The choices, in order: each with a `value`, a `label` and, where there are many, a `group`. */
    @api
    get options(): readonly Choice[] {
        return this.offered.list;
    }
    set options(given: readonly Choice[]) {
        this.offered = offeredChoices(given);
        this.reportMistakes('options');
    }

    private offered = offeredChoices();

    /* The first option stands for no answer. No platform can make a list read-only: then every option
       but the chosen one is closed. */
    get shownGroups(): readonly ChoiceGroup[] {
        const isClosed = this.readOnly && this.chosen >= 0 ? 'true' : undefined;
        const none = { value: '', label: this.noAnswer, isClosed } as const;
        const only = this.readOnly ? this.chosen : undefined;
        return [{ key: 'none', label: '', options: [none] }, ...choiceGroups(this.options, only)];
    }

    /* Orca 43 with Chromium 156 says nothing of `required` on a native list: its name says it. */
    get isMarkHidden(): undefined {
        return undefined;
    }

    handleChoice(event: Event): void {
        event.stopPropagation();
        const { selectedIndex, value } = event.target as HTMLSelectElement;
        this.answered(selectedIndex < 1 ? '' : (this.options[Number(value)]?.value ?? ''));
        this.showAnswer();
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

    protected showAnswer(): void {
        const [list] = this.nativeControls as readonly HTMLSelectElement[];
        if (!list) return;
        list.value = this.chosen < 0 ? '' : `${this.chosen}`;
        this.refs!.chosen!.textContent = list.selectedOptions[0]?.text ?? '';
    }

    protected clearControls(): void {
        super.clearControls();
        this.showAnswer();
    }

    /* Its words: once there is an answer that isn't required, it takes that back. */
    private get noAnswer(): string {
        const isLeft = !this.required && this.chosen >= 0;
        return isLeft || this.readOnly ? notAnswered : chooseAnswer;
    }

    private get chosen(): number {
        return this.options.findIndex(({ value }) => value === this.answer);
    }
}
