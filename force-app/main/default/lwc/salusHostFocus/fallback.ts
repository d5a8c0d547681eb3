import { moveFocus } from './focus';

/** Finds where the focus may go, when it is needed: the heading of the page or of a step. */
export type FocusTarget = () => HTMLElement | null | undefined;

let targets: readonly FocusTarget[] = [];

/**
 * Says where the focus goes when its place has gone. The one that registered last is asked first.
 *
 * @returns takes the target back
 */
export function registerFocusTarget(target: FocusTarget): () => void {
    targets = [target, ...targets];
    return () => {
        targets = targets.filter((one) => one !== target);
    };
}

const isLost = (): boolean =>
    document.activeElement === null || document.activeElement === document.body;

/**
 * Moves the focus to the registered target if it is nowhere: a dialog closed and its opener is gone.
 * Leaves it alone where the browser, or the person, has put it already.
 *
 * @returns whether the focus is somewhere now
 */
export function rescueFocus(): boolean {
    if (!isLost()) return true;
    const found = targets.map((find) => find()).find((element) => element?.isConnected);
    if (found) moveFocus(found);
    return !isLost();
}
