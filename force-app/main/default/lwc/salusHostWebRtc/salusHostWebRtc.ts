export { WebRtcAdapter } from './adapter';
export type { IceServer, WebRtcOptions } from './options';
