export { enclose, passOn } from './holders';
export type { PhiBoundary, PhiHolder } from './holders';
export { HOLD, hold, joinBoundary, letGo } from './join';
export type { HoldEvent } from './join';
export { maskReplay } from './mask';
export { PhiPlace } from './place';
export { purgeAll, purgeInside, restoreAll, restoreInside } from './purge';
export { forgetLastMatch } from './regularExpressions';
