import { withAncestors } from './ancestors';
import { moveFocus } from './focus';
import { moveFocusToOneOf } from './focusFirst';

/** Finds where the focus may go, when it is needed: the heading of the page, of a step, of a dialog. */
export type FocusTarget = () => HTMLElement | null | undefined;

let targets: readonly FocusTarget[] = [];

/**
 * Registers where the focus goes when its element is gone. The nearest is tried first, such as the
 * heading of the task around the element; of those that are equally near, the last one registered. One
 * that can't take the focus is passed over; at last the page's `h1` or `main` takes it.
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

/* How far up from an element is what holds a target, too. */
function distance(ancestors: readonly Node[], target: Node): number {
    const common = withAncestors(target).find((node) => ancestors.includes(node));
    return common ? ancestors.indexOf(common) : ancestors.length;
}

const inPage = (some: readonly FocusTarget[]): HTMLElement[] =>
    some.map((find) => find()).filter((element) => element?.isConnected) as HTMLElement[];

function targetsNear(element: Element | undefined): readonly HTMLElement[] {
    const ancestors = element ? withAncestors(element) : [];
    const nearest = inPage(targets).sort(
        (one, other) => distance(ancestors, one) - distance(ancestors, other),
    );
    return [...nearest, ...inPage(PAGE)];
}

/**
 * Moves the focus to the registered target nearest to an element, or the page's heading, and then has
 * the element go; at once where there is neither. Why in this order: `moveFocusFirst`.
 */
export function leaveFocus(element: Element, change: () => void): void {
    moveFocusToOneOf(targetsNear(element), change);
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
    targetsNear(closed).find(moveFocus);
    return !isLost(closed);
}
