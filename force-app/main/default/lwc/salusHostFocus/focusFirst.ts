import { clock } from 'c/salusHostClock';
import { isFocusShown, moveFocus } from './focus';

/* Longer than a frame, so that the browser has reported the focus; too short for another click. */
const AFTER_CLICK_MS = 20;
/* Orca 43.1 asks Firefox 153 about the heading later than that: after 20 ms it was silent on most
   pages, after 300 ms on none (docs/speech/focus.md). */
const AFTER_KEY_MS = 300;

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
 * where it is. A key pressed meanwhile finds the page changed.
 *
 * @returns cancels the change
 */
export function moveFocusFirst(heading: HTMLElement, change: () => void): () => void {
    const stop = (): void => {
        clock().clear(timer);
        heading.removeEventListener('keydown', changeNow);
    };
    const changeNow = (): void => {
        stop();
        change();
    };
    dropCaret();
    moveFocus(heading);
    heading.addEventListener('keydown', changeNow);
    const timer = clock().setTimeout(changeNow, delay());
    return stop;
}
