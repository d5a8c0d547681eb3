import { lastOf } from 'c/salusCoreLongList';
import { begin, type Call, type Sent } from './call';
import type { Ask, CallEvent, CallEvents, CaptionLine, ChatMessage } from './events';
import type { Source } from './media';
import type { Participant } from './participant';

const EMPTY = {
    endReason: undefined,
    lost: undefined,
    unmuteRequest: undefined,
    refused: undefined,
    error: undefined,
} as const;

/** The list with an entry, instead of the one before with its id. */
function put<Entry extends { readonly id: string }>(
    list: readonly Entry[],
    entry: Entry,
): readonly Entry[] {
    const index = list.findIndex(({ id }) => id === entry.id);
    return index < 0 ? [...list, entry] : list.with(index, entry);
}

/* A text that is final isn't taken back by one that came late. */
function putCaption(lines: readonly CaptionLine[], line: CaptionLine): readonly CaptionLine[] {
    const before = lines.find(({ id }) => id === line.id);
    return before?.final && !line.final ? lines : lastOf(put(lines, line));
}

/* What is sent again under its id may have come before. */
function putMessage(chat: readonly ChatMessage[], message: ChatMessage): readonly ChatMessage[] {
    const before = chat.find(({ id }) => id === message.id);
    const isKnown = before?.status === 'received' && message.status === 'received';
    return isKnown ? chat : lastOf(put(chat, message));
}

function changeParticipants(
    { participants }: Call,
    { joined, left, changed }: CallEvents['participants'],
): readonly Participant[] {
    const gone = new Set(left.map(({ participant }) => participant.id));
    const known = new Set(participants.map(({ id }) => id));
    const changes = changed.map(({ participant }) => participant).filter(({ id }) => known.has(id));
    return [...joined, ...changes].reduce(put, participants).filter(({ id }) => !gone.has(id));
}

const droppedIn = ({ left }: CallEvents['participants']): readonly string[] =>
    left.filter(({ dropped }) => dropped).map(({ participant }) => participant.id);

/* The sound that is blocked matters more than a picture. */
const blockedBy = (
    { isPlaybackBlocked, blockedKind }: Call,
    { kind }: CallEvents['playbackblocked'],
): CallEvents['playbackblocked']['kind'] =>
    isPlaybackBlocked && blockedKind === 'audio' ? 'audio' : kind;

/* What could not be sent on joining is as if it had been asked for and refused. Of two the microphone
   counts: people can talk without a picture. */
function fail(call: Call, { code, retryable, source }: CallEvents['error']): Partial<Call> {
    const error = Object.freeze({ code, retryable });
    if (!source) return { error };
    const isSecond = call.state === 'connecting' && call.refused?.ask === 'mic';
    return isSecond ? {} : { refused: Object.freeze({ ask: source, error }) };
}

const withSent = ({ sent }: Call, source: Source, now: Sent) => ({
    ...sent,
    [source]: Object.freeze(now),
});

/* Of an adapter that goes back to the start the call is over, unless joining has only failed. */
const isBrokenOff = ({ state, waitingFor, refused }: Call): boolean =>
    state !== 'ended' &&
    state !== 'idle' &&
    !waitingFor.includes('join') &&
    refused?.ask !== 'join';

/* What the person sends ends with the call; what was written and said goes with it. */
function changeState(call: Call, event: CallEvents['state']): Partial<Call> {
    const isBroken = event.state === 'idle' && isBrokenOff(call);
    const { state, endReason } = isBroken
        ? ({ state: 'ended', endReason: event.endReason ?? 'network' } as const)
        : event;
    if (state === 'ended') return { ...begin, ...EMPTY, state, endReason: endReason ?? 'left' };
    // An adapter that goes on after the end begins anew.
    const before = call.state === 'ended' ? { ...begin, ...EMPTY } : {};
    if (state !== 'connected') return { ...before, state };
    // Who waits for a host goes on waiting.
    const { waiting } = call.lobby;
    const lobby = waiting ? { waiting } : begin.lobby;
    return { lobby, ...before, state, error: undefined };
}

const without = ({ waitingFor }: Call, ask: Ask): readonly Ask[] =>
    waitingFor.filter((one) => one !== ask);

/* What the vendor tells of the change by itself is the same, and changes nothing more. */
function answer(
    call: Call,
    { ask, on, error }: Extract<CallEvent, { type: 'answered' }>,
): Partial<Call> {
    // The device in use is told anew, so that a choice shows no other.
    const active = ask === 'device' && { active: { ...call.active } };
    if (error) return { refused: Object.freeze({ ask, error }), ...active };
    switch (ask) {
        case 'mic':
        case 'camera':
        case 'screen': {
            const isKnown = on === undefined || call.sent[ask].on === on;
            const isAnswered = on && ask === call.unmuteRequest;
            return {
                ...(isKnown ? {} : { sent: withSent(call, ask, { on, by: 'self' }) }),
                ...(isAnswered && { unmuteRequest: undefined }),
            };
        }
        case 'captions':
            return { hasCaptions: on === true };
        case 'audio-only':
            return { isAudioOnly: on === true };
        case 'playback':
            return { isPlaybackBlocked: false };
        default:
            return {};
    }
}

function change(call: Call, event: CallEvent): Partial<Call> {
    switch (event.type) {
        case 'state':
            return changeState(call, event);
        case 'participants':
            return {
                participants: changeParticipants(call, event),
                dropped: droppedIn(event),
            };
        case 'quality':
            return {
                participants: call.participants.map((one) =>
                    one.id === event.id ? { ...one, quality: event.quality } : one,
                ),
            };
        case 'localmedia': {
            const { source, on, by } = event;
            const isAnswered = on && source === call.unmuteRequest;
            // What is on isn't refused any more.
            const isHad = on && source === call.refused?.ask;
            return {
                sent: withSent(call, source, { on, by }),
                ...(isAnswered && { unmuteRequest: undefined }),
                ...(isHad && { refused: undefined }),
            };
        }
        case 'unmuterequest':
            return { unmuteRequest: call.sent[event.source].on ? undefined : event.source };
        case 'devices':
            return { devices: event.devices, active: event.active, lost: event.lost };
        case 'playbackblocked':
            return { isPlaybackBlocked: true, blockedKind: blockedBy(call, event) };
        case 'caption': {
            const { type: _, ...line } = event;
            return { captions: putCaption(call.captions, line) };
        }
        case 'chat': {
            const { type: _, ...message } = event;
            return { chat: putMessage(call.chat, message) };
        }
        case 'recording':
            return { recording: { active: event.active, transcript: event.transcript } };
        case 'lobby': {
            const { type: _, ...lobby } = event;
            return { lobby };
        }
        case 'error':
            return fail(call, event);
        case 'asked':
            // What was refused is asked again; a refusal of something else stays to be read.
            return {
                waitingFor: [...without(call, event.ask), event.ask],
                ...(call.refused?.ask === event.ask && { refused: undefined }),
            };
        case 'answered':
            return { waitingFor: without(call, event.ask), ...answer(call, event) };
        case 'declined':
            return { unmuteRequest: undefined };
        case 'purged':
            return { ...begin, ...EMPTY };
    }
}

/**
 * The call after something happened. What happens after the end, such as a message that was on its way,
 * changes nothing, unless the adapter begins anew.
 */
export function transition(call: Call, event: CallEvent): Call {
    const isLate = call.state === 'ended' && event.type !== 'state' && event.type !== 'purged';
    if (isLate) return call;
    return Object.freeze({ ...call, ...change(call, event) });
}
