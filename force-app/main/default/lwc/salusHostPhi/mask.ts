import { replayMask, type Sensitivity } from 'c/salusCoreSensitivity';

const NAMES = Object.keys(replayMask('phi'));

/**
 * Asks session-replay products not to record an element, or, for `none`, no longer. What is secret is named so,
 * for the styles of print.
 */
export function maskReplay(element: Element, sensitivity: Sensitivity): void {
    element.toggleAttribute('data-secret', sensitivity === 'secret');
    const mask = replayMask(sensitivity);
    for (const name of NAMES) {
        const value = mask[name];
        if (value === undefined) element.removeAttribute(name);
        else element.setAttribute(name, value);
    }
}
