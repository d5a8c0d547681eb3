import { movedFocus, pushScope } from 'c/salusHostAnnouncer';
import {
    moveFocus,
    moveFocusFirst,
    registerModal,
    registerFocusTarget,
    rescueFocus,
    withoutFocusEvents,
} from 'c/salusHostFocus';

/** How a dialog ended: left without an answer, answered, or closed with the page, the session or the person. */
export type CloseReason = 'dismiss' | 'action' | 'expired';

/** The native dialog of a template, found by its refs, with the announcer's regions inside it. */
export class Modal {
    /** Whether it is to be open. It opens once it is rendered. */
    isWanted = false;
    private readonly find: (ref: string) => HTMLElement | undefined;
    private first?: HTMLElement;
    private reason: CloseReason = 'dismiss';
    private leaveScope?: () => void;
    private forgetTarget?: () => void;
    private forgetModal?: () => void;
    private stopWaiting?: () => void;
    /* What in it took the focus last. */
    private focused?: HTMLElement;
    /* The `close` events to come that nobody has caused: it was closed to be opened as a modal. */
    private ownCloses = 0;

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

    /** The native dialog has closed; says how, or nothing where it is about to be a modal. */
    closed(): CloseReason | undefined {
        if (this.ownCloses) {
            this.ownCloses -= 1;
            return undefined;
        }
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

    /*
     * `showModal` takes what had the focus out of the accessibility tree. Orca (43.1) follows the
     * focus then without a word, in Chromium (156) often and in Firefox (153) always. So the focus
     * moves into a dialog that isn't modal yet, and the rest of the page becomes inert after it.
     */
    private enter(dialog: HTMLDialogElement): void {
        this.reason = 'dismiss';
        dialog.show();
        const [polite, assertive] = [this.find('polite')!, this.find('assertive')!];
        this.leaveScope = pushScope({ polite, assertive });
        this.forgetTarget = registerFocusTarget(() => this.find('heading'));
        this.forgetModal = registerModal(dialog, () => this.want(false, undefined, 'expired'));
        dialog.addEventListener('focusin', this.handleFocusIn);
        const first = this.first ?? this.find('heading')!;
        this.first = undefined;
        this.stopWaiting = moveFocusFirst(first, () => this.becomeModal(dialog, first));
    }

    /*
     * Only an opening without another before it returns the focus to the opener, so it is closed first.
     * The focus goes to the opener and back where it was: to `first`, or to what the person has chosen
     * in the dialog meanwhile.
     */
    private becomeModal(dialog: HTMLDialogElement, first: HTMLElement): void {
        this.stopWaiting = undefined;
        this.ownCloses += 1;
        const isInside = dialog.matches(':focus-within');
        const target = !isInside || first.matches(':focus-within') ? first : this.focused;
        const open = (): void => {
            dialog.close();
            dialog.showModal();
            moveFocus(target ?? first);
        };
        if (isInside) withoutFocusEvents(open);
        else open();
    }

    private readonly handleFocusIn = (event: FocusEvent): void => {
        this.focused = event.composedPath()[0] as HTMLElement;
    };

    /* Messages go to the page again, after the new focus has been read. */
    private leave(): void {
        this.stopWaiting?.();
        this.stopWaiting = undefined;
        if (!this.leaveScope) return;
        this.leaveScope();
        this.leaveScope = undefined;
        this.forgetTarget?.();
        this.forgetModal?.();
        movedFocus();
    }

    private get dialog(): HTMLDialogElement | undefined {
        return this.find('dialog') as HTMLDialogElement | undefined;
    }
}
