import { moveFocus } from './focus';
import { moveFocusFirst } from './focusFirst';

/** Finds where the focus may go, when it is needed: the heading of the page or of a step. */
export type FocusTarget = () => HTMLElement | null | undefined;

let targets: readonly FocusTarget[] = [];

/**
 * Registers where the focus goes when its element is gone. The last one registered is tried first;
 * where there is none, the page's `h1` or `main` takes the focus.
 *
 * @returns removes the target
 */
export function registerFocusTarget(target: FocusTarget): () => void {
    targets = [target, ...targets];
    return () => {
        targets = targets.filter((one) => one !== target);
    };
}

/* The page's own heading, or what it is mostly about: somewhere that is read, on any page. */
const PAGE: readonly FocusTarget[] = ['h1', 'main', '[role="main"]'].map(
    (selector) => () => document.querySelector<HTMLElement>(selector),
);

const findTarget = (): HTMLElement | null | undefined =>
    [...targets, ...PAGE].map((find) => find()).find((element) => element?.isConnected);

/**
 * Moves the focus to the registered target, or the page's heading, and then has what held it go; at
 * once where there is neither. Why in this order: `moveFocusFirst`.
 */
export function leaveFocus(change: () => void): void {
    const found = findTarget();
    if (found) moveFocusFirst(found, change);
    else change();
}

/* The browser takes the focus from what it no longer shows only with the next frame. */
const isLost = (closed?: Element): boolean =>
    document.activeElement === null ||
    document.activeElement === document.body ||
    Boolean(closed?.matches(':focus-within'));

/**
 * Moves the focus to the registered target if it is nowhere, or still in what has just closed: its
 * opener is gone. Leaves it alone where the browser, or the person, has put it already.
 *
 * @returns whether the focus is somewhere now
 */
export function rescueFocus(closed?: Element): boolean {
    if (!isLost(closed)) return true;
    const found = findTarget();
    if (found) moveFocus(found);
    return !isLost(closed);
}
