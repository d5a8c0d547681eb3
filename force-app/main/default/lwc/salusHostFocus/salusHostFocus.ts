export { leaveFocus, registerFocusTarget, rescueFocus } from './fallback';
export type { FocusTarget } from './fallback';
export { moveFocus } from './focus';
export { withoutFocusEvents } from './focusEvents';
export { moveFocusFirst } from './focusFirst';
export { closeModalsIn, registerModal } from './modals';
