import 'test-support/callVendors/textEncoder';
import { MeetingSessionStatusCode } from 'amazon-chime-sdk-js';
import type { CallUnderTest, Situation } from 'test-support/behavesLikeACallAdapter';
import { chimeKit, FakeChimeService, type FakeChime } from 'test-support/callVendors/chime';
import { ChimeAdapter } from '../chimeAdapter';

const transcript = (resultId: string, attendeeId: string, text: string, isPartial: boolean) => ({
    results: [
        {
            ...{ resultId, isPartial, startTimeMs: 1 },
            alternatives: [{ transcript: text, items: [{ attendee: { attendeeId } }] }],
        },
    ],
});

/** A call over a fake of Amazon Chime, as the suite of all calls tries it. */
export function callByChime({ refusesUnmute, failsToJoin }: Situation): CallUnderTest {
    const service = new FakeChimeService();
    const { machine } = service;
    machine.install();
    service.canUnmute = !refusesUnmute;
    if (failsToJoin) service.stops.push(MeetingSessionStatusCode.TaskFailed);
    const adapter = new ChimeAdapter(chimeKit(service));
    const call = (): FakeChime => service.call as FakeChime;
    let count = 0;
    return {
        adapter,
        join: {
            credential: {
                meeting: { MeetingId: 'CANARY', MediaPlacement: {} },
                attendee: { AttendeeId: 'self', ExternalUserId: 'CANARY', JoinToken: 'CANARY' },
            },
        },
        openTracks: () => machine.openTracks,
        speaker: () => machine.speaker,
        isThere: () => service.call?.isThere === true,
        others: {
            come() {
                const id = `other-${(count += 1)}`;
                if (service.call) call().come(id, count);
                else service.present.add(id);
                return id;
            },
            go: (id, dropped) => call().go(id, dropped),
            caption: (id, line, text, final) =>
                call().all.emit('transcript', transcript(line, id, text, !final)),
            write: (from, text) =>
                call().all.emit('chat', {
                    ...{ timestampMs: 1, senderAttendeeId: from, text: () => text },
                }),
            arrived: () => call().written,
            loseMessages: (isLost) =>
                isLost
                    ? call().observe('audioVideoDidStartConnecting', true)
                    : call().observe('audioVideoDidStart'),
            blockPlayback() {
                machine.isPlaybackBlocked = true;
                call().observe('audioVideoDidStart');
                machine.isPlaybackBlocked = false;
            },
            loseNetwork: () => call().observe('audioVideoDidStartConnecting', true),
            findNetwork: () => call().observe('audioVideoDidStart'),
            takeDevice: (id) => machine.take(id),
            holdPrompt: (isHeld) => machine.prompt.hold(isHeld),
            joinElsewhere: () =>
                call().stopWith(MeetingSessionStatusCode.AudioJoinedFromAnotherDevice),
            removeSelf: () => call().stopWith(MeetingSessionStatusCode.AudioAttendeeRemoved),
            endForAll: () => call().stopWith(MeetingSessionStatusCode.MeetingEnded),
        },
    };
}
