class Connection extends EventTarget {
    connectionState = 'connected';
}

/** One connection of plain WebRTC with the app's signalling, as far as its events go. */
export class FakeWebRtc {
    readonly peerId = 'peer-1';
    readonly connection = new Connection();
    readonly channel = new EventTarget();
    readonly signalling = new EventTarget();
    readonly mic = new EventTarget();
    isPlaybackAllowed = true;
    readonly player = {
        play: async (): Promise<void> => {
            if (!this.isPlaybackAllowed)
                throw Object.assign(new Error('CANARY'), { name: 'NotAllowedError' });
        },
    };

    go(connectionState: string): void {
        this.connection.connectionState = connectionState;
        this.connection.dispatchEvent(new Event('connectionstatechange'));
    }

    /** What comes over the app's signalling or the data channel. */
    says(from: 'signalling' | 'channel', said: object): void {
        const data = JSON.stringify(said);
        this[from].dispatchEvent(Object.assign(new Event('message'), { data }));
    }
}
