import { WebRtcAdapter } from 'c/salusHostWebRtc';
import type { CallUnderTest, Situation } from 'test-support/behavesLikeACallAdapter';
import { devices, fakeBrowser, given, media, play, prompt, thrown, Wire } from './fakeBrowser';
import { connections, type FakeConnection, type FakeTrack } from './fakeConnection';

/* So that what is waited for in seconds is there in hundredths. */
export const FAST = 100;

const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 10));

/** A patient, and the pages of others, the host's among them. */
export async function callByWebRtc({ lobby, refusesUnmute }: Situation): Promise<CallUnderTest> {
    fakeBrowser();
    const wire = new Wire();
    const hosts = ['host'];
    const others = new Map<string, WebRtcAdapter>();
    const texts = new Map<string, string[]>();
    const theirs = new Set<FakeTrack>();
    const sockets = new Map<string, readonly FakeConnection[]>();

    async function open(id: string, key = id): Promise<string> {
        const [tracks, made] = [given.length, connections.length];
        const signalling = wire.join(key);
        const adapter = new WebRtcAdapter({ id, hosts, signalling, holdsMutes: true });
        others.set(key, adapter);
        const got: string[] = [];
        texts.set(key, got);
        adapter.on('chat', ({ text, status }) => void (status === 'received' && got.push(text)));
        await adapter.join({ credential: null, mic: true, camera: true });
        given.slice(tracks).forEach((track) => theirs.add(track));
        await settle();
        sockets.set(key, connections.slice(made));
        return id;
    }

    await open('host');
    const host = others.get('host') as WebRtcAdapter;
    const adapter = new WebRtcAdapter({
        ...{ id: 'patient', hosts, hasLobby: lobby ?? false, signalling: wire.join('patient') },
    });
    if (refusesUnmute)
        adapter.on('state', ({ state }) => void (state === 'connected' && host.mute('patient')));
    let count = 0;
    const all = (state: string): void =>
        connections.filter(({ isOpen }) => isOpen).forEach((one) => one.become(state));
    return {
        adapter,
        settle,
        openTracks: () =>
            given.filter((one) => one.readyState === 'live' && !theirs.has(one)).length,
        others: {
            come: () => open(`other-${(count += 1)}`),
            async go(id, dropped) {
                if (!dropped) return others.get(id)?.leave();
                wire.cut(id);
                sockets.get(id)?.forEach((one) => one.lose());
                return undefined;
            },
            raiseHand: (id) => void others.get(id)?.setHand(true),
            admit: () => void host.admit('patient', true),
            deny: () => void host.admit('patient', false),
            mute: () => void host.mute('patient'),
            muteUnsent: () => void host.mute('patient'),
            holdPrompt: (isHeld) => prompt.hold(isHeld),
            askToUnmute: () => void host.askToSend('patient', 'mic'),
            askForCamera: () => void host.askToSend('patient', 'camera'),
            caption: (participantId, id, text, final) =>
                wire.send({
                    ...{ version: 1, from: 'captions', session: 'captions', type: 'caption' },
                    line: { id, participantId, text, final, startedAt: 0 },
                }),
            write: async (from, text) => void (await others.get(from)?.sendChat(text)),
            arrived: (id) => [...(texts.get(id) ?? [])],
            loseMessages: (isLost) => connections.forEach((one) => one.hold(isLost)),
            async blockPlayback() {
                play.mockRejectedValue(thrown('NotAllowedError'));
                await open('late');
                play.mockResolvedValue(undefined);
            },
            loseNetwork: () => all('disconnected'),
            findNetwork: () => all('connected'),
            takeDevice(id) {
                media.enumerateDevices.mockResolvedValue(
                    devices.filter(({ deviceId }) => deviceId !== id),
                );
                given
                    .filter((one) => !theirs.has(one) && one.getSettings().deviceId === id)
                    .forEach((one) => one.end());
                media.dispatchEvent(new Event('devicechange'));
            },
            joinElsewhere: async () => void (await open('patient', 'elsewhere')),
            endForAll: () => host.leave({ forAll: true }),
        },
    };
}
