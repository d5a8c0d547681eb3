import { clock } from 'c/salusHostClock';
import { moveFocus } from './focus';

/* Two frames would do for the browser; Orca looks at what it left some time after. */
const TURN_MS = 100;

/**
 * Moves the focus to a heading that stays, and only then has the rest of the page change. Where what
 * had the focus goes in the same moment, Orca 43.1 with Chromium 156 is silent: it follows the focus
 * and says nothing of where it is (docs/speech/focus.md).
 *
 * @returns calls the change off
 */
export function moveFocusFirst(heading: HTMLElement, change: () => void): () => void {
    moveFocus(heading);
    const timer = clock().setTimeout(change, TURN_MS);
    return () => clock().clear(timer);
}
