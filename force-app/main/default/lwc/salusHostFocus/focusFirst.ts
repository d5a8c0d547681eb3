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

/**
 * Moves the focus to a heading that stays, and only then has the rest of the page change. Where what
 * had the focus goes in the same moment, Orca 43.1 is silent: it follows the focus and says nothing of
 * where it is. A key pressed meanwhile finds the page changed; one that is still held from before, or a
 * modifier, doesn't count.
 *
 * @returns cancels the change
 */
export function moveFocusFirst(heading: HTMLElement, change: () => void): () => void {
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
    dropCaret();
    moveFocus(heading);
    heading.addEventListener('keydown', handleKey);
    const timer = clock().setTimeout(changeNow, delay());
    return stop;
}
