import { LightningElement, api } from 'lwc';
import { SalusProblem } from 'c/salusCoreProblems';
import { isPurged, type PurgeReason, type Sensitivity } from 'c/salusCoreSensitivity';
import { asText } from 'c/salusCoreWords';
import { PhiRegistration, type PhiComponent } from 'c/salusHostPhi';
import { report } from 'c/salusHostProblems';
import type { HeadingLevel } from 'c/salusCoreHeading';
import closeLabel from '@salesforce/label/c.Salus_Close';
import withoutHeading from '@salesforce/label/c.Salus_DialogWithoutHeading';
import { Modal, type CloseReason } from './modal';

export type { CloseReason } from './modal';

const CLOSES: readonly PurgeReason[] = ['lock', 'session-end', 'change-of-person'];

/**
 * A part of a task that has to be finished or left before the page goes on: a question, a list to
 * choose from. What happens in it is said by whoever opened it, after it has closed.
 *
 * @slot default - What the dialog is about.
 * @slot actions - The buttons that answer it. The close button is the dialog's own.
 * @fires close - The dialog has closed. `detail.reason` says how; it does not bubble.
 * @status trial
 */
export default class SalusDialog extends LightningElement implements PhiComponent {
    /** What it is about, in a few words: it is the dialog's name. */
    @api
    get heading(): string {
        return this.givenHeading;
    }
    set heading(heading: string) {
        this.givenHeading = asText(heading).trim();
    }

    /** The level of the heading, 2 to 6. */
    @api headingLevel: HeadingLevel = 2;

    /** The one sentence of a short confirmation, read out on opening. Leave it out for long content. */
    @api
    get description(): string {
        return this.givenDescription;
    }
    set description(description: string) {
        this.givenDescription = asText(description).trim();
    }

    /** How private heading and description are, where they are about a person. Left out, they stay. */
    @api
    get sensitivity(): Sensitivity | undefined {
        return this.declared;
    }
    set sensitivity(sensitivity: Sensitivity | undefined) {
        this.declared = sensitivity;
        this.registration.mask(sensitivity ?? 'none');
    }

    /** Whether it is open. It closes itself when the person leaves it. */
    @api
    get open(): boolean {
        return this.modal.isWanted;
    }
    set open(open: boolean) {
        this.modal.want(Boolean(open));
    }

    /** Opens it. The focus goes to `first`, such as the least destructive button, or the heading. */
    @api
    show(first?: HTMLElement): void {
        this.modal.want(true, first);
    }

    /** Closes it; the `close` event carries the reason. */
    @api
    close(reason: CloseReason = 'action'): void {
        this.modal.want(false, undefined, reason);
    }

    readonly closeLabel = closeLabel;

    private givenHeading = '';
    private givenDescription = '';
    private declared?: Sensitivity;
    private isRendered = false;
    private readonly modal = new Modal((name) =>
        this.isRendered ? (this.refs?.[name] as HTMLElement) : undefined,
    );
    private readonly registration = new PhiRegistration(this.hostElement as HTMLElement, this);

    connectedCallback(): void {
        if (!this.givenHeading)
            report(new SalusProblem('missing-label', 'c-salus-dialog', 'heading', 'name it'));
        this.registration.start(this.declared ?? 'none');
    }

    renderedCallback(): void {
        this.isRendered = true;
        this.modal.follow();
    }

    /* A dialog that leaves the page while it is open closes without an event: nobody left it. */
    disconnectedCallback(): void {
        this.registration.stop();
        this.modal.disconnect();
    }

    /** An open dialog would hide the lock screen of the page, and nothing outside it could take the focus. */
    purge(reason: PurgeReason): void {
        if (this.modal.isWanted && CLOSES.includes(reason)) this.close('expired');
        if (!this.declared || !isPurged(this.declared, reason)) return;
        this.givenHeading = '';
        this.givenDescription = '';
        this.modal.emptyDescription();
    }

    get shownHeading(): string {
        return this.givenHeading || withoutHeading;
    }

    /* The words for a missing heading aren't sensitive. */
    get headingSensitivity(): Sensitivity | undefined {
        return this.givenHeading ? this.declared : undefined;
    }

    get describedBy(): string | undefined {
        return this.givenDescription ? 'description' : undefined;
    }

    handleDismiss(): void {
        this.close('dismiss');
    }

    /* Escape, or a phone's Back. A file input inside sends a `cancel` of its own, which bubbles. */
    handleCancel(event: Event): void {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        this.close('dismiss');
    }

    /* Chromium (126 and later) closes on a second Escape without a `cancel` before it. */
    handleClose(event: Event): void {
        if (event.target !== event.currentTarget) return;
        const reason = this.modal.closed();
        if (!reason) return;
        this.dispatchEvent(new CustomEvent('close', { detail: { reason } }));
        this.modal.rescueFocus();
    }
}
