/** A shortcut as text: `Ctrl+Alt+M`, `Ctrl+Alt+Shift+M`, `Ctrl+Alt+/`. */
export type Shortcut = string;

/** Why a text or a key press can't be a shortcut. Only a key press can be made with AltGr. */
export type ShortcutError = 'no-modifiers' | 'no-key' | 'reserved' | 'alt-graph';

/** A shortcut, or why there is none. */
export type ReadShortcut =
    | { readonly ok: true; readonly value: Shortcut }
    | { readonly ok: false; readonly error: ShortcutError };

/** What of a key press counts. */
export interface PressedKey {
    readonly key: string;
    readonly code: string;
    readonly ctrlKey: boolean;
    readonly altKey: boolean;
    readonly shiftKey: boolean;
    readonly metaKey: boolean;
    /** Whether it is the key by which a keyboard writes signs: Windows tells it as Ctrl and Alt. */
    readonly isAltGraph: boolean;
}

/* NVDA starts by N; desktops of Linux lock by L and open a terminal by T. */
const RESERVED = ['Ctrl+Alt+L', 'Ctrl+Alt+N', 'Ctrl+Alt+T'];

const MODIFIERS: Readonly<Record<string, string>> = {
    ctrl: 'Ctrl',
    control: 'Ctrl',
    alt: 'Alt',
    shift: 'Shift',
};

/**
 * A text as a shortcut, written as the kit writes it. Both Ctrl and Alt are needed: plain letters and
 * Space type and press (WCAG 2.1.4), and Ctrl or Alt alone is the browser's or the screen reader's.
 */
export function readShortcut(text: unknown): ReadShortcut {
    const parts = typeof text === 'string' ? text.split('+').map((part) => part.trim()) : [];
    const key = parts.pop() ?? '';
    const held = new Set(parts.map((part) => MODIFIERS[part.toLowerCase()] ?? '?'));
    if (!/^[a-z/]$/i.test(key)) return { ok: false, error: 'no-key' };
    if (!held.has('Ctrl') || !held.has('Alt') || held.has('?'))
        return { ok: false, error: 'no-modifiers' };
    const value = ['Ctrl', 'Alt', ...(held.has('Shift') ? ['Shift'] : []), key.toUpperCase()].join(
        '+',
    );
    return RESERVED.includes(value) ? { ok: false, error: 'reserved' } : { ok: true, value };
}

/* With Alt, a Mac writes another sign, and a keyboard of another script has no letter of ours. */
function letterOf({ key, code }: PressedKey): string {
    if (/^[a-z/]$/i.test(key)) return key.toUpperCase();
    return code === 'Slash' ? '/' : code.replace(/^Key/, '');
}

const withLetter = (pressed: PressedKey): Shortcut =>
    `Ctrl+Alt+${pressed.shiftKey ? 'Shift+' : ''}${letterOf(pressed)}`;

/** A key press as a shortcut, for a person who chooses one by pressing it. */
export function shortcutOf(pressed: PressedKey): ReadShortcut {
    if (pressed.isAltGraph) return { ok: false, error: 'alt-graph' };
    if (pressed.metaKey || !pressed.ctrlKey || !pressed.altKey)
        return { ok: false, error: 'no-modifiers' };
    return readShortcut(withLetter(pressed));
}

/** Whether a key press is this shortcut. What AltGr writes never is. */
export function matches(shortcut: Shortcut, pressed: PressedKey): boolean {
    if (pressed.isAltGraph || pressed.metaKey || !pressed.ctrlKey || !pressed.altKey) return false;
    return shortcut === withLetter(pressed);
}
