export { matches, readShortcut, shortcutOf } from './shortcut';
export type { PressedKey, ReadShortcut, Shortcut, ShortcutError } from './shortcut';
export { assign, keysFrom, type Assigned, type ShortcutKeys } from './keys';
