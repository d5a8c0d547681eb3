export { HOLD, hold, joinBoundary, letGo, purgeAll, restoreAll } from './holders';
export type { HoldEvent, PhiHolder, PhiOwner } from './holders';
export { maskReplay } from './mask';
export { forgetLastMatch } from './regularExpressions';
