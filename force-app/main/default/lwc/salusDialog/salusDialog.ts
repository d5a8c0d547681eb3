import { LightningElement, api } from 'lwc';
import { SalusProblem } from 'c/salusCoreProblems';
import type { PurgeReason } from 'c/salusCoreSensitivity';
import { asText } from 'c/salusCoreWords';
import { movedFocus, pushScope } from 'c/salusHostAnnouncer';
import { moveFocus, rescueFocus } from 'c/salusHostFocus';
import { registerPhi, joinBoundary, unregisterPhi, type PhiComponent } from 'c/salusHostPhi';
import { report } from 'c/salusHostProblems';
import type { HeadingLevel } from 'c/salusCoreHeading';
import closeLabel from '@salesforce/label/c.Salus_Close';
import withoutHeading from '@salesforce/label/c.Salus_DialogWithoutHeading';

/** How a dialog ended: left without an answer, answered, or closed for the session or the person. */
export type CloseReason = 'dismiss' | 'action' | 'expired';

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
    /** What it is about, in a few words without health information: it is the dialog's name. */
    @api heading = '';
    /** The level of the heading, 2 to 6. */
    @api headingLevel: HeadingLevel = 2;
    /** The one sentence of a short confirmation, read out on opening. Leave it out for long content. */
    @api description = '';

    /** Whether it is open. It closes itself when the person leaves it. */
    @api
    get open(): boolean {
        return this.isWanted;
    }
    set open(open: boolean) {
        this.want(Boolean(open));
    }

    /** Opens it. The focus goes to `first`, such as the least destructive button, or the heading. */
    @api
    show(first?: HTMLElement): void {
        this.first = first;
        this.want(true);
    }

    /** Closes it; the `close` event carries the reason. */
    @api
    close(reason: CloseReason = 'action'): void {
        this.reason = reason;
        this.want(false);
    }

    readonly closeLabel = closeLabel;

    private isWanted = false;
    private isRendered = false;
    private reason: CloseReason = 'dismiss';
    private first?: HTMLElement;
    private leaveScope?: () => void;

    connectedCallback(): void {
        if (!asText(this.heading).trim()) {
            report(new SalusProblem('missing-label', 'c-salus-dialog', 'heading', 'name it'));
        }
        registerPhi(this);
        joinBoundary(this.hostElement, this);
    }

    renderedCallback(): void {
        this.isRendered = true;
        this.follow();
    }

    /* A dialog that leaves the page while it is open closes without an event: nobody left it. */
    disconnectedCallback(): void {
        unregisterPhi(this);
        this.dialog?.removeAttribute('open');
        this.isWanted = false;
        if (!this.leaveScope) return;
        this.leave();
        this.rescue();
    }

    /** An open dialog would lie over the cover of a locked page and keep the keyboard. */
    purge(reason: PurgeReason): void {
        if (this.isWanted && CLOSES.includes(reason)) this.close('expired');
    }

    get shownHeading(): string {
        return asText(this.heading).trim() || withoutHeading;
    }

    get describedBy(): string | undefined {
        return this.description ? 'description' : undefined;
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
        const { reason } = this;
        this.isWanted = Boolean(this.dialog?.open); // Opened again before the event arrived.
        if (!this.isWanted) this.leave();
        this.reason = 'dismiss';
        this.dispatchEvent(new CustomEvent('close', { detail: { reason } }));
        this.rescue();
    }

    private want(isWanted: boolean): void {
        this.isWanted = isWanted;
        this.follow();
    }

    private follow(): void {
        const { dialog } = this;
        if (!dialog || !this.isConnected || dialog.open === this.isWanted) return;
        if (this.isWanted) this.enter(dialog);
        else dialog.close();
        if (!this.isWanted) this.leave();
    }

    /* Orca (43.1) says nothing of a heading that `showModal` itself or `autofocus` has focused. */
    private enter(dialog: HTMLDialogElement): void {
        this.reason = 'dismiss';
        dialog.showModal();
        this.leaveScope = pushScope({
            polite: this.named('polite'),
            assertive: this.named('assertive'),
        });
        moveFocus(this.first ?? this.named('heading'));
        this.first = undefined;
    }

    private leave(): void {
        if (!this.leaveScope) return;
        this.leaveScope();
        this.leaveScope = undefined;
        movedFocus();
    }

    /* The browser has returned the focus to the opener; a turn later it is known whether the opener
       is still there, for the owner's answer to `close` may have taken it away. */
    private rescue(): void {
        setTimeout(() => this.dialog?.open || rescueFocus(this.dialog), 0);
    }

    private named(name: string): HTMLElement {
        return this.refs?.[name] as HTMLElement;
    }

    private get dialog(): HTMLDialogElement | undefined {
        return this.isRendered ? (this.named('dialog') as HTMLDialogElement) : undefined;
    }
}
