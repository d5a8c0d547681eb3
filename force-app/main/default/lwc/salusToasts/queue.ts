import type { Sensitivity } from 'c/salusCoreSensitivity';
import type { ToastVariant } from 'c/salusHostToasts';

/** A toast as the template shows it. */
export interface ShownToast {
    readonly key: number;
    readonly title: string;
    readonly message: string;
    readonly variant: ToastVariant;
    readonly sensitivity: Sensitivity;
}

/** The toasts, the oldest first: those that are shown, and those that wait. */
export interface Queue {
    readonly shown: readonly ShownToast[];
    readonly waiting: readonly ShownToast[];
}

export const EMPTY: Queue = { shown: [], waiting: [] };

/** The queue with one more at its end. */
export const withToast = ({ shown, waiting }: Queue, toast: ShownToast): Queue => ({
    shown,
    waiting: [...waiting, toast],
});

/** The queue without those that aren't kept. */
export const keeping = (
    { shown, waiting }: Queue,
    isKept: (toast: ShownToast) => boolean,
): Queue => ({ shown: shown.filter(isKept), waiting: waiting.filter(isKept) });

/** The queue with as many shown as may be; the same one where that changes nothing. */
export function filled(queue: Queue, most: number): Queue {
    const { shown, waiting } = queue;
    const room = Math.max(0, most - shown.length);
    if (room === 0 || waiting.length === 0) return queue;
    return { shown: [...shown, ...waiting.slice(0, room)], waiting: waiting.slice(room) };
}
