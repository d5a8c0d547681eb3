import { FakeEmitter } from './emitter';

/** A `Room` of twilio-video, as far as its events go. */
export class FakeTwilio extends FakeEmitter {
    readonly localParticipant = Object.assign(new FakeEmitter(), { sid: 'PA0' });

    override get count(): number {
        return super.count + this.localParticipant.count;
    }

    disconnectWith(code?: number): void {
        this.emit('disconnected', this, code === undefined ? undefined : { code });
    }
}
