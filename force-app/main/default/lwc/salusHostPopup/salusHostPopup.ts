export { Popup } from './popup';
export type { PopupWidth } from './popup';
