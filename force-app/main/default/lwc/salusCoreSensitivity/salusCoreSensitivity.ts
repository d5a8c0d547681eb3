export { isPurged, pictureMask, replayMask, sensitivityOf } from './sensitivity';
export type { PurgeReason, Sensitivity } from './sensitivity';
