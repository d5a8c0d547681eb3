const EVENTS = ['focus', 'focusin', 'blur', 'focusout'] as const;

/**
 * Does what moves the focus away and back again in one task. Nobody is told of it, because afterwards
 * the focus is where it was: a field would be judged, or open the dialog again.
 */
export function withoutFocusEvents(act: () => void): void {
    const stop = (event: Event): void => event.stopImmediatePropagation();
    for (const type of EVENTS) window.addEventListener(type, stop, true);
    try {
        act();
    } finally {
        for (const type of EVENTS) window.removeEventListener(type, stop, true);
    }
}
