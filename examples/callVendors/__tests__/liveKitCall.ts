import 'test-support/callVendors/textEncoder';
import type { CallUnderTest, Situation } from 'test-support/behavesLikeACallAdapter';
import {
    FakeLiveKitPerson,
    FakeLiveKitServer,
    liveKitKit,
    type FakeLiveKit,
} from 'test-support/callVendors/liveKit';
import { ConnectionError, ConnectionState, DisconnectReason, Track } from 'livekit-client';
import { LiveKitAdapter } from '../liveKitAdapter';

/** A call over a fake of LiveKit, as the suite of all calls tries it. */
export function callByLiveKit({ refusesUnmute, failsToJoin }: Situation): CallUnderTest {
    const server = new FakeLiveKitServer();
    server.machine.install();
    if (failsToJoin) server.errors.push(ConnectionError.serverUnreachable('CANARY'));
    if (refusesUnmute) server.permissions = { canPublish: true, canPublishSources: [1] } as never;
    const adapter = new LiveKitAdapter(liveKitKit(server));
    const room = (): FakeLiveKit => server.room as FakeLiveKit;
    const who = (id: string): FakeLiveKitPerson =>
        [...server.present.values()].find(({ sid }) => sid === id) as FakeLiveKitPerson;
    let count = 0;
    return {
        adapter,
        join: { credential: { url: 'wss://localhost', token: 'CANARY' } },
        openTracks: () => server.machine.openTracks,
        speaker: () => server.machine.speaker,
        isThere: () => server.room?.state === ConnectionState.Connected,
        others: {
            come() {
                const one = new FakeLiveKitPerson(`PA_${(count += 1)}`);
                if (server.room) room().come(one);
                else server.present.set(one.identity, one);
                return one.sid;
            },
            go: (id, dropped) =>
                room().go(
                    who(id),
                    dropped ? DisconnectReason.SIGNAL_CLOSE : DisconnectReason.CLIENT_INITIATED,
                ),
            raiseHand(id) {
                who(id).attributes = { hand: 'up' };
                room().emit('participantAttributesChanged', { hand: 'up' }, who(id));
            },
            mute: () => room().localParticipant.mute(Track.Source.Microphone, true),
            caption: (id, line, text, final) => {
                const segment = { id: line, text, final, language: 'en', firstReceivedTime: 1 };
                room().emit('transcriptionReceived', [segment], who(id));
            },
            write: (from, text) => room().write(who(from), text),
            arrived: () => room().localParticipant.written,
            loseMessages: (isLost) => void (room().localParticipant.losesMessages = isLost),
            record: (active) => room().emit('recordingStatusChanged', active),
            blockPlayback: () => room().blockAudio(),
            loseNetwork: () => room().loseNetwork(),
            findNetwork: () => room().findNetwork(),
            takeDevice: (id) => server.machine.take(id),
            holdPrompt: (isHeld) => server.machine.prompt.hold(isHeld),
            joinElsewhere: () => room().end(DisconnectReason.DUPLICATE_IDENTITY),
            removeSelf: () => room().end(DisconnectReason.PARTICIPANT_REMOVED),
            endForAll: () => room().end(DisconnectReason.ROOM_DELETED),
        },
    };
}
