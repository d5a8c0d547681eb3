import { FakeEmitter } from './emitter';

/** A `Room` of livekit-client, as far as its events go. */
export class FakeLiveKit extends FakeEmitter {
    canPlaybackAudio = true;
    readonly someone = { sid: 'PA_1', name: 'Ana CANARY', kind: 0 };
    readonly localParticipant = {
        ...{ sid: 'PA_0', isLocal: true, isMicrophoneEnabled: true },
        setMicrophoneEnabled: async (on: boolean) => this.switchMic(on),
    };

    /** The person or the server mutes: the same event for both. */
    switchMic(on: boolean): void {
        this.localParticipant.isMicrophoneEnabled = on;
        const publication = { source: 'microphone' };
        this.emit(on ? 'trackUnmuted' : 'trackMuted', publication, this.localParticipant);
    }

    blockAudio(): void {
        this.canPlaybackAudio = false;
        this.emit('audioPlaybackChanged', false);
    }
}
