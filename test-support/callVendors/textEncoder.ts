import { TextDecoder, TextEncoder } from 'node:util';

// jsdom has none, and livekit-client makes one when it is loaded.
Object.assign(globalThis, { TextDecoder, TextEncoder });
