import { LightningElement, api } from 'lwc';
import { SalusProblem } from 'c/salusCoreProblems';
import { isPurged, type PurgeReason, type Sensitivity } from 'c/salusCoreSensitivity';
import { asText } from 'c/salusCoreWords';
import { PhiRegistration, type PhiComponent } from 'c/salusHostPhi';
import { report } from 'c/salusHostProblems';
import type { HeadingLevel } from 'c/salusCoreHeading';
import type { CloseReason } from 'c/salusDialog';
import type { IconName } from 'c/salusIcon';
import areYouSure from '@salesforce/label/c.Salus_ConfirmWithoutHeading';
import no from '@salesforce/label/c.Salus_ConfirmNo';
import yes from '@salesforce/label/c.Salus_ConfirmYes';

interface Dialog extends HTMLElement {
    readonly open: boolean;
    show(first: HTMLElement): void;
    close(reason: CloseReason): void;
}

/**
 * A short question before something that can't easily be taken back. The focus is on the answer that
 * changes nothing, which is also the answer of Escape and of the close button.
 *
 * @fires close - It was answered. `detail.reason` is `action` for yes, `dismiss` for no, `expired` where the page was locked, ended or changed; it does not bubble.
 * @status trial
 */
export default class SalusConfirmDialog extends LightningElement implements PhiComponent {
    /** The question, in a few words: it is the dialog's name. */
    @api
    get heading(): string {
        return this.givenHeading;
    }
    set heading(heading: string) {
        this.givenHeading = asText(heading).trim();
    }

    /** The level of the heading, 2 to 6. */
    @api headingLevel: HeadingLevel = 2;

    /** What the answer yes leads to, in one sentence, read out on opening. */
    @api
    get description(): string {
        return this.givenDescription;
    }
    set description(description: string) {
        this.givenDescription = asText(description).trim();
    }

    /** The answer yes: a verb and what it is done to. It is never about a person. */
    @api confirmLabel = '';
    /** The answer no. It is never about a person. */
    @api cancelLabel = '';
    /** Whether yes deletes or ends something: its button has a warning sign and the colour of errors. */
    @api destructive = false;

    /** How private heading and description are, where they are about a person. Left out, they stay. */
    @api sensitivity?: Sensitivity;

    /** Whether it is open. It closes itself when it is answered. */
    @api
    get open(): boolean {
        return this.asked !== undefined && (!this.isRendered || this.dialog.open);
    }
    set open(open: boolean) {
        if (open) void this.ask();
        else this.close('dismiss');
    }

    /** Asks. Resolves to whether the answer is yes. While it is open, it is the same question. */
    @api
    ask(): Promise<boolean> {
        if (this.asked && this.open) return this.asked;
        this.end('dismiss'); // Left by Escape, which the browser tells of in a later task.
        this.asked = new Promise((answer) => {
            this.answer = answer;
        });
        if (this.isRendered) this.show();
        return this.asked;
    }

    private givenHeading = '';
    private givenDescription = '';
    private isRendered = false;
    private asked?: Promise<boolean>;
    private answer?: (isYes: boolean) => void;
    private readonly registration = new PhiRegistration(this.hostElement as HTMLElement, this);

    connectedCallback(): void {
        if (!this.givenHeading)
            report(new SalusProblem('missing-label', 'c-salus-confirm-dialog', 'heading', 'ask'));
        this.registration.start(this.sensitivity ?? 'none');
    }

    /* It may have been asked before it was in the page. */
    renderedCallback(): void {
        if (!this.isRendered && this.asked) this.show();
        this.isRendered = true;
    }

    /* The dialog closes then without an event. */
    disconnectedCallback(): void {
        this.registration.stop();
        this.settle(false);
    }

    purge(reason: PurgeReason): void {
        if (!this.sensitivity || !isPurged(this.sensitivity, reason)) return;
        this.givenHeading = '';
        this.givenDescription = '';
    }

    get shownHeading(): string {
        return this.givenHeading || areYouSure;
    }

    get yes(): string {
        return asText(this.confirmLabel).trim() || yes;
    }

    get no(): string {
        return asText(this.cancelLabel).trim() || no;
    }

    get yesVariant(): 'danger' | 'secondary' {
        return this.destructive ? 'danger' : 'secondary';
    }

    /* Two filled buttons would look alike to a person who doesn't tell their colours apart. */
    get noVariant(): 'secondary' | 'primary' {
        return this.destructive ? 'secondary' : 'primary';
    }

    get yesIcon(): IconName | undefined {
        return this.destructive ? 'warning' : undefined;
    }

    handleYes(): void {
        this.close('action');
    }

    handleNo(): void {
        this.close('dismiss');
    }

    /* It may be open again: then what has closed was told of already. */
    handleClose(event: CustomEvent<{ reason: CloseReason }>): void {
        if (!this.open) this.end(event.detail.reason);
    }

    private show(): void {
        this.dialog.show(this.refs?.no as HTMLElement);
    }

    private close(reason: CloseReason): void {
        if (this.isRendered) this.dialog.close(reason);
        this.end(reason);
    }

    private end(reason: CloseReason): void {
        if (!this.asked) return;
        this.settle(reason === 'action');
        this.dispatchEvent(new CustomEvent('close', { detail: { reason } }));
    }

    private settle(isYes: boolean): void {
        this.asked = undefined;
        this.answer?.(isYes);
        this.answer = undefined;
    }

    private get dialog(): Dialog {
        return this.refs?.dialog as Dialog;
    }
}
