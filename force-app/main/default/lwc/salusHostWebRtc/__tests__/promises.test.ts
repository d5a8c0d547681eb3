import { installClock } from 'c/salusHostClock';
import { behavesLikeACallAdapter, promisesOfACall } from 'test-support/behavesLikeACallAdapter';
import { callByWebRtc, FAST } from './callByWebRtc';

/* A server that says so is the app's; and nobody removes, counts or records in a call without one. */
const NEEDS_A_SERVER = /joining fails|was removed|wait before the person|is recorded/u;

describe('WebRtcAdapter', () => {
    let restore: () => void;
    beforeEach(() => {
        restore = installClock({
            now: () => Date.now(),
            setTimeout: (act, ms) => setTimeout(act, ms / FAST),
            clear: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
        });
    });
    afterEach(() => restore());

    behavesLikeACallAdapter(
        { situations: ['lobby', 'refusesUnmute'], make: callByWebRtc },
        promisesOfACall.filter((title) => NEEDS_A_SERVER.test(title)),
    );
});
