export { epochOf, isInstant } from './instant';
export { isZone } from './zone';
export { dayOf, differ, wallTime } from './wallTime';
export type { WallTime } from './wallTime';
export { sayDuration } from './duration';
export { sayDay, sayTime } from './say';
export { sayZone } from './zoneName';
