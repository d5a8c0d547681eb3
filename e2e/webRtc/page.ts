import { WebRtcAdapter, type WebRtcOptions } from 'c/salusHostWebRtc';
import { installClock } from 'c/salusHostClock';
import type { CallSignalling } from 'c/salusPortCall';

/* Runs in the page of a test: it makes an adapter, and keeps what it tells. */

const TYPES = [
    ...([
        'state',
        'participants',
        'localmedia',
        'unmuterequest',
        'devices',
        'playbackblocked',
    ] as const),
    ...(['quality', 'caption', 'chat', 'recording', 'lobby', 'error'] as const),
];

/* What the adapter makes, so that a test can see that it ends. */
const tracks: MediaStreamTrack[] = [];
const connections: RTCPeerConnection[] = [];
const channel = new BroadcastChannel('visit');
let isCut = false;

/* A wire between the pages, which a test can cut. */
const signalling: CallSignalling = {
    send: (message) => {
        if (!isCut) channel.postMessage(message);
    },
    onMessage: (listener) => {
        const handle = ({ data }: MessageEvent): void => {
            if (!isCut) listener(data);
        };
        channel.addEventListener('message', handle);
        return () => channel.removeEventListener('message', handle);
    },
    close: () => undefined,
};

function watchBrowser(): void {
    const { mediaDevices } = navigator;
    for (const method of ['getUserMedia', 'getDisplayMedia'] as const) {
        const before = mediaDevices[method].bind(mediaDevices);
        mediaDevices[method] = async (constraints) => {
            const stream = await before(constraints);
            tracks.push(...stream.getTracks());
            return stream;
        };
    }
    window.RTCPeerConnection = class extends RTCPeerConnection {
        constructor(configuration?: RTCConfiguration) {
            super(configuration);
            connections.push(this);
        }
    };
}

/* So that nobody waits half a minute for what is given up after half a minute. */
const hurry = (times: number): void =>
    void installClock({
        now: () => Date.now(),
        setTimeout: (act, ms) => setTimeout(act, ms / times),
        clear: (timer) => clearTimeout(timer as number),
    });

const events: { readonly type: string; readonly event: unknown }[] = [];

function make(options: Omit<WebRtcOptions, 'signalling'>): WebRtcAdapter {
    const adapter = new WebRtcAdapter({ ...options, signalling });
    for (const type of TYPES) adapter.on(type, (event) => void events.push({ type, event }));
    return adapter;
}

watchBrowser();
const visit = {
    ...{ make, events, tracks, connections, hurry },
    cut: (isOn: boolean): void => {
        isCut = isOn;
    },
};
export type Visit = typeof visit & { adapter: WebRtcAdapter };
Object.assign(window, { visit });
