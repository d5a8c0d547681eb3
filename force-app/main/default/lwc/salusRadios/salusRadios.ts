import { api } from 'lwc';
import { soundChoices, type Choice, type Fault } from 'c/salusCoreField';
import { fill } from 'c/salusCoreWords';
import SalusField from 'c/salusField';
import { newGroupName } from 'c/salusHostForm';
import chooseAnswer from '@salesforce/label/c.Salus_ChooseAnswer';
import noChoices from '@salesforce/label/c.Salus_NoChoices';

/** A choice as the template shows it. Only its place in the list reaches the page. */
interface Radio {
    readonly index: number;
    readonly label: string;
    readonly hint?: string;
    readonly id: string;
    readonly hintId: string;
    readonly describedBy: string | undefined;
    readonly isChecked: boolean;
    readonly isDisabled: boolean;
}

/**
 * A question with a few answers that stand side by side or below one another, one of them chosen.
 *
 * @status trial
 */
export default class SalusRadios extends SalusField {
    /** The choices, in order: each with a `value`, a `label` and, where it helps, a `hint`. */
    @api
    get options(): readonly Choice[] {
        return this.choices;
    }
    set options(given: readonly Choice[]) {
        this.choices = soundChoices(given);
        this.isSound = Array.isArray(given) && given.length === this.choices.length;
        if (this.isConnected) this.checkChoices();
    }

    /** `horizontal` for two or three short answers; on a narrow screen they stack all the same. */
    @api layout: 'stacked' | 'horizontal' = 'stacked';

    readonly noChoices = noChoices;
    readonly group = newGroupName();
    private choices: readonly Choice[] = [];
    private isSound = false;

    connectedCallback(): void {
        super.connectedCallback();
        this.checkChoices();
    }

    get radios(): readonly Radio[] {
        return this.choices.map(({ value, label, hint }, index) => ({
            index,
            label,
            hint,
            id: `radio-${index}`,
            hintId: `hint-${index}`,
            describedBy: hint ? `hint-${index}` : undefined,
            isChecked: value === this.answer,
            isDisabled: this.disabled || (this.readOnly && value !== this.answer),
        }));
    }

    get isEmpty(): boolean {
        return this.choices.length === 0;
    }

    get choicesClass(): string {
        return this.layout === 'horizontal' ? 'choices choices-horizontal' : 'choices';
    }

    get isRequired(): 'true' | undefined {
        return this.required ? 'true' : undefined;
    }

    get isReadOnly(): 'true' | undefined {
        return this.readOnly ? 'true' : undefined;
    }

    handleChoice(event: Event): void {
        event.stopPropagation();
        const chosen = this.choices[Number((event.target as HTMLInputElement).value)];
        if (chosen) this.answered(chosen.value);
    }

    protected findFault(): Fault | undefined {
        const isAnswered = this.choices.some(({ value }) => value === this.answer);
        return this.required && !isAnswered ? 'valueMissing' : undefined;
    }

    protected messageFor(fault: Fault): string {
        return fault === 'valueMissing'
            ? fill(chooseAnswer, this.shownLabel)
            : super.messageFor(fault);
    }

    /* The chosen radio is the one tab stop of its group; without one it is the first. */
    protected get control(): HTMLInputElement | null {
        const { inputs } = this;
        return inputs.find(({ checked }) => checked) ?? inputs[0] ?? null;
    }

    protected clearControl(): void {
        for (const input of this.inputs) input.checked = false;
    }

    private get inputs(): readonly HTMLInputElement[] {
        return [...this.template!.querySelectorAll('input')];
    }

    private checkChoices(): void {
        if (this.isSound) return;
        this.reportProblem('bad-choices', 'options', 'give each a value of its own and a label');
    }
}
