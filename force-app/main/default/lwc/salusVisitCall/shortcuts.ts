import type { Shortcut, ShortcutKeys } from 'c/salusCoreShortcuts';

/** What can be done in a call by a shortcut. */
export type CallAction = 'mic' | 'camera' | 'captions' | 'hand' | 'toolbar' | 'help';

/** The shortcuts, until a person sets their own. `T` for the toolbar opens a terminal on Linux. */
export const callShortcuts: ShortcutKeys<CallAction> = Object.freeze({
    mic: 'Ctrl+Alt+M',
    camera: 'Ctrl+Alt+V',
    captions: 'Ctrl+Alt+C',
    hand: 'Ctrl+Alt+H',
    toolbar: 'Ctrl+Alt+B',
    help: 'Ctrl+Alt+/',
});

/** A shortcut as a screen reader says it well. */
export const sayKeys = (shortcut: Shortcut): string =>
    shortcut.replace('Ctrl', 'Control').replaceAll('+', ' ');
