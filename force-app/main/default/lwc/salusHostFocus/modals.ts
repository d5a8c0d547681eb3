import { withAncestors } from './ancestors';

interface Modal {
    readonly element: Element;
    readonly close: () => void;
}

let modals: readonly Modal[] = [];

/**
 * A modal has opened: nothing outside it can take the focus. `close` closes it unanswered.
 *
 * @returns call it when the modal closes; again changes nothing
 */
export function registerModal(element: Element, close: () => void): () => void {
    const modal = { element, close };
    modals = [modal, ...modals];
    return () => {
        modals = modals.filter((one) => one !== modal);
    };
}

/** Closes the modals that are open in an element, the newest first: what they are about is no more. */
export function closeModalsIn(element: Element): void {
    for (const modal of modals) if (withAncestors(modal.element).includes(element)) modal.close();
}
