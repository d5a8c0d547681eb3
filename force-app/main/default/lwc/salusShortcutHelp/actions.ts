import { readShortcut, type ShortcutKeys } from 'c/salusCoreShortcuts';
import { asText } from 'c/salusCoreWords';
import { WORDS } from './words';

/** Something that a page does by a shortcut. */
export interface ShortcutAction {
    /** What the page calls it: `mic`. */
    readonly action: string;
    /** What it does, as a person reads it: “Microphone on or off”. */
    readonly label: string;
    /** The keys that it has at first, such as `Ctrl+Alt+M`; '' is none. */
    readonly keys: string;
}

/** The action that opens the list of shortcuts. */
export const HELP = 'help';
const OPENS: ShortcutAction = { action: HELP, label: WORDS.showThese, keys: 'Ctrl+Alt+/' };

function isGood(given: unknown): given is ShortcutAction {
    const { action, label, keys } = Object(given) as Partial<ShortcutAction>;
    const isRead = keys === '' || readShortcut(keys).ok;
    return Boolean(asText(action) && action !== HELP && asText(label).trim()) && isRead;
}

/** The actions of a page, and how many of what it gave is none. The list's own comes last. */
export function actionsOf(given: unknown): {
    readonly list: readonly ShortcutAction[];
    readonly bad: number;
} {
    const all: readonly unknown[] = Array.isArray(given) ? given : [];
    const good = all.filter(isGood);
    const isMissing = given === undefined || given === null;
    const bad = all.length - good.length + (Array.isArray(given) || isMissing ? 0 : 1);
    return { list: [...good, OPENS], bad };
}

/** The keys that each has at first, as the kit writes them. */
export const defaultsOf = (list: readonly ShortcutAction[]): ShortcutKeys =>
    Object.fromEntries(
        list.map(({ action, keys }) => {
            const read = readShortcut(keys);
            return [action, read.ok ? read.value : ''];
        }),
    );
