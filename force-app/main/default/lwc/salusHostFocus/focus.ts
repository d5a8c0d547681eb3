import { movedFocus } from 'c/salusHostAnnouncer';

let isShown = true;

/* A custom element takes the focus by its own `focus()`, which moves it on to an element inside. */
const isCustom = (element: HTMLElement): boolean => element.localName.includes('-');

const needsTabIndex = (element: HTMLElement): boolean =>
    element.tabIndex < 0 && !element.hasAttribute('tabindex');

/* Another window took the focus. Chromium 156 gives it back, but not to one without its tabindex. */
function handleBlur(event: FocusEvent): void {
    if (document.hasFocus()) unmakeFocusable(event.currentTarget as HTMLElement);
}

function makeFocusable(element: HTMLElement): void {
    element.setAttribute('tabindex', '-1');
    element.addEventListener('blur', handleBlur);
}

function unmakeFocusable(element: HTMLElement): void {
    element.removeEventListener('blur', handleBlur);
    element.removeAttribute('tabindex');
}

/* While another window has the focus, no element matches: it gets the focus when the page has it again. */
const hasTaken = (element: HTMLElement): boolean =>
    !document.hasFocus() || element.matches(':focus-within');

/**
 * Moves the focus for the person: to a control, or to a heading that is to be read.
 * A heading is made focusable only until the focus leaves it, so that a click on it later doesn't
 * take the focus. Nothing is announced for half a second: a screen reader says the new focus then.
 *
 * @returns whether it has the focus: what is hidden, or behind a modal dialog, can't take it
 */
export function moveFocus(element: HTMLElement): boolean {
    const isMadeFocusable = !isCustom(element) && needsTabIndex(element);
    if (isMadeFocusable) makeFocusable(element);
    movedFocus();
    isShown = true;
    element.focus();
    if (!isCustom(element)) isShown = element.matches(':focus-visible');
    const hasFocus = hasTaken(element);
    if (isMadeFocusable && !hasFocus) unmakeFocusable(element);
    return hasFocus;
}

/**
 * Whether the browser shows the focus that was moved last. It does for people who use keys, and not
 * after a click with a mouse. Only the element itself tells: its host doesn't match `:focus-visible`.
 * So the kit's elements give the focus on with `moveFocus`; one of another kit counts as shown.
 */
export const isFocusShown = (): boolean => isShown;
