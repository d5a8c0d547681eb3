import { LightningElement, api } from 'lwc';
import type { PurgeReason } from 'c/salusCoreSensitivity';
import type { Slot } from 'c/salusCoreSlots';
import { asText } from 'c/salusCoreWords';
import { PhiRegistration, type PhiComponent } from 'c/salusHostPhi';
import allTimes from '@salesforce/label/c.Salus_Book_AllTimes';
import chooseTime from '@salesforce/label/c.Salus_ChooseTime';
import timeLabel from '@salesforce/label/c.Salus_Book_TimeLabel';
import noPreference from '@salesforce/label/c.Salus_Book_NoPreference';
import elsewhere from '@salesforce/label/c.Salus_Book_OtherOffers';
import noPreferenceHint from '@salesforce/label/c.Salus_Book_NoPreferenceHint';
import { shownQuestion, type OfferedTimes, type Question, type ShownQuestion } from './question';

export type { OfferedTimes, Question } from './question';

/**
 * A page of a booking on which the person chooses: one question, or the open times. A question is
 * answered by radios, by the kinds of visit of the locations, or by the cards of clinicians.
 *
 * @fires answer - The person goes on with an answer. `detail` is its `name` and `value`; it does not bubble.
 * @fires choose - A time is chosen now. `detail.value` is the key of the choice; it does not bubble.
 * @fires submit - The person goes on with the chosen time.
 * @fires more - The person asks for all times instead of the nearest.
 * @status trial
 */
export default class SalusVisitChoices extends LightningElement implements PhiComponent {
    /** The question; without one, the times are offered. */
    @api
    get question(): Question | undefined {
        return this.asked;
    }
    set question(question: Question | undefined) {
        this.asked = question;
    }

    /** The slots that the location offers. */
    @api
    get slots(): readonly Slot[] | undefined {
        return this.offered;
    }
    set slots(slots: readonly Slot[] | undefined) {
        this.offered = slots;
    }

    /** Times elsewhere or with somebody else: they are offered where none of the slots is open. */
    @api
    get offers(): readonly OfferedTimes[] {
        return this.offeredElsewhere;
    }
    set offers(offers: readonly OfferedTimes[]) {
        this.offeredElsewhere = Array.isArray(offers) ? offers : [];
    }

    /** The key of the time that is chosen. */
    @api
    get value(): string {
        return this.chosen;
    }
    set value(value: string) {
        this.chosen = asText(value);
    }

    /** Whether one of the times can be chosen. Without one there is nothing to go on with. */
    @api hasOpenTimes = false;
    /** The IANA zone of the location. */
    @api zone = '';
    /** The person's own IANA zone. */
    @api patientZone = '';
    /** Whether an answer is being sent: nothing is handed over twice. */
    @api busy = false;

    readonly labels = {
        allTimes,
        chooseTime,
        elsewhere,
        noPreference,
        noPreferenceHint,
        timeLabel,
    };
    private asked?: Question;
    private offered?: readonly Slot[];
    private offeredElsewhere: readonly OfferedTimes[] = [];
    private chosen = '';
    private readonly registration = new PhiRegistration(this.hostElement as HTMLElement, this);

    connectedCallback(): void {
        this.registration.start('phi');
    }

    disconnectedCallback(): void {
        this.registration.stop();
    }

    /** What is in the fields they drop themselves. */
    purge(_reason: PurgeReason): void {
        this.asked = undefined;
        this.offered = undefined;
        this.offeredElsewhere = [];
        this.chosen = '';
    }

    /* A list of one: by its key, another question has another form. */
    get questions(): readonly ShownQuestion[] {
        return this.asked ? [shownQuestion(this.asked)] : [];
    }

    get hasOffers(): boolean {
        return this.offeredElsewhere.length > 0;
    }

    handleAnswer(event: CustomEvent<{ values: Record<string, string> }>): void {
        if (this.asked) this.answer(this.asked.name, event.detail.values[this.asked.name] ?? '');
    }

    handleClinician(event: CustomEvent<{ id: string }>): void {
        this.answer('clinician', event.detail.id);
    }

    /* No preference is no id. */
    handleAnyClinician(): void {
        this.answer('clinician', '');
    }

    handleOther(event: CustomEvent<{ key: string }>): void {
        this.answer('other', event.detail.key);
    }

    handleChoose(event: CustomEvent<{ value: string }>): void {
        const detail = { value: event.detail.value };
        this.dispatchEvent(new CustomEvent('choose', { detail }));
    }

    handleSubmit(): void {
        this.dispatchEvent(new CustomEvent('submit'));
    }

    handleAllTimes(): void {
        this.dispatchEvent(new CustomEvent('more'));
    }

    private answer(name: string, value: string): void {
        const detail = { name, value };
        this.dispatchEvent(new CustomEvent('answer', { detail }));
    }
}
