import { LightningElement, api } from 'lwc';
import { SalusProblem } from 'c/salusCoreProblems';
import { fill, sayCount } from 'c/salusCoreWords';
import { report } from 'c/salusHostProblems';
import { locale } from 'c/salusPlatformLocale';
import stepCompleted from '@salesforce/label/c.Salus_StepCompleted';
import stepOf from '@salesforce/label/c.Salus_StepOf';
import stepsLabel from '@salesforce/label/c.Salus_Steps';

interface ShownStep {
    readonly key: number;
    readonly count: string;
    readonly name: string;
    readonly isDone: boolean;
    readonly itemClass: string;
    readonly current?: 'step';
}

/**
 * Where a person is on the way through a task: every step by name, or, where there is little room,
 * one line: “Step 3 of 7: Day and time”. It shows the way and is not a way to move.
 *
 * @status trial
 */
export default class SalusSteps extends LightningElement {
    /** The names of the steps, in order. */
    @api steps: readonly string[] = [];
    /** Which step it is now, counted from 0. */
    @api current = 0;

    readonly completed = stepCompleted;
    readonly stepsLabel = stepsLabel;
    private isReported = false;

    renderedCallback(): void {
        const isRight = this.names.length === 0 || this.at === Number(this.current);
        if (isRight || this.isReported) return;
        this.isReported = true;
        const help = 'give the place of one of the steps, counted from 0';
        report(new SalusProblem('bad-property', 'c-salus-steps', 'current', help));
    }

    get isShown(): boolean {
        return this.names.length > 0;
    }

    get shownSteps(): readonly ShownStep[] {
        const { at } = this;
        return this.names.map((name, index) => ({
            key: index,
            count: sayCount(index + 1, locale),
            name,
            isDone: index < at,
            itemClass: `step ${index < at ? 'done' : index === at ? 'now' : 'ahead'}`,
            current: index === at ? 'step' : undefined,
        }));
    }

    get inShort(): string {
        const { names, at } = this;
        return fill(
            stepOf,
            sayCount(at + 1, locale),
            sayCount(names.length, locale),
            names[at] ?? '',
        );
    }

    private get names(): readonly string[] {
        return Array.isArray(this.steps) ? this.steps : [];
    }

    private get at(): number {
        const wanted = Math.trunc(Number(this.current)) || 0;
        return Math.max(0, Math.min(wanted, this.names.length - 1));
    }
}
