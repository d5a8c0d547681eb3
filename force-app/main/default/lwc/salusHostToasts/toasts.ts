import { SalusProblem } from 'c/salusCoreProblems';
import type { Sensitivity } from 'c/salusCoreSensitivity';
import { announce } from 'c/salusHostAnnouncer';
import { report } from 'c/salusHostProblems';

/** What kind of message it is. */
export type ToastVariant = 'info' | 'success' | 'warning' | 'error';

/** A short outcome of something that the person did, in the words of `lightning/platformShowToastEvent`. */
export interface Toast {
    /** The outcome in a few words. */
    readonly title: string;
    /** The rest of it. */
    readonly message?: string;
    /** Its sign and its colour: `info`, where none is given. */
    readonly variant?: ToastVariant;
    /** How private its words are: `phi`, where nothing is said. */
    readonly sensitivity?: Sensitivity;
}

/** Where a page's toasts are shown. */
export interface Toasts {
    /** Shows one, or has it wait. Returns what takes it away. */
    add(toast: Toast): () => void;
}

let all: readonly Toasts[] = [];

/**
 * Registers where toasts are shown; the last one registered shows them.
 *
 * @returns removes it
 */
export function registerToasts(toasts: Toasts): () => void {
    all = [toasts, ...all];
    return () => {
        all = all.filter((one) => one !== toasts);
    };
}

/**
 * Shows a short outcome in the page's `c-salus-toasts`, where it stays until the person closes it. The
 * words go to that component by a call, never by an event, and are kept nowhere else. On a page
 * without one it is a problem of the page, and the words are announced.
 *
 * @returns takes the toast away, for when it has become untrue
 */
export function showToast(toast: Toast): () => void {
    const [toasts] = all;
    if (toasts) return toasts.add(toast);
    const help = 'put one c-salus-toasts into the page, which shows them';
    report(new SalusProblem('missing-toasts', 'c/salusHostToasts', 'c-salus-toasts', help));
    const { title, message, sensitivity = 'phi' } = toast;
    return announce({
        text: [title, message].filter(Boolean).join('. '),
        topic: 'status',
        sensitivity,
    });
}
