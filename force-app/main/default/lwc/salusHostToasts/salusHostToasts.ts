export { BesideFocus } from './besideFocus';
export type { Edge } from './edge';
export { registerToasts, showToast } from './toasts';
export type { Toast, ToastVariant, Toasts } from './toasts';
