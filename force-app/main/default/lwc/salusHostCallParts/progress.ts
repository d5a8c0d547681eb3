import type { CallState, EndReason } from 'c/salusPortCall';
import type { Emitter } from './emitter';

/** Where the call is. */
export class Progress {
    state: CallState;
    private readonly emitter: Emitter;
    private attempt = 0;

    /** `state` is how the call before has ended, where there was one. */
    constructor(emitter: Emitter, state: CallState = 'idle') {
        this.emitter = emitter;
        this.state = state;
    }

    /** Whether the person is in the call, heard or not. */
    get isIn(): boolean {
        return this.state === 'connected' || this.state === 'reconnecting';
    }

    to(state: CallState, endReason?: EndReason): void {
        const { state: previous } = this;
        if (state === previous) return;
        this.state = state;
        this.attempt = state === 'reconnecting' ? this.attempt + 1 : 0;
        this.emitter.emit('state', {
            ...{ state, previous },
            ...(this.attempt && { attempt: this.attempt }),
            ...(endReason && { endReason }),
        });
    }

    /** Only the way to the server is lost, or back: everybody is still heard. */
    signalOnly(): void {
        const { state } = this;
        this.emitter.emit('state', { state, previous: state, signalOnly: true });
    }
}
