import { clock } from 'c/salusHostClock';
import { moveFocus } from './focus';

/* Longer than a frame, so that the browser has reported the focus; too short to be seen. */
const DELAY_MS = 20;

/**
 * Moves the focus to a heading that stays, and only then has the rest of the page change. Where what
 * had the focus goes in the same moment, Orca 43.1 with Chromium 156 is silent: it follows the focus
 * and says nothing of where it is (docs/speech/focus.md). A key pressed meanwhile finds the page
 * changed.
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
    moveFocus(heading);
    heading.addEventListener('keydown', changeNow);
    const timer = clock().setTimeout(changeNow, DELAY_MS);
    return stop;
}
