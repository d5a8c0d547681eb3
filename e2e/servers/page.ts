import { JanusAdapter } from '../../examples/janus/adapter';
import { Session } from '../../examples/janus/session';
import { keepsPromise, promisesOf } from '../../test-support/callPromises';
import {
    TriedCall,
    type CallSuite,
    type Others,
    type Situation,
} from '../../test-support/callUnderTest';
import { HeldPrompt } from '../../test-support/heldPrompt';
import type { CallSignalling } from 'c/salusPortCall';
import type { JanusOptions, JanusTicket } from '../../examples/janus/options';

/* Runs in the pages of the test: the person's page runs the suite, the others do what it asks for. */

/** With what an adapter is made. */
export interface Made {
    readonly options: JanusOptions;
    readonly ticket: JanusTicket;
    /** Who the person is in the waiting room, where there is one. */
    readonly lobby?: string;
}

/** What the test does for the suite, outside of the page. */
export interface Outside {
    /** A new call, in which a host is. */
    make(situation: Situation): Promise<Made>;
    /** Something that another, or the network, does. Answers with an id where somebody comes. */
    play(what: string, ...given: readonly unknown[]): Promise<never>;
}

declare const outside: Outside;

/* What others do in pages of their own, or the test does with the server. */
const OUTSIDE: readonly (keyof Others)[] = [
    ...(['come', 'go', 'raiseHand', 'mute', 'askToUnmute', 'caption', 'write', 'arrived'] as const),
    ...([
        'askForCamera',
        'admit',
        'deny',
        'loseMessages',
        'loseNetwork',
        'findNetwork',
        'removeSelf',
        'endForAll',
    ] as const),
];

/* The app's own signalling, of which only the waiting room has need. */
function signallingOf(room: unknown): CallSignalling {
    const channel = new BroadcastChannel(String(room));
    return {
        send: (message) => channel.postMessage(message),
        onMessage(listener) {
            const handle = ({ data }: MessageEvent): void => listener(data);
            channel.addEventListener('message', handle);
            return () => channel.removeEventListener('message', handle);
        },
        close: () => channel.close(),
    };
}

const adapterOf = ({ options, ticket: { room }, lobby: id }: Made): JanusAdapter =>
    new JanusAdapter({
        ...options,
        ...(id && { lobby: { id, hosts: ['host'], signalling: signallingOf(room) } }),
    });

const tracks: MediaStreamTrack[] = [];
const prompt = new HeldPrompt();
const { mediaDevices } = navigator;

function watchTracks(): void {
    for (const method of ['getUserMedia', 'getDisplayMedia'] as const) {
        const before = mediaDevices[method].bind(mediaDevices);
        mediaDevices[method] = async (constraints) => {
            await prompt.answered;
            const stream = await before(constraints);
            tracks.push(...stream.getTracks());
            return stream;
        };
    }
}

/* The adapter's connections, so that a test can see by which way they go. */
const connections: RTCPeerConnection[] = [];

function watchConnections(): void {
    window.RTCPeerConnection = class extends RTCPeerConnection {
        constructor(configuration?: RTCConfiguration) {
            super(configuration);
            connections.push(this);
        }
    };
}

/* The adapter's ways to the server, so that a test can cut the newest. */
const sockets: WebSocket[] = [];

function watchSockets(): void {
    window.WebSocket = class extends WebSocket {
        constructor(address: string | URL, protocols?: string | string[]) {
            super(address, protocols);
            sockets.push(this);
        }
    };
}

async function wayOf(connection: RTCPeerConnection): Promise<string> {
    const report = await connection.getStats();
    const transport = [...report.values()].find(({ type }) => type === 'transport');
    const pair = report.get(transport?.selectedCandidatePairId);
    return report.get(pair?.localCandidateId)?.candidateType;
}

/* Chromium's fake devices can't be taken away, and its pages with a microphone may play: both are played. */
const enumerate = mediaDevices.enumerateDevices.bind(mediaDevices);
const { play } = HTMLMediaElement.prototype;

