import { api } from 'lwc';
import type { Constraint } from 'c/salusCoreField';
import SalusField from 'c/salusField';
import off from '@salesforce/label/c.Salus_Off';
import on from '@salesforce/label/c.Salus_On';
import tickBox from '@salesforce/label/c.Salus_TickBox';
import switchOn from '@salesforce/label/c.Salus_SwitchOn';

/**
 * One statement that is true or not: a box to tick, or a switch. The answer is `true` or `false`.
 *
 * @status trial
 */
export default class SalusCheckbox extends SalusField<boolean> {
    /** `switch` for a setting that the page applies at once. */
    @api look: 'box' | 'switch' = 'box';

    get controlRole(): 'switch' | undefined {
        return this.look === 'switch' ? 'switch' : undefined;
    }

    get fieldClass(): string {
        return this.controlRole ? 'field field-switch' : 'field';
    }

    /* For the eye: a screen reader says the state of the control itself. */
    get stateWord(): string {
        if (!this.controlRole) return '';
        return this.answer ? on : off;
    }

    handleTick(event: Event): void {
        event.stopPropagation();
        this.answered((event.target as HTMLInputElement).checked);
    }

    protected accept(given: unknown): boolean {
        return given === true;
    }

    protected failedConstraint(): Constraint | undefined {
        return this.required && !this.answer ? 'valueMissing' : undefined;
    }

    protected messageFor(failed: Constraint): string {
        if (failed !== 'valueMissing') return super.messageFor(failed);
        return this.controlRole ? switchOn : tickBox;
    }

    protected showAnswer(): void {
        for (const box of this.nativeControls as readonly HTMLInputElement[])
            box.checked = this.answer;
    }
}
