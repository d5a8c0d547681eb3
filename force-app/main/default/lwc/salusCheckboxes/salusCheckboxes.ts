import { api } from 'lwc';
import {
    choiceRows,
    failedLimit,
    limitsOf,
    offeredChoices,
    toggled,
    type Choice,
    type ChoiceRow,
} from 'c/salusCoreChoices';
import type { Constraint } from 'c/salusCoreField';
import { fill, sayCount, sayList } from 'c/salusCoreWords';
import SalusField, { type Mistake } from 'c/salusField';
import { announce } from 'c/salusHostAnnouncer';
import { locale } from 'c/salusPlatformLocale';
import atLeast from '@salesforce/label/c.Salus_ChooseAtLeast';
import atMost from '@salesforce/label/c.Salus_ChooseAtMost';
import chooseAnswer from '@salesforce/label/c.Salus_ChooseAnswer';
import noChoices from '@salesforce/label/c.Salus_NoChoices';
import noLongerTicked from '@salesforce/label/c.Salus_NoLongerTicked';

/** A choice as the template shows it. */
interface Box extends ChoiceRow {
    readonly look: string;
    readonly isInvalid: 'true' | 'false' | undefined;
}

/**
 * A question of whose answers several can be right, all in sight. The answer is a list of their values,
 * in the order of the choices.
 *
 * @status trial
 */
export default class SalusCheckboxes extends SalusField<readonly string[]> {
    /** The choices, in order: each with a `value`, a `label` and, where it helps, a `hint`. One that rules
     *  out the others, such as “None of these”, is `exclusive`. */
    @api
    get options(): readonly Choice[] {
        return this.offered.list;
    }
    set options(given: readonly Choice[]) {
        this.offered = offeredChoices(given);
        this.reportMistakes('options');
    }

    /** How many have to be chosen by somebody who chooses any. */
    @api min?: number;
    /** How many can be chosen. */
    @api max?: number;
    /** `horizontal` for a few short answers; on a narrow screen they stack all the same. */
    @api layout: 'stacked' | 'horizontal' = 'stacked';

    readonly noChoices = noChoices;
    private offered = offeredChoices();
    /* The box at which the person entered: it keeps what describes the group while they are inside. */
    private entry = 0;
    private withdrawTicks?: () => void;

    disconnectedCallback(): void {
        super.disconnectedCallback();
        this.withdrawTicks?.();
    }

    /* One box stands for the group: it is invalid and described, so that both are heard once. */
    get boxes(): readonly Box[] {
        const { answer: chosen, describedBy, isInvalid } = this;
        const entry = this.isEntered ? this.entry : 0;
        return choiceRows(this.options, { chosen, entry, describedBy }).map((row) => ({
            ...row,
            look: row.isExclusive ? 'choice choice-alone' : 'choice',
            isInvalid: row.index === entry ? isInvalid : undefined,
        }));
    }

    get isEmpty(): boolean {
        return this.options.length === 0;
    }

    get choicesClass(): string {
        return this.layout === 'horizontal' ? 'choices choices-horizontal' : 'choices';
    }

    handleFocusIn(event?: FocusEvent): void {
        const at = this.nativeControls.indexOf(event?.target as HTMLInputElement);
        if (!this.isEntered) this.entry = Math.max(0, at);
        super.handleFocusIn();
    }

    handleChoice(event: Event): void {
        event.stopPropagation();
        const index = Number((event.target as HTMLInputElement).value);
        const { chosen, ruledOut } = toggled(this.options, this.answer, index);
        this.answered(chosen);
        this.withdrawTicks?.();
        if (!ruledOut.length) return;
        const text = fill(noLongerTicked, sayList(ruledOut, locale));
        this.withdrawTicks = announce({ text, topic: 'form' });
    }

    protected accept(given: unknown): readonly string[] {
        const texts = Array.isArray(given) ? given.filter((one) => typeof one === 'string') : [];
        return [...new Set(texts)];
    }

    protected failedConstraint(): Constraint | undefined {
        const isAny = this.options.some(({ value }) => this.answer.includes(value));
        if (this.required && !isAny) return 'valueMissing';
        return failedLimit(this.options, this.answer, this.limits);
    }

    protected messageFor(failed: Constraint): string {
        const { min, max } = this.limits;
        if (failed === 'rangeUnderflow') return fill(atLeast, sayCount(min, locale));
        if (failed === 'rangeOverflow') return fill(atMost, sayCount(max, locale));
        return failed === 'valueMissing' ? chooseAnswer : super.messageFor(failed);
    }

    protected get mistakes(): readonly Mistake[] {
        const help = 'give a whole number above 0, and max not below min';
        const wrong = this.limits.wrong.map((name) => ['bad-property', name, help] as const);
        return [...super.mistakes, ...this.offered.mistakes, ...wrong];
    }

    protected get isGroup(): boolean {
        return true;
    }

    private get limits(): ReturnType<typeof limitsOf> {
        return limitsOf(this.min, this.max);
    }
}
