import { clock } from 'c/salusHostClock';
import { isFocusShown, moveFocus } from './focus';

/* Longer than a frame, so that the browser has reported the focus; too short for another click. */
const AFTER_CLICK_MS = 20;
/* Orca 43.1 asks Firefox 153 about the heading later than that: during a booking it was silent on
   most pages after 20 ms, and on none after 300 ms (docs/speech/booking-firefox.md). */
const AFTER_KEY_MS = 300;

/* Alone they do nothing; Caps Lock is Orca's own modifier. */
const MODIFIERS = ['Alt', 'AltGraph', 'CapsLock', 'Control', 'Meta', 'Shift'];

/* Who uses a mouse would click on the page that goes. */
const delay = (): number => (isFocusShown() ? AFTER_KEY_MS : AFTER_CLICK_MS);

/*
 * A screen reader puts the page's caret where it reads. When that part goes, Chromium (156) moves the
 * caret into what comes instead, and Orca (43.1) follows it there: after “When?” it read a list of
 * days, too. A browser with a visible caret puts it where the focus is next.
 */
function dropCaret(): void {
    const selection = document.getSelection();
    if (selection?.isCollapsed) selection.removeAllRanges();
}

/* Returns what cancels the change. */
function changeLater(heading: HTMLElement, change: () => void): () => void {
    const stop = (): void => {
        clock().clear(timer);
        heading.removeEventListener('keydown', handleKey);
    };
    const changeNow = (): void => {
        stop();
        change();
    };
    const handleKey = ({ key, repeat }: KeyboardEvent): void => {
        if (!repeat && !MODIFIERS.includes(key)) changeNow();
    };
    heading.addEventListener('keydown', handleKey);
    const timer = clock().setTimeout(changeNow, delay());
    return stop;
}

/** The same as `moveFocusFirst`, to the first of several headings that can take the focus. */
export function moveFocusToOneOf(headings: readonly HTMLElement[], change: () => void): () => void {
    dropCaret();
    const focused = headings.find(moveFocus);
    if (focused) return changeLater(focused, change);
    change();
    return () => undefined;
}

/**
 * Moves the focus to a heading that stays, and only then has the rest of the page change. Where what
 * had the focus goes in the same moment, Orca 43.1 is silent: it follows the focus and says nothing of
 * where it is. A key pressed meanwhile finds the page changed; one that is still held from before, or a
 * modifier, doesn't count. Where the heading can't take the focus, the change comes at once.
 *
 * @returns cancels the change
 */
export const moveFocusFirst = (heading: HTMLElement, change: () => void): (() => void) =>
    moveFocusToOneOf([heading], change);
