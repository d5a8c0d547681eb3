import { LightningElement, api } from 'lwc';
import { frozen, type FieldValue } from 'c/salusCoreField';
import type { HeadingLevel } from 'c/salusCoreHeading';
import { SalusProblem } from 'c/salusCoreProblems';
import type { PurgeReason } from 'c/salusCoreSensitivity';
import { asText } from 'c/salusCoreWords';
import { FormFields } from 'c/salusHostForm';
import { IdempotencyKey } from 'c/salusHostIdempotency';
import { registerPhi, joinBoundary, unregisterPhi, type PhiComponent } from 'c/salusHostPhi';
import { report } from 'c/salusHostProblems';
import { startWaiting, type Waiting } from 'c/salusHostWaiting';
import type { SummaryError } from 'c/salusErrorSummary';
import continueLabel from '@salesforce/label/c.Salus_Continue';
import notSent from '@salesforce/label/c.Salus_Form_NotSent';
import notSentText from '@salesforce/label/c.Salus_Form_NotSentText';
import { ServerErrors, type FormError } from './serverErrors';

/** The answers by the names of their fields. */
type Values = Readonly<Record<string, FieldValue>>;

/** What is wrong with the answers, in words: by the name of a field, by `name.part` for a part of
 *  one, or by '' for the whole form. */
export type FormErrors = Readonly<Record<string, string>>;

/** What the app says of the answers that it sent: nothing, or what the server found wrong. */
export type SubmitAnswer = { readonly errors?: FormErrors } | undefined;

/** What goes with `submit`. */
export interface SubmitDetail {
    readonly values: Values;
    /** The same for the same answers, so that a server that keeps it does nothing twice. */
    readonly idempotencyKey: string;
    /** Keeps the form busy until the promise settles, and shows what comes of it. */
    readonly waitUntil: (answer: Promise<SubmitAnswer>) => void;
}

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
        const { values } = this;
        const detail: SubmitDetail = {
            values,
            idempotencyKey: this.key.of(values),
            waitUntil: (answer) => void this.waitFor(answer),
        };
        this.dispatchEvent(new CustomEvent('submit', { detail }));
        return true;
    }

    /** Shows what the server found wrong: on each field until its answer is changed, and in the list,
     *  which takes the focus. The words never repeat an answer. */
    @api
    showErrors(errors: FormErrors): void {
        this.list(this.listing(() => this.server.show(errors)));
    }

    private wrong: readonly FormError[] = [];
    private isToFocus = false;
    /* Whether the list tells what the fields would announce. */
    private isListing = false;
    private waiting?: Waiting;
    private readonly fields = new FormFields(this.hostElement, {
        requestSubmit: () => void this.submit(),
        listsErrors: () => this.isListing,
    });
    private readonly server = new ServerErrors(this.fields);
    private readonly key = new IdempotencyKey();

    connectedCallback(): void {
        this.fields.start();
        registerPhi(this);
        joinBoundary(this.hostElement, this);
    }

    renderedCallback(): void {
        if (!this.isToFocus) return;
        this.isToFocus = false;
        (this.refs?.summary as HTMLElement | undefined)?.focus();
    }

    /* What moves within the page is connected again in the same task. */
    disconnectedCallback(): void {
        this.fields.stop();
        unregisterPhi(this);
        void Promise.resolve().then(() => {
            if (!this.isConnected) this.purge('removed');
        });
    }

    /** What was said of the answers goes with them, and so does what was sent. */
    purge(_reason: PurgeReason): void {
        this.waiting?.end({ how: 'dropped' });
        this.waiting = undefined;
        this.key.forget();
        this.wrong = [];
    }

    get isBusy(): boolean {
        return this.busy || this.waiting !== undefined;
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

    private async waitFor(answer: Promise<SubmitAnswer>): Promise<void> {
        const waiting = startWaiting(() => answer);
        this.waiting = waiting;
        const ending = await waiting.ending;
        if (this.waiting !== waiting) return;
        this.waiting = undefined;
        try {
            if (ending.how !== 'answered') this.fail(ending.how);
            else this.finish(ending.answer as SubmitAnswer);
        } catch {
            this.fail('wrong shape');
        }
    }

    private finish(answer: SubmitAnswer): void {
        this.showErrors(answer?.errors ?? {});
        if (!this.hasErrors) this.key.forget();
    }

    /* What the promise was rejected with may hold an answer, so nothing is said of it. */
    private fail(how: string): void {
        const tag = this.hostElement.tagName.toLowerCase();
        report(new SalusProblem('bad-answer', tag, 'waitUntil', how));
        this.list(NOT_SENT);
    }
}
