export { isIceAddress, isSafeSignalling } from './address';
export type { PeerMessage } from './peerMessage';
export { isPolite } from './polite';
export { readPeerMessage } from './readPeerMessage';
export { readSignal } from './readSignal';
export { SIGNAL_VERSION } from './signal';
export type { Candidate, Description, SignalBody, SignalMessage } from './signal';
