import type { CallUnderTest, Situation } from 'test-support/behavesLikeACallAdapter';
import {
    FakeTwilioOther,
    FakeTwilioService,
    twilioError,
    twilioKit,
    type FakeTwilio,
} from 'test-support/callVendors/twilio';
import { TwilioAdapter } from '../twilioAdapter';

/** A call over a fake of Twilio, as the suite of all calls tries it. */
export function callByTwilio({ failsToJoin }: Situation): CallUnderTest {
    const service = new FakeTwilioService();
    const { machine } = service;
    machine.install();
    if (failsToJoin) service.errors.push(twilioError(53000));
    const adapter = new TwilioAdapter(twilioKit(service));
    const room = (): FakeTwilio => service.room as FakeTwilio;
    const who = (id: string): FakeTwilioOther => service.present.get(id) as FakeTwilioOther;
    let count = 0;
    return {
        adapter,
        openTracks: () => machine.openTracks,
        speaker: () => machine.speaker,
        isThere: () => service.room?.isOver === false,
        others: {
            come() {
                const one = new FakeTwilioOther(`PA${(count += 1)}`);
                if (service.room) room().come(one);
                else service.present.set(one.sid, one);
                return one.sid;
            },
            go: (id, dropped) => room().go(who(id), dropped),
            caption: (participant, _line, text, final) =>
                room().emit('transcription', {
                    ...{ participant, transcription: text, partial_results: !final },
                    ...{ language_code: 'en', timestamp: '2026-03-01T12:00:00Z' },
                }),
            write: (from, text) => room().write(who(from), text),
            arrived: () => service.written,
            loseMessages: (isLost) =>
                isLost
                    ? room().emit('reconnecting', twilioError(53405))
                    : room().emit('reconnected'),
            record: (active) => room().emit(active ? 'recordingStarted' : 'recordingStopped'),
            blockPlayback() {
                machine.isPlaybackBlocked = true;
                room().hear(who('PA1'));
                machine.isPlaybackBlocked = false;
            },
            loseNetwork: () => room().emit('reconnecting', twilioError(53405)),
            findNetwork: () => room().emit('reconnected'),
            takeDevice: (id) => machine.take(id),
            holdPrompt: (isHeld) => machine.prompt.hold(isHeld),
            joinElsewhere: () => room().disconnectWith(53205),
            endForAll: () => room().disconnectWith(53118),
        },
    };
}
