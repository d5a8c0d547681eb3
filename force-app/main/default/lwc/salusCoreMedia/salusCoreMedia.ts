export { isVoice } from './level';
export { isRetryable, mediaErrorOf } from './mediaError';
export type { MediaFailure } from './mediaError';
export { qualityOf } from './quality';
export type { Measured } from './quality';
