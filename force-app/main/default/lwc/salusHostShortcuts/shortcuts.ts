import { matches, type PressedKey, type ShortcutKeys } from 'c/salusCoreShortcuts';

/* Where a key press begins, through shadow roots. */
const startOf = (event: Event): EventTarget | undefined => event.composedPath()[0];

/* A box, a radio or a slider is an input, too, and takes no letter. */
const WRITES =
    'input:not([type="checkbox"], [type="radio"], [type="range"], [type="button"]), textarea, select';

/* There the keys write, or choose in a list. */
const isEditable = (target: EventTarget | undefined): boolean =>
    target instanceof HTMLElement && (target.matches(WRITES) || target.isContentEditable);

/** What of an event counts for a shortcut. */
export function pressedKey(event: KeyboardEvent): PressedKey {
    const { key, code, ctrlKey, altKey, shiftKey, metaKey } = event;
    const isAltGraph = event.getModifierState('AltGraph');
    return { key, code, ctrlKey, altKey, shiftKey, metaKey, isAltGraph };
}

/**
 * Shortcuts of a page: Ctrl and Alt with a letter. There is no other way to give one, so that no plain
 * letter and no Space ever is. A component calls `start` on connecting and `stop` on disconnecting.
 */
export class Shortcuts<Action extends string> {
    /** The shortcut of each action now; '' is none. */
    private readonly keys: () => ShortcutKeys<Action>;
    private readonly act: (action: Action) => void;

    constructor(keys: () => ShortcutKeys<Action>, act: (action: Action) => void) {
        this.keys = keys;
        this.act = act;
    }

    start(): void {
        window.addEventListener('keydown', this.handleKeyDown);
    }

    stop(): void {
        window.removeEventListener('keydown', this.handleKeyDown);
    }

    /* A key that is held down is one press. */
    private readonly handleKeyDown = (event: KeyboardEvent): void => {
        if (event.defaultPrevented || event.repeat || isEditable(startOf(event))) return;
        const pressed = pressedKey(event);
        const entries = Object.entries(this.keys()) as [Action, string][];
        const action = entries.find(([, shortcut]) => matches(shortcut, pressed))?.[0];
        if (action === undefined) return;
        event.preventDefault();
        this.act(action);
    };
}
