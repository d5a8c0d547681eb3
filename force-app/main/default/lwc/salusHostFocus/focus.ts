import { movedFocus } from 'c/salusHostAnnouncer';

/* A custom element takes the focus by its own `focus()`; a tab index would put it on the wrong one. */
const needsTabIndex = (element: HTMLElement): boolean =>
    element.tabIndex < 0 && !element.hasAttribute('tabindex') && !element.localName.includes('-');

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
    if (needsTabIndex(element)) {
        element.setAttribute('tabindex', '-1');
        element.addEventListener('blur', handleBlur);
    }
    movedFocus();
    element.focus();
}
