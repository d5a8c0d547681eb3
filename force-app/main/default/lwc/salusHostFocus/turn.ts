import { clock } from 'c/salusHostClock';
import { moveFocus } from './focus';

/* More than a frame, so that the browser has told where the focus is; less than anybody sees. */
const TURN_MS = 20;

/**
 * Moves the focus to a heading that stays, and only then has the rest of the page change. Where what
 * had the focus goes in the same moment, Orca 43.1 with Chromium 156 is silent: it follows the focus
 * and says nothing of where it is (docs/speech/focus.md). A key pressed meanwhile finds the page
 * changed.
 *
 * @returns calls the change off
 */
export function moveFocusFirst(heading: HTMLElement, change: () => void): () => void {
    const stop = (): void => {
        clock().clear(timer);
        heading.removeEventListener('keydown', turn);
    };
    const turn = (): void => {
        stop();
        change();
    };
    moveFocus(heading);
    heading.addEventListener('keydown', turn);
    const timer = clock().setTimeout(turn, TURN_MS);
    return stop;
}
