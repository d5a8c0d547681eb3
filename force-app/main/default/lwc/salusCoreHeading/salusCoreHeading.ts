export { headingLevelOf } from './level';
export type { HeadingLevel } from './level';
