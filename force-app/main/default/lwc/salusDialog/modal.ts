import { movedFocus, pushScope } from 'c/salusHostAnnouncer';
import { moveFocus, rescueFocus } from 'c/salusHostFocus';

/** How a dialog ended: left without an answer, answered, or closed for the session or the person. */
export type CloseReason = 'dismiss' | 'action' | 'expired';

/** The native dialog of a template, found by its refs, with the announcer's regions inside it. */
export class Modal {
    /** Whether it is to be open. It opens once it is rendered. */
    isWanted = false;
    private readonly find: (ref: string) => HTMLElement | undefined;
    private first?: HTMLElement;
    private reason: CloseReason = 'dismiss';
    private leaveScope?: () => void;

    constructor(find: (ref: string) => HTMLElement | undefined) {
        this.find = find;
    }

    /** Opens it, with the focus on `first`, or closes it for a reason. */
    want(isWanted: boolean, first?: HTMLElement, reason: CloseReason = 'dismiss'): void {
        this.isWanted = isWanted;
        this.first = first;
        this.reason = reason;
        this.follow();
    }

    /** Opens or closes the native dialog as it is wanted; also when it has been rendered. */
    follow(): void {
        const { dialog, isWanted } = this;
        if (!dialog?.isConnected || dialog.open === isWanted) return;
        if (isWanted) this.enter(dialog);
        else dialog.close();
        if (!isWanted) this.leave();
    }

    /** The native dialog has closed; says how. */
    closed(): CloseReason {
        const { reason } = this;
        this.isWanted = Boolean(this.dialog?.open); // Opened again before the event arrived.
        if (!this.isWanted) this.leave();
        this.reason = 'dismiss';
        return reason;
    }

    /** It has left the page. */
    disconnect(): void {
        this.isWanted = false;
        this.dialog?.removeAttribute('open');
        if (!this.leaveScope) return;
        this.leave();
        this.rescueFocus();
    }

    /**
     * Moves the focus if the opener is gone. The browser has returned the focus to the
     * opener; a task later it is known whether the owner's `close` handler has removed it.
     */
    rescueFocus(): void {
        setTimeout(() => this.dialog?.open || rescueFocus(this.dialog), 0);
    }

    /** Empties the description at once: a dialog that has left the page is not rendered again. */
    emptyDescription(): void {
        const description = this.find('description');
        for (const node of description?.childNodes ?? []) node.nodeValue = '';
    }

    /* Orca (43.1) says nothing of a heading that `showModal` itself or `autofocus` has focused. */
    private enter(dialog: HTMLDialogElement): void {
        this.reason = 'dismiss';
        dialog.showModal();
        const [polite, assertive] = [this.find('polite')!, this.find('assertive')!];
        this.leaveScope = pushScope({ polite, assertive });
        moveFocus(this.first ?? this.find('heading')!);
        this.first = undefined;
    }

    /* Messages go to the page again, after the new focus has been read. */
    private leave(): void {
        if (!this.leaveScope) return;
        this.leaveScope();
        this.leaveScope = undefined;
        movedFocus();
    }

    private get dialog(): HTMLDialogElement | undefined {
        return this.find('dialog') as HTMLDialogElement | undefined;
    }
}
