/* In jsdom 20 `<dialog>` has only an `open` attribute. This adds what a browser does: the focus moves
   in and back, Escape fires `cancel` and closes, and `close` fires in a later task. It has no
   backdrop and makes nothing inert. */
import { focused } from './focus';

const CAN_FOCUS = 'button, a[href], input, select, textarea, [tabindex]';
const openers = new Map<HTMLDialogElement, Element | null>();

function show(this: HTMLDialogElement): void {
    if (this.open || !this.isConnected) {
        throw new DOMException('it is open already, or not in the page', 'InvalidStateError');
    }
    for (const dialog of openers.keys()) if (!dialog.isConnected) openers.delete(dialog);
    openers.set(this, focused());
    this.setAttribute('open', '');
    (this.querySelector<HTMLElement>(CAN_FOCUS) ?? this).focus();
}

function close(this: HTMLDialogElement): void {
    if (!this.open) return;
    this.removeAttribute('open');
    const opener = openers.get(this);
    openers.delete(this);
    (focused() as HTMLElement | null)?.blur();
    if (opener?.isConnected) (opener as HTMLElement).focus();
    setTimeout(() => this.dispatchEvent(new Event('close')), 0);
}

/* The one on top; a dialog that left the page has left the top layer too. */
const topMost = (): HTMLDialogElement | undefined =>
    [...openers.keys()].filter((dialog) => dialog.isConnected && dialog.open).at(-1);

document.addEventListener('keydown', (event) => {
    const dialog = topMost();
    if (event.key !== 'Escape' || event.defaultPrevented || !dialog) return;
    if (dialog.dispatchEvent(new Event('cancel', { cancelable: true }))) dialog.close();
});

Object.assign(HTMLDialogElement.prototype, { show, showModal: show, close });
