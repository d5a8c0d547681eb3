export type { ImageView } from './image';
export { readImageView } from './readImageView';
export type { ReadImageView } from './readImageView';
export { readImageViews } from './readImageViews';
export type { ReadImageViews } from './readImageViews';
export { statusMeaning } from './status';
export type { TellingStatus } from './status';
