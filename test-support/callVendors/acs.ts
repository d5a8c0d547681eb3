import { FakeEmitter } from './emitter';

/** A `Call` of @azure/communication-calling with its features, as far as their events go. */
export class FakeAcs extends FakeEmitter {
    state = 'None';
    callEndReason?: { readonly code: number; readonly subCode: number };
    readonly captions = new FakeEmitter();
    readonly raiseHand = new FakeEmitter();
    readonly recording = Object.assign(new FakeEmitter(), { isRecordingActive: false });
    readonly network = new FakeEmitter();

    override get count(): number {
        const { captions, raiseHand, recording, network } = this;
        return [captions, raiseHand, recording, network].reduce(
            (sum, { count }) => sum + count,
            super.count,
        );
    }

    go(state: string, subCode?: number): void {
        this.state = state;
        if (subCode !== undefined) this.callEndReason = { code: 0, subCode };
        this.emit('stateChanged');
    }

    record(isActive: boolean): void {
        this.recording.isRecordingActive = isActive;
        this.recording.emit('isRecordingActiveChanged');
    }
}