function takeDevice(id: string): void {
    mediaDevices.enumerateDevices = async () =>
        (await enumerate()).filter(({ deviceId }) => deviceId !== id);
    for (const track of tracks)
        if (track.readyState === 'live' && track.getSettings().deviceId === id) {
            track.stop();
            track.dispatchEvent(new Event('ended'));
        }
    mediaDevices.dispatchEvent(new Event('devicechange'));
}

async function blockPlayback(): Promise<void> {
    HTMLMediaElement.prototype.play = () =>
        Promise.reject(new DOMException('blocked', 'NotAllowedError'));
    await outside.play('come');
    await new Promise((done) => setTimeout(done, 2_000));
    HTMLMediaElement.prototype.play = play;
}

const suite: CallSuite = {
    situations: ['lobby', 'refusesUnmute', 'failsToJoin'],
    patience: 250,
    async make(situation) {
        tracks.length = 0;
        prompt.hold(false);
        mediaDevices.enumerateDevices = enumerate;
        HTMLMediaElement.prototype.play = play;
        const made = await outside.make(situation);
        const adapter = adapterOf(made);
        adapter.on('state', ({ state, previous }) => {
            void outside.play('state', state, previous, [...adapter.participants.keys()][0]);
        });
        const others = OUTSIDE.map((what) => [
            what,
            (...given: readonly unknown[]) => outside.play(what, ...given),
        ]);
        return {
            adapter,
            join: { credential: made.ticket },
            openTracks: () => tracks.filter(({ readyState }) => readyState === 'live').length,
            settle: () => new Promise((done) => setTimeout(done, 150)),
            others: {
                ...Object.fromEntries(others),
                ...{ takeDevice, blockPlayback },
                muteUnsent: () => void outside.play('mute'),
                holdPrompt: (isHeld) => prompt.hold(isHeld),
            },
        };
    },
};

/** The app's server: it makes rooms, and says no to messages. */
async function ask(address: string, body: object): Promise<unknown> {
    const session = new Session(address, { opened: () => undefined, forgotten: () => undefined });
    await session.open();
    const answer = await (await session.attach()).ask(body);
    session.close();
    return answer;
}

watchTracks();
watchConnections();
watchSockets();
const janus = {
    adapter: undefined as JanusAdapter | undefined,
    /** What others have written to this page. */
    arrived: [] as string[],
    ask,
    promises: () => promisesOf(suite),
    keeps: (title: string) => keepsPromise(title, suite),
    async join(made: Made): Promise<string> {
        const adapter = adapterOf(made);
        janus.adapter = adapter;
        janus.arrived = [];
        const { arrived } = janus;
        adapter.on(
            'chat',
            ({ status, text }) => void (status === 'received' && arrived.push(text)),
        );
        const result = await adapter.join({ credential: made.ticket, mic: true, camera: true });
        if (!result.ok) throw new Error(`can’t join: ${result.error.code}`);
        return result.value.self;
    },
    /** What is told where the WebSocket alone is lost, and somebody comes meanwhile. */
    async losesSocket() {
        const call = new TriedCall(await suite.make({}), suite.patience);
        await call.isJoined();
        sockets.at(-1)?.close();
        const there = await call.others.come();
        await call.until(() => call.came.includes(there), 'it tells who came meanwhile');
        await call.adapter.dispose();
        return call.all('state').map(({ state, signalOnly }) => [state, signalOnly === true]);
    },
    /** By which kind of way each connection goes. */
    ways: (): Promise<readonly string[]> => Promise.all(connections.map(wayOf)),
    /** How many frames of somebody's picture have come. */
    async framesOf(id: string): Promise<number> {
        const { adapter } = janus;
        if (!document.getElementById(id)) {
            const host = Object.assign(document.createElement('div'), { id });
            document.body.append(host);
            await adapter?.attach(id, 'camera', host);
        }
        const video = document.getElementById(id)?.querySelector('video');
        return video?.getVideoPlaybackQuality().totalVideoFrames ?? 0;
    },
    async leave(): Promise<void> {
        await janus.adapter?.dispose();
        janus.adapter = undefined;
    },
};
export type JanusPage = typeof janus;
Object.assign(window, { janus });
