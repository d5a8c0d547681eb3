import { LightningElement, api } from 'lwc';
import { frozen } from 'c/salusCoreField';
import type { HeadingLevel } from 'c/salusCoreHeading';
import { SalusProblem } from 'c/salusCoreProblems';
import type { PurgeReason } from 'c/salusCoreSensitivity';
import { asText } from 'c/salusCoreWords';
import { clock } from 'c/salusHostClock';
import { FormFields } from 'c/salusHostForm';
import { registerPhi, joinBoundary, unregisterPhi, type PhiComponent } from 'c/salusHostPhi';
import { report } from 'c/salusHostProblems';
import { UnloadGuard } from 'c/salusHostUnload';
import type { DraftStore } from 'c/salusPortDraftStore';
import type { DraftState } from 'c/salusDraftStatus';
import type SalusConfirmDialog from 'c/salusConfirmDialog';
import type { SummaryError } from 'c/salusErrorSummary';
import leave from '@salesforce/label/c.Salus_Form_Leave';
import leaveHeading from '@salesforce/label/c.Salus_Form_LeaveHeading';
import leaveText from '@salesforce/label/c.Salus_Form_LeaveText';
import stay from '@salesforce/label/c.Salus_Task_Stay';
import continueLabel from '@salesforce/label/c.Salus_Continue';
import notSent from '@salesforce/label/c.Salus_Form_NotSent';
import notSentText from '@salesforce/label/c.Salus_Form_NotSentText';
import { FormDraft } from './formDraft';
import { ServerErrors, type FormError } from './serverErrors';
import { Submission, type FormErrors, type SubmitAnswer, type Values } from './submission';

export type { FormErrors, SubmitAnswer, SubmitDetail } from './submission';

const NOT_SENT: readonly FormError[] = Object.freeze([{ message: notSentText }]);

/**
 * The fields of one question or one page. Its button, and Enter in a line of text, ask every field
 * whether it is right: either the answers are handed over, or what is wrong is listed on top.
 * It sends nothing itself, and it checks to help: the server checks again.
 *
 * @slot default - The fields, and what stands between them.
 * @slot actions - More buttons, after its own.
 * @slot help - How to reach somebody, such as `c-salus-help-contact`: always after the buttons (WCAG 3.2.6).
 * @fires submit - Every answer is right. `detail` is a `SubmitDetail`; it does not bubble.
 * @status trial
 */
export default class SalusForm extends LightningElement implements PhiComponent {
    /** What its button does, as a verb; “Continue” where none is given. */
    @api submitLabel = '';
    /** Whether the answers are being sent: the button says so, and nothing is handed over twice. */
    @api busy = false;
    /** The level of the heading over the list of what is wrong, 2 to 6. */
    @api headingLevel: HeadingLevel = 2;

    /** Whether the browser asks before the page is left with answers that were changed and are not kept. */
    @api warnUnsaved = false;
    /** Where the answers so far are kept until they are sent: on the app's server. */
    @api draftStore?: DraftStore;
    /** What the draft belongs to, such as `intake`. */
    @api draftTask = '';
    /** Counts the shapes of the answers: a draft of another shape is not read. */
    @api draftVersion = 1;

    /** Whose answers they are: an id of the app's, which the kit only compares. */
    @api
    get draftSubject(): string {
        return this.subject;
    }
    set draftSubject(given: string) {
        const subject = asText(given);
        if (subject === this.subject) return;
        this.subject = subject;
        if (!this.draft) return;
        this.draft.forget();
        void this.draft.open();
    }

    /** The answers now, right or wrong, by name. A field that is disabled or has no name has none. */
    @api
    get values(): Values {
        const named = this.fields.inOrder.filter(({ name, disabled }) => name && !disabled);
        return frozen(Object.fromEntries(named.map(({ name, value }) => [name, value])));
    }

    /** Does what its button does. Whether the answers were handed over. */
    @api
    submit(): boolean {
        if (this.isBusy) return false;
        this.server.clear();
        this.list(this.listing(() => this.fields.reportValidity()));
        if (this.hasErrors) return false;
        const detail = this.submission.detailOf(this.values);
        this.dispatchEvent(new CustomEvent('submit', { detail }));
        return true;
    }

    /** Shows what the server found wrong: on each field until its answer is changed, and in the list,
     *  which takes the focus. The words never repeat an answer. */
    @api
    showErrors(errors: FormErrors): void {
        this.list(this.listing(() => this.server.show(errors)));
    }

    /** The answers have arrived, where that isn't said by `waitUntil`: the draft is dropped, nothing is
     *  unsaved, and the next submission has a new key. */
    @api
    finish(): void {
        this.submission.finish();
        this.draft?.finish();
    }

