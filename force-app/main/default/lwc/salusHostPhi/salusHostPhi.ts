export { enclose, passOn } from './components';
export type { PhiBoundary, PhiComponent } from './components';
export { REGISTER_PHI, registerPhi, joinBoundary, unregisterPhi } from './register';
export type { RegisterPhiEvent } from './register';
export { emptyTemplate } from './emptyTemplate';
export { maskReplay } from './mask';
export { PhiRegistration } from './registration';
export { purgeAll, purgeInside, restoreAll, restoreInside } from './purge';
export { forgetLastMatch } from './regularExpressions';
