export { KeptShortcuts } from './kept';
export { pressedKey, Shortcuts } from './shortcuts';
