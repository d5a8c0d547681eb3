export { headingLevelOf, levelBelow } from './level';
export type { HeadingLevel } from './level';