    /** Before the app's own navigation: asks where `warnUnsaved` is set and changed answers would be
     *  lost. Resolves to whether the person leaves. */
    @api
    async mayLeave(): Promise<boolean> {
        if (!this.wouldLose) return true;
        return (this.refs?.leaving as SalusConfirmDialog | undefined)?.ask() ?? true;
    }

    /** Reads the draft, and fills in its answers, as on connecting: such as after a lock. */
    @api
    async openDraft(): Promise<void> {
        await this.draft?.open();
    }

    readonly labels = { leave, leaveHeading, leaveText, stay };
    draftState: DraftState = '';
    savedAt?: number;
    private subject = '';
    private wrong: readonly FormError[] = [];
    private isToFocus = false;
    /* Whether the list tells what the fields would announce. */
    private isListing = false;
    private isSending = false;
    private draft?: FormDraft;
    private readonly fields = new FormFields(this.hostElement, {
        requestSubmit: () => void this.submit(),
        listsErrors: () => this.isListing,
        fieldJoined: (field) => this.draft?.fillIn(field),
        answerChanged: (field) => this.draft?.changedBy(field),
        answerCommitted: () => void this.draft?.save(),
    });
    private readonly server = new ServerErrors(this.fields);
    private readonly submission = new Submission({
        setSending: (isSending) => {
            this.isSending = isSending;
        },
        answered: (answer) => this.answered(answer),
        failed: (how) => this.fail(how),
    });
    private readonly unload = new UnloadGuard(() => this.wouldLose);

    connectedCallback(): void {
        this.fields.start();
        this.unload.start();
        registerPhi(this);
        joinBoundary(this.hostElement, this);
        this.startDraft();
    }

    renderedCallback(): void {
        if (!this.isToFocus) return;
        this.isToFocus = false;
        (this.refs?.summary as HTMLElement | undefined)?.focus();
    }

    /* What moves within the page is connected again in the same task. */
    disconnectedCallback(): void {
        this.draft?.leave(); // While the fields are still in it.
        this.fields.stop();
        this.unload.stop();
        unregisterPhi(this);
        void Promise.resolve().then(() => {
            if (!this.isConnected) this.purge('removed');
        });
    }

    /** What was said of the answers goes with them, and so does what was sent. */
    purge(reason: PurgeReason): void {
        this.submission.forget();
        this.wrong = [];
        if (reason === 'change-of-person') this.draft?.handOver();
        else this.draft?.leave();
        this.draft?.forget();
    }

    get isBusy(): boolean {
        return this.busy || this.isSending;
    }

    get errors(): readonly SummaryError[] {
        return this.wrong.map(({ field, message }, index) => ({
            key: field ? String(index) : '',
            message,
        }));
    }

    get hasErrors(): boolean {
        return this.wrong.length > 0;
    }

    get summaryHeading(): string {
        return this.wrong === NOT_SENT ? notSent : '';
    }

    get shownSubmitLabel(): string {
        return asText(this.submitLabel).trim() || continueLabel;
    }

    handleSubmit(): void {
        this.submit();
    }

    handleJump(event: CustomEvent<{ key: string }>): void {
        this.wrong[Number(event.detail.key)]?.field?.focus();
    }

    private get wouldLose(): boolean {
        return this.warnUnsaved && (this.draft?.hasUnsaved ?? false);
    }

    private list(errors: readonly FormError[]): void {
        this.wrong = errors;
        this.isToFocus = this.hasErrors;
    }

    /* What a field shows meanwhile is in the list, so that the field need not announce it. */
    private listing(show: () => readonly FormError[]): readonly FormError[] {
        this.isListing = true;
        try {
            return show();
        } finally {
            this.isListing = false;
        }
    }

    private startDraft(): void {
        if (this.draft) return; // It has moved within the page.
        const owner = {
            findStore: () => this.draftStore,
            subject: () => this.subject,
            fields: this.fields,
            showDraft: (state: DraftState) => this.showDraft(state),
        };
        this.draft = new FormDraft(owner, asText(this.draftTask), this.draftVersion);
        void this.draft.open();
    }

    private showDraft(state: DraftState): void {
        this.draftState = state;
        if (state === 'saved') this.savedAt = clock().now();
    }

    private answered(answer: SubmitAnswer): void {
        this.showErrors(answer?.errors ?? {});
        if (!this.hasErrors) this.finish();
    }

    /* What the promise was rejected with may hold an answer, so nothing is said of it. */
    private fail(how: string): void {
        const tag = this.hostElement.tagName.toLowerCase();
        report(new SalusProblem('bad-answer', tag, 'waitUntil', how));
        this.list(NOT_SENT);
    }
}
