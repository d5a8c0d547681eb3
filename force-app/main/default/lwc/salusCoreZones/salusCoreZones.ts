export { epochOf, isInstant } from './instant';
export { isZone } from './zone';
export { dayOf, differ, instantsAt, isRepeated, wallTime } from './wallTime';
export type { WallTime } from './wallTime';
export { sayDuration } from './duration';
export { sayDay, sayTime, sayZone } from './say';
