import { movedFocus } from 'c/salusHostAnnouncer';

let isShown = true;

/* A custom element takes the focus by its own `focus()`, which moves it on to an element inside. */
const isCustom = (element: HTMLElement): boolean => element.localName.includes('-');

const needsTabIndex = (element: HTMLElement): boolean =>
    element.tabIndex < 0 && !element.hasAttribute('tabindex');

/* Another window took the focus. Chromium 156 gives it back, but not to one without its tabindex. */
function handleBlur(event: FocusEvent): void {
    if (!document.hasFocus()) return;
    const element = event.currentTarget as HTMLElement;
    element.removeEventListener('blur', handleBlur);
    element.removeAttribute('tabindex');
}

/**
 * Moves the focus for the person: to a control, or to a heading that is to be read.
 * A heading is made focusable only until the focus leaves it, so that a click on it later doesn't
 * take the focus. The announcer keeps quiet for half a second, or it would talk over the reader.
 */
export function moveFocus(element: HTMLElement): void {
    if (!isCustom(element) && needsTabIndex(element)) {
        element.setAttribute('tabindex', '-1');
        element.addEventListener('blur', handleBlur);
    }
    movedFocus();
    isShown = true;
    element.focus();
    if (!isCustom(element)) isShown = element.matches(':focus-visible');
}

/**
 * Whether the browser shows the focus that was moved last. It does for people who use keys, and not
 * after a click with a mouse. Only the element itself tells: its host doesn't match `:focus-visible`,
 * and a custom element that gives the focus on by itself counts as shown.
 */
export const isFocusShown = (): boolean => isShown;
