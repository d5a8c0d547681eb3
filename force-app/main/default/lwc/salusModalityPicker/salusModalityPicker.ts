import { api } from 'lwc';
import { offeredVisits, type Location, type Visit } from 'c/salusCoreBooking';
import { choiceRows, type Choice, type ChoiceRow } from 'c/salusCoreChoices';
import type { Constraint } from 'c/salusCoreField';
import { asText } from 'c/salusCoreWords';
import SalusField, { type Mistake } from 'c/salusField';
import { newGroupName } from 'c/salusHostForm';
import chooseVisit from '@salesforce/label/c.Salus_Book_VisitMissing';
import noChoices from '@salesforce/label/c.Salus_NoChoices';
import { visitChoices } from './words';

/**
 * How and where a visit takes place, as one choice: “By video, at home”, or “In person, Invented Clinic, 12
 * Invented Street”. The answer is the key of the choice; `visit` is the choice itself.
 *
 * @status trial
 */
export default class SalusModalityPicker extends SalusField {
    /** The locations, each with the modalities that it offers. */
    @api
    get locations(): readonly Location[] {
        return [...new Set(this.offered.visits.map(({ location }) => location))];
    }
    set locations(given: readonly Location[]) {
        this.offered = offeredVisits(given);
        this.choices = visitChoices(this.offered.visits);
        this.reportMistakes('locations');
    }

    /** The kind of visit that is chosen now: its location and its modality. */
    @api
    get visit(): Visit | undefined {
        return this.offered.visits[this.chosen];
    }

    readonly noChoices = noChoices;
    readonly group = newGroupName();
    private offered = offeredVisits();
    private choices: readonly Choice[] = [];
    /* The radio at which the person entered: it keeps what describes the group while they are inside. */
    private entry = 0;

    get radios(): readonly ChoiceRow[] {
        const { answer, describedBy } = this;
        const entry = this.isEntered ? this.entry : this.tabStop;
        return choiceRows(this.choices, { chosen: [answer], entry, describedBy });
    }

    get isEmpty(): boolean {
        return this.choices.length === 0;
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
        return failed === 'valueMissing' ? chooseVisit : super.messageFor(failed);
    }

    protected get mistakes(): readonly Mistake[] {
        if (this.offered.isSound) return super.mistakes;
        const help = 'give each an id of its own, a name and its modalities';
        return [...super.mistakes, ['bad-choices', 'locations', help]];
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
}
