import { FakeEmitter } from './emitter';

type Listener = (...event: never[]) => void;

/** The `audioVideo` of a meeting session of the Amazon Chime SDK, as far as its callbacks go. */
export class FakeChime {
    readonly all = new FakeEmitter();
    canUnmute = true;
    readonly transcriptionController = {
        subscribeToTranscriptEvent: (callback: Listener) =>
            void this.all.on('transcript', callback),
        unsubscribeFromTranscriptEvent: (callback: Listener) =>
            void this.all.off('transcript', callback),
    };
    private observer?: Record<string, Listener>;
    private onMessage?: Listener;

    get count(): number {
        return this.all.count + (this.observer ? 1 : 0);
    }

    addObserver(observer: object): void {
        this.observer = observer as Record<string, Listener>;
    }

    removeObserver(): void {
        this.observer = undefined;
    }

    realtimeSubscribeToAttendeeIdPresence(callback: Listener): void {
        this.all.on('presence', callback);
    }

    realtimeUnsubscribeToAttendeeIdPresence(callback: Listener): void {
        this.all.off('presence', callback);
    }

    realtimeSubscribeToLocalSignalStrengthChange(callback: Listener): void {
        this.all.on('strength', callback);
    }

    realtimeUnsubscribeToLocalSignalStrengthChange(callback: Listener): void {
        this.all.off('strength', callback);
    }

    realtimeSubscribeToReceiveDataMessage(topic: string, callback: Listener): void {
        this.onMessage = callback;
        this.all.on(topic, callback);
    }

    realtimeUnsubscribeFromReceiveDataMessage(topic: string): void {
        if (this.onMessage) this.all.off(topic, this.onMessage);
    }

    realtimeMuteLocalAudio(): void {
        this.canUnmute = true;
    }

    realtimeUnmuteLocalAudio(): boolean {
        return this.canUnmute;
    }

    /** Calls a method of the observer. */
    observe(method: string, ...event: readonly unknown[]): void {
        this.observer?.[method]?.(...(event as never[]));
    }

    stopWith(code: number): void {
        this.observe('audioVideoDidStop', { statusCode: () => code });
    }
}
