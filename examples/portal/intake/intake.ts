import { LightningElement, api } from 'lwc';
import type { PurgeReason } from 'c/salusCoreSensitivity';
import type { SubmitAnswer, SubmitDetail } from 'c/salusForm';
import type { DraftStore } from 'c/salusPortDraftStore';
import type { UploadFile } from 'c/salusPortUploads';
import { IntakeTask, type IntakeView, type Typed } from './intakeTask';
import { begin, formerPage, isForChild, PAGES, type Answers } from './pages';
import { askedAnswers, pageOf, reviewItems } from './review';
import { labelsFor, options, words } from './words';

/** The questions before a first visit, for oneself or, by a parent, for a child. */
export default class Intake extends LightningElement implements IntakeView {
    /** Sends the answers to the portal's server; what it finds wrong comes back by field. */
    @api send?: (answers: Answers, key: string) => Promise<SubmitAnswer>;
    /** Sends one document. */
    @api upload?: UploadFile;
    @api draftStore?: DraftStore;
    @api draftSubject = '';
    /** The day on which it is filled in, as `YYYY-MM-DD`: nobody is born later. */
    @api today = '';

    readonly words = words;
    readonly whoOptions = options.who;
    readonly allergyOptions = options.allergies;
    readonly medicineFields = options.medicineFields;
    upcoming = begin;
    shown = begin;
    private readonly task = new IntakeTask(this);

    connectedCallback(): void {
        this.task.start();
    }

    renderedCallback(): void {
        this.task.host.rendered(this.refs?.frame as HTMLElement | undefined);
    }

    disconnectedCallback(): void {
        this.task.host.stop();
    }

    get heading(): string {
        return words.headings[this.upcoming.page];
    }

    get steps(): readonly string[] {
        return PAGES.map((page) => words.steps[page]);
    }

    get step(): number {
        return PAGES.indexOf(this.shown.page);
    }

    get canGoBack(): boolean {
        return this.shown.page !== 'done' && formerPage(this.shown) !== undefined;
    }

    get canLeave(): boolean {
        return this.shown.page !== 'done';
    }

    get isAboutHidden(): boolean {
        return this.shown.page !== 'about';
    }

    get isHealthHidden(): boolean {
        return this.shown.page !== 'health';
    }

    get about(): Answers | undefined {
        return this.shown.opened.about;
    }

    get health(): Answers | undefined {
        return this.shown.opened.health;
    }

    get isReview(): boolean {
        return this.shown.page === 'review';
    }

    get isDone(): boolean {
        return this.shown.page === 'done';
    }

    get answers(): Answers {
        return this.shown.answers;
    }

    get isForChild(): boolean {
        return isForChild(this.answers);
    }

    /** Fields of their own for each person: what is half typed of one is none of the other's. */
    get people(): readonly string[] {
        return [this.subject];
    }

    get subject(): 'self' | 'other' {
        return this.isForChild ? 'other' : 'self';
    }

    get labels() {
        return labelsFor(this.isForChild);
    }

    get reviewItems() {
        return reviewItems(this.answers);
    }

    get typed(): Typed {
        const { about, health } = (this.refs ?? {}) as Record<string, { values?: Answers }>;
        return { about: about?.values ?? {}, health: health?.values ?? {} };
    }

    handleWho(event: CustomEvent<{ value: string }>): void {
        this.task.choose(event.detail.value);
    }

    /** A page shows something else then. Most portals go to their home page. */
    handleLeave(): void {
        this.task.leave();
        this.dispatchEvent(new CustomEvent('leave'));
    }

    handleGoOn(event: CustomEvent<SubmitDetail>): void {
        this.task.goOn(event.detail.values);
    }

    /** The form waits, and says so where nothing arrived. */
    handleSend(event: CustomEvent<SubmitDetail>): void {
        const { idempotencyKey, waitUntil } = event.detail;
        waitUntil(this.sendAnswers(idempotencyKey));
    }

    private async sendAnswers(key: string): Promise<SubmitAnswer> {
        const { draftSubject } = this;
        const answer = await this.send!(askedAnswers(this.answers), key);
        // It is nothing for somebody else, whose intake may be open by now.
        if (!answer?.errors && draftSubject === this.draftSubject) this.task.finish();
        return answer;
    }

    readonly handleBack = (): void => this.task.back();
    readonly handleRestore = (): void => this.task.open();
    readonly handleEdit = ({ detail }: CustomEvent<{ key: string }>): void =>
        this.task.edit(pageOf(detail.key));

    /** A copy of an answer is dropped by whoever holds it. */
    handlePurge({ detail }: CustomEvent<{ reason: PurgeReason }>): void {
        this.task.purge(detail.reason);
    }
}
