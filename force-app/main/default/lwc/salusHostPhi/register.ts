import { add, hasBoundary, isEmpty, remove, type PhiComponent } from './components';
import { purgeAll, restoreAll } from './purge';

/** Bubbles from a component to the nearest boundary, which stops it. It carries no value. */
export type RegisterPhiEvent = CustomEvent<{ readonly component: PhiComponent }>;

/** The name of the event by which a component finds its boundary. */
export const REGISTER_PHI = 'salusregisterphi';

const handlePageHide = (): void => purgeAll('pagehide');
const handlePageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) void restoreAll();
};

/** Registers a component, on connecting. */
export function registerPhi(component: PhiComponent): void {
    if (isEmpty()) {
        window.addEventListener('pagehide', handlePageHide);
        window.addEventListener('pageshow', handlePageShow);
    }
    add(component);
}

/** Unregisters a component, on disconnecting. */
export function unregisterPhi(component: PhiComponent): void {
    remove(component);
    if (!isEmpty()) return;
    window.removeEventListener('pagehide', handlePageHide);
    window.removeEventListener('pageshow', handlePageShow);
}

/**
 * Finds the nearest boundary around an element. Most pages have many fields and no boundary: then
 * no event is dispatched.
 */
export function joinBoundary(element: EventTarget, component: PhiComponent): void {
    if (!hasBoundary()) return;
    const event: RegisterPhiEvent = new CustomEvent(REGISTER_PHI, {
        bubbles: true,
        composed: true,
        detail: { component },
    });
    element.dispatchEvent(event);
}
