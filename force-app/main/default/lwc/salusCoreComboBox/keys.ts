/** What a key does in a combo box. */
export type ComboMove =
    /** Shows the list; the focus stays. */
    | 'open'
    /** Hides the list; the focus goes to the line of text, or stays there. */
    | 'close'
    | 'first'
    | 'last'
    | 'next'
    | 'previous'
    /** Answers with the choice that has the focus. */
    | 'choose'
    /** Enter in the line of text. */
    | 'enter'
    /** The key belongs to the line of text, which takes the focus before the browser acts on it. */
    | 'text';

/** A key as the browser tells it. */
export interface ComboKey {
    readonly key: string;
    readonly altKey: boolean;
    readonly ctrlKey: boolean;
    readonly metaKey: boolean;
}

/** Where the focus is, and whether the list is shown. */
export interface ComboState {
    readonly isInList: boolean;
    readonly isOpen: boolean;
}

const IN_LIST: Readonly<Record<string, ComboMove>> = {
    ArrowDown: 'next',
    ArrowUp: 'previous',
    Enter: 'choose',
    Escape: 'close',
};

/* Keys of the text; what an input method or a dead key sends has no character yet. */
const OF_TEXT = [
    'ArrowLeft',
    'ArrowRight',
    'Home',
    'End',
    'Backspace',
    'Delete',
    'Dead',
    'Process',
    'Unidentified',
];

/* AltGr is Ctrl and Alt on Windows; Option on a Mac is Alt: both write characters. */
const isText = ({ key, altKey, ctrlKey, metaKey }: ComboKey): boolean =>
    !metaKey && (!ctrlKey || altKey) && (key.length === 1 || (!altKey && OF_TEXT.includes(key)));

const inLine = (key: string, isOpen: boolean): ComboMove | undefined => {
    if (key === 'ArrowDown') return 'first';
    if (key === 'ArrowUp') return 'last';
    if (key === 'Enter') return 'enter';
    return key === 'Escape' && isOpen ? 'close' : undefined;
};

/**
 * What a key does, or undefined where it is the browser's alone. Source: ARIA Authoring Practices,
 * combobox with a listbox. Space is text, as every key that writes a character.
 */
export const comboMove = (
    pressed: ComboKey,
    { isInList, isOpen }: ComboState,
): ComboMove | undefined => {
    const { key, altKey, ctrlKey, metaKey } = pressed;
    if (altKey && !ctrlKey && !metaKey && key === 'ArrowDown') return isOpen ? undefined : 'open';
    if (altKey && !ctrlKey && !metaKey && key === 'ArrowUp') return isOpen ? 'close' : undefined;
    if (isInList && isText(pressed)) return 'text';
    if (altKey || ctrlKey || metaKey) return undefined;
    return isInList ? IN_LIST[key] : inLine(key, isOpen);
};
