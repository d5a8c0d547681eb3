export { isPurged, replayMask, sensitivityOf } from './sensitivity';
export type { PurgeReason, Sensitivity } from './sensitivity';
