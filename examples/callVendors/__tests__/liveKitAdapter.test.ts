/** @jest-environment jsdom */
import { behavesLikeACallAdapter, promisesOfACall } from 'test-support/behavesLikeACallAdapter';
import { callByLiveKit } from './liveKitCall';

/* LiveKit has no lobby, and a server can't ask somebody to unmute: both are messages of the app. Nor can it
   mute what isn't sent yet. */
const CANT = /lobby|wait before|isn’t let in|asks the person to unmute|host switches off/u;

describe('LiveKitAdapter', () => {
    behavesLikeACallAdapter(
        { situations: ['refusesUnmute', 'failsToJoin'], make: callByLiveKit },
        promisesOfACall.filter((title) => CANT.test(title)),
    );
});
