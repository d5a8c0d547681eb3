import type { ShortcutKeys } from 'c/salusCoreShortcuts';
import type { ShortcutAction } from './actions';
import { keyNames } from './words';

/** What is said below a shortcut: how to choose other keys, or why they are refused. */
export interface Note {
    readonly action: string;
    readonly text: string;
    readonly isError: boolean;
}

/** A shortcut as the list shows it. */
export interface ShortcutRow {
    readonly index: number;
    readonly key: string;
    readonly noteKey: string;
    readonly label: string;
    readonly isOn: boolean;
    readonly names: readonly string[];
    readonly isChanging: 'true' | 'false';
    readonly nameId: string;
    readonly buttonId: string;
    readonly buttonName: string;
    readonly note?: string;
    readonly noteClass: string;
}

interface Shown {
    readonly keys: ShortcutKeys;
    readonly changing?: string;
    readonly note?: Note;
}

export const rowsOf = (
    list: readonly ShortcutAction[],
    { keys, changing, note }: Shown,
): readonly ShortcutRow[] =>
    list.map(({ action, label }, index) => ({
        index,
        key: `row-${index}`,
        noteKey: `note-${index}`,
        label,
        isOn: Boolean(keys[action]),
        names: keyNames(keys[action] ?? ''),
        isChanging: changing === action ? 'true' : 'false',
        nameId: `name-${index}`,
        buttonId: `change-${index}`,
        buttonName: `change-${index} name-${index}`,
        ...(note?.action === action && { note: note.text }),
        noteClass: note?.isError ? 'note error' : 'note',
    }));
