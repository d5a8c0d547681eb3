export { epochOf, isInstant, momentOf } from './instant';
export { offsetAt } from './offset';
export { epochsOfWallTime, sameWallTime } from './wallInstants';
export { isZone } from './zone';
export { dayOf, wallTime, zonesDiffer } from './wallTime';
export type { WallTime } from './wallTime';
export { sayDuration } from './duration';
export { sayDay, sayTime, sayWhen } from './say';
export { sayZone } from './zoneName';
