import { add, hasBoundary, isEmpty, remove, type PhiHolder } from './holders';
import { purgeAll, restoreAll } from './purge';

/** Goes up from a holder to the nearest boundary, which stops it. It carries no value. */
export type HoldEvent = CustomEvent<{ readonly holder: PhiHolder }>;

/** The name of the event by which a holder finds its boundary. */
export const HOLD = 'salushold';

const handlePageHide = (): void => purgeAll('pagehide');
const handlePageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) void restoreAll();
};

/** Joins the list on connecting. */
export function hold(holder: PhiHolder): void {
    if (isEmpty()) {
        window.addEventListener('pagehide', handlePageHide);
        window.addEventListener('pageshow', handlePageShow);
    }
    add(holder);
}

/** Leaves the list, and the boundary, on disconnecting. */
export function letGo(holder: PhiHolder): void {
    remove(holder);
    if (!isEmpty()) return;
    window.removeEventListener('pagehide', handlePageHide);
    window.removeEventListener('pageshow', handlePageShow);
}

/**
 * Tells the nearest boundary around an element that something inside it holds a value.
 * Most pages have a thousand fields and no boundary, so without one nothing is sent.
 */
export function joinBoundary(element: EventTarget, holder: PhiHolder): void {
    if (!hasBoundary()) return;
    const event: HoldEvent = new CustomEvent(HOLD, {
        bubbles: true,
        composed: true,
        detail: { holder },
    });
    element.dispatchEvent(event);
}
