export { WebRtcAdapter } from './adapter';
export type { IceServer } from 'c/salusHostCallParts';
export type { WebRtcOptions } from './options';
