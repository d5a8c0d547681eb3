import type { CallUnderTest, Situation } from 'test-support/behavesLikeACallAdapter';
import { inMemoryCall, someone, type InMemoryCall } from '../inMemoryCall';

/** The call of the examples, as the suite of all calls tries it. */
export function callInMemory({
    lobby,
    refusesUnmute,
    failsToJoin,
}: Situation): CallUnderTest & { adapter: InMemoryCall } {
    const call = inMemoryCall({
        ...{ lobby, refusesUnmute },
        ...(failsToJoin && { errors: { join: 'join-failed' } }),
    });
    const { others } = call;
    let count = 0;
    call.on('state', ({ state }) => void (state === 'idle' && others.refuse('join')));
    return {
        adapter: call,
        openTracks: () => call.openTracks,
        others: {
            come() {
                const id = `other-${(count += 1)}`;
                others.come(someone(id));
                return id;
            },
            go: others.go,
            raiseHand: (id) => others.change(id, { hand: true }),
            admit: others.admit,
            deny: () => others.end('denied'),
            queue: others.queue,
            mute: () => others.muteSelf(),
            muteUnsent: () => others.muteSelf(),
            askToUnmute: () => others.askToUnmute(),
            askForCamera: () => others.askToUnmute('camera'),
            caption: (participantId, id, text, final) =>
                others.caption({ id, participantId, text, final }),
            write: others.write,
            arrived: others.arrived,
            loseMessages: (isLost) => others.refuse('sendChat', isLost ? 'network' : undefined),
            record: (active) => others.record(active),
            blockPlayback: () => others.blockPlayback(),
            loseNetwork: others.loseNetwork,
            findNetwork: others.findNetwork,
            takeDevice: others.takeDevice,
            holdPrompt: others.holdPrompt,
            joinElsewhere: () => others.end('duplicate'),
            removeSelf: () => others.end('removed'),
            endForAll: () => others.end('host-ended'),
        },
    };
}
