import type { Page } from '@playwright/test';
import type { Finding } from './finding';

/* What a person types, or speech input types for them: letters, digits, signs and Space. */
const KEYS = [
    ...'abcdefghijklmnopqrstuvwxyz',
    ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    ...'0123456789/?',
    ' ',
];

/*
 * Presses each key with the focus on nothing, and notes what it did by what was seen. Events of a script,
 * because only the page's own listeners are asked, and so that nothing but the key can be the cause: what
 * it changes is read before any timer or frame of the page can change something, too.
 */
async function press(keys: readonly string[]): Promise<Record<string, string[]>> {
    const { sweep } = window;
    const done: Record<string, string[]> = {};
    const note = (what: string, key: string): unknown => (done[what] ??= []).push(key);
    const frame = (): Promise<unknown> => new Promise((next) => requestAnimationFrame(next));
    sweep.focused()?.blur();
    for (let frames = 0; frames < 2; frames++) await frame(); // What was left may say so.

    let changed = 0;
    const changes = new MutationObserver(({ length }) => (changed += length));
    const everything = {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
    };
    const roots = sweep.all().flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
    for (const root of [document, ...roots]) changes.observe(root, everything);
    const { dispatchEvent } = EventTarget.prototype;
    let sent = 0;
    EventTarget.prototype.dispatchEvent = function (this: EventTarget, event: Event): boolean {
        sent += 1;
        return dispatchEvent.call(this, event);
    };
    for (const key of keys) {
        const found = new Set<string>();
        [changed, sent] = [0, 0];
        for (const type of ['keydown', 'keypress', 'keyup']) {
            const code = /[a-z]/i.test(key)
                ? `Key${key.toUpperCase()}`
                : key === ' '
                  ? 'Space'
                  : '';
            const init = { key, code, bubbles: true, cancelable: true, composed: true };
            const event = new KeyboardEvent(type, { ...init, shiftKey: /[A-Z?]/.test(key) });
            if (!dispatchEvent.call(document.body, event)) found.add('is kept from the browser');
        }
        // A component renders again in a microtask.
        for (let microtasks = 0; microtasks < 10; microtasks++) await Promise.resolve();
        if (sent) found.add('sends an event');
        if (changed + changes.takeRecords().length) found.add('changes the page');
        if (sweep.focused()) found.add('moves the focus');
        sweep.focused()?.blur();
        for (const what of found) note(what, key);
    }
    EventTarget.prototype.dispatchEvent = dispatchEvent;
    changes.disconnect();
    return done;
}

/**
 * With the focus on nothing, no letter, digit, sign or Space does anything (WCAG 2.1.4): a person who
 * dictates, or whose hand trembles, presses them by mistake, and a screen reader reads by them.
 */
export async function plainKeyFindings(page: Page): Promise<Finding[]> {
    const once = await page.evaluate(press, KEYS);
    // What the page did by itself in that moment, as a dialog that takes the focus, it doesn't do again.
    const keys = [...new Set(Object.values(once).flat())];
    const done = keys.length ? await page.evaluate(press, keys) : {};
    return Object.entries(done).map(([what, by]) => ({
        rule: 'plain keys',
        element: 'page',
        message: `${by.map((key) => (key === ' ' ? 'Space' : key)).join(' ')} ${what}`,
    }));
}
