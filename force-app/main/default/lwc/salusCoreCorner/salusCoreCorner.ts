export { cornerAfter, corners, isCorner, onScreen } from './corner';
export type { Corner, Drag } from './corner';
