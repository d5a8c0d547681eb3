import { api } from 'lwc';
import { soundChoices, type Choice, type Constraint } from 'c/salusCoreField';
import { asText } from 'c/salusCoreWords';
import SalusField from 'c/salusField';
import { newGroupName } from 'c/salusHostForm';
import chooseAnswer from '@salesforce/label/c.Salus_ChooseAnswer';
import noChoices from '@salesforce/label/c.Salus_NoChoices';

/** A choice as the template shows it. Only its index in the list reaches the page. */
interface Radio {
    readonly index: number;
    readonly label: string;
    readonly hint?: string;
    readonly id: string;
    readonly hintId: string;
    readonly describedBy: string | undefined;
    readonly isChecked: boolean;
}

/* Orca 43 reads no description of a group, so the hint and the error of the group describe the radio
   that Tab goes to, and no other. */
const describedBy = (...ids: readonly (string | false | undefined)[]): string | undefined =>
    ids.filter(Boolean).join(' ') || undefined;

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
    /* The radio at which the person entered. It keeps its description while they are inside, so that
       arrow keys don't repeat it. */
    private entry = 0;

    connectedCallback(): void {
        super.connectedCallback();
        this.checkChoices();
    }

    get radios(): readonly Radio[] {
        const entry = this.isEntered ? this.entry : this.tabStop;
        return this.choices.map(({ value, label, hint }, index) => ({
            index,
            label,
            hint,
            id: `radio-${index}`,
            hintId: `hint-${index}`,
            describedBy: describedBy(index === entry && this.describedBy, hint && `hint-${index}`),
            isChecked: value === this.answer,
        }));
    }

    get isEmpty(): boolean {
        return this.choices.length === 0;
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
        const chosen = this.choices[Number((event.target as HTMLInputElement).value)];
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

    protected get isGroup(): boolean {
        return true;
    }

    protected get control(): HTMLElement | null {
        return this.nativeControls[this.tabStop] ?? null;
    }

    private get chosen(): number {
        return this.choices.findIndex(({ value }) => value === this.answer);
    }

    /* The chosen radio is the one tab stop of its group; without one it is the first. */
    private get tabStop(): number {
        return Math.max(0, this.chosen);
    }

    private checkChoices(): void {
        if (this.isSound) return;
        this.reportProblem('bad-choices', 'options', 'give each a value of its own and a label');
    }
}
