export { readShortcut, matches } from './shortcut';
export type { PressedKey, Shortcut, ShortcutError } from './shortcut';
export { assign, keysFrom, type Assigned, type ShortcutKeys } from './keys';
