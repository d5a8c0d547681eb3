import { othersIn, selfIn, type Call, type Refusal } from './call';
import type { CaptionLine, CallEvents, ChatMessage, EndReason } from './events';
import type { Actor, CallError, Device, Source } from './media';
import type { Participant, Quality } from './participant';

/** What a person is told when a call changes. */
export type Notice =
    | { readonly kind: 'media'; readonly source: Source; readonly on: boolean; readonly by: Actor }
    | { readonly kind: 'joined' | 'left' | 'dropped'; readonly who: Participant }
    | { readonly kind: 'hand-up' | 'hand-down'; readonly who: Participant }
    | { readonly kind: 'sharing' | 'not-sharing'; readonly who: Participant }
    | { readonly kind: 'waiting' | 'admitted' | 'connected' | 'reconnecting' | 'reconnected' }
    | { readonly kind: 'position'; readonly lobby: CallEvents['lobby'] }
    | { readonly kind: 'ended'; readonly reason: EndReason }
    | { readonly kind: 'chat'; readonly message: ChatMessage; readonly from?: Participant }
    | { readonly kind: 'not-sent' | 'partly-sent' }
    | { readonly kind: 'caption'; readonly line: CaptionLine; readonly from?: Participant }
    | { readonly kind: 'recording' | 'not-recording' }
    | { readonly kind: 'quality'; readonly quality: Quality }
    | { readonly kind: 'device-lost'; readonly device: Device }
    | { readonly kind: 'device-used'; readonly device: Device }
    | { readonly kind: 'playback-blocked' }
    | { readonly kind: 'unmute-request'; readonly source: 'mic' | 'camera' }
    | { readonly kind: 'refused'; readonly refusal: Refusal }
    | { readonly kind: 'error'; readonly error: CallError };

type Changed = (before: Call, after: Call) => readonly Notice[];

const SOURCES: readonly Source[] = ['mic', 'camera', 'screen'];
const KINDS = { mic: 'microphone', camera: 'camera', screen: undefined } as const;

const ofState: Changed = (before, after) => {
    if (before.state === after.state) return [];
    switch (after.state) {
        case 'lobby':
            return [{ kind: 'waiting' }];
        case 'reconnecting':
            return [{ kind: 'reconnecting' }];
        case 'connected': {
            if (before.state === 'reconnecting') return [{ kind: 'reconnected' }];
            const isNews = before.state === 'lobby' && !before.lobby.admitted;
            return [{ kind: isNews ? 'admitted' : 'connected' }];
        }
        case 'ended':
            return [{ kind: 'ended', reason: after.endReason ?? 'left' }];
        default:
            return [];
    }
};

const ofLobby: Changed = ({ lobby: before }, { lobby, state }) => {
    if (state !== 'lobby') return [];
    if (lobby.admitted && !before.admitted) return [{ kind: 'admitted' }];
    const isNew = lobby.position !== before.position || lobby.etaMinutes !== before.etaMinutes;
    return isNew && !lobby.admitted ? [{ kind: 'position', lobby }] : [];
};

const isIn = ({ state }: Call): boolean => state === 'connected' || state === 'reconnecting';

/* What a device sent stops with it: that is one change, whichever of the two is told first. */
const wentWith = ({ lost }: Call, source: Source, { on, by }: Call['sent'][Source]): boolean =>
    !on && by === 'device' && lost !== undefined && lost.kind === KINDS[source];

/* What is already on when the call begins was chosen before it. */
const ofMedia: Changed = (before, after) => {
    if (!isIn(before)) return [];
    const changed = SOURCES.filter(
        (source) =>
            before.sent[source].on !== after.sent[source].on &&
            !wentWith(before, source, after.sent[source]),
    );
    return changed.map((source) => ({ kind: 'media', source, ...after.sent[source] }));
};

/* Whom a list has that the other hasn't, by id. */
const without = (list: readonly Participant[], other: readonly Participant[]) =>
    list.filter(({ id }) => !other.some((one) => one.id === id));

/* Who is there when the person comes is not somebody who came. */
const ofPeople: Changed = (before, after) => {
    if (!isIn(before) || !isIn(after)) return [];
    const [former, now] = [othersIn(before), othersIn(after)];
    const ofEach = now.flatMap((who): readonly Notice[] => {
        const was = former.find(({ id }) => id === who.id);
        const hand = (was?.hand ?? false) !== who.hand;
        const screen = (was?.screen ?? false) !== who.screen;
        return [
            ...(hand ? [{ kind: who.hand ? 'hand-up' : 'hand-down', who } as const] : []),
            ...(screen ? [{ kind: who.screen ? 'sharing' : 'not-sharing', who } as const] : []),
        ];
    });
    return [
        ...without(now, former).map((who) => ({ kind: 'joined', who }) as const),
        ...without(former, now).map(
            (who) => ({ kind: after.dropped.includes(who.id) ? 'dropped' : 'left', who }) as const,
        ),
        ...ofEach,
    ];
};

const personOf = ({ participants }: Call, wanted: string): Participant | undefined =>
    participants.find(({ id }) => id === wanted);

const UNSENT: Readonly<Partial<Record<ChatMessage['status'], 'not-sent' | 'partly-sent'>>> = {
    ...{ failed: 'not-sent', partly: 'partly-sent' },
};

const ofChat: Changed = ({ chat: before }, after) => {
    if (after.chat === before) return [];
    const former = new Map(before.map((one) => [one.id, one.status]));
    return after.chat.flatMap((message): readonly Notice[] => {
        const was = former.get(message.id);
        if (was === undefined && message.status === 'received')
            return [{ kind: 'chat', message, from: personOf(after, message.from) }];
        const kind = UNSENT[message.status];
        return kind && message.status !== was ? [{ kind }] : [];
    });
};

/* A line is said when it is final: what it was on the way is not. */
const ofCaptions: Changed = ({ captions: before }, after) => {
    if (after.captions === before) return [];
    const said = new Set(before.filter(({ final }) => final).map(({ id }) => id));
    return after.captions
        .filter(({ id, final }) => final && !said.has(id))
        .map((line) => ({ kind: 'caption', line, from: personOf(after, line.participantId) }));
};

const ofRecording: Changed = ({ recording: before }, { recording }) =>
    before.active === recording.active
        ? []
        : [{ kind: recording.active ? 'recording' : 'not-recording' }];

const ofQuality: Changed = (before, after) => {
    const [was, now] = [selfIn(before)?.quality, selfIn(after)?.quality];
    return was === now || !was || !now ? [] : [{ kind: 'quality', quality: now }];
};

const ofDevices: Changed = (before, after) => {
    if (after.lost && after.lost.id !== before.lost?.id) {
        const hasGone = SOURCES.some((source) => wentWith(after, source, before.sent[source]));
        return hasGone ? [] : [{ kind: 'device-lost', device: after.lost }];
    }
    return Object.entries(after.active).flatMap(([kind, id]): readonly Notice[] => {
        const former = before.active[kind as Device['kind']];
        const device = after.devices.find((one) => one.kind === kind && one.id === id);
        const isNew = former !== undefined && former !== id;
        return isNew && device ? [{ kind: 'device-used', device }] : [];
    });
};

const ofRest: Changed = (before, after) => {
    const request = after.unmuteRequest;
    return [
        ...(after.isPlaybackBlocked && !before.isPlaybackBlocked
            ? [{ kind: 'playback-blocked' } as const]
            : []),
        ...(request && request !== before.unmuteRequest
            ? [{ kind: 'unmute-request', source: request } as const]
            : []),
        ...(after.refused && after.refused !== before.refused
            ? [{ kind: 'refused', refusal: after.refused } as const]
            : []),
        ...(after.error && after.error !== before.error
            ? [{ kind: 'error', error: after.error } as const]
            : []),
    ];
};

const ALL: readonly Changed[] = [
    ofState,
    ofLobby,
    ofRecording,
    ofMedia,
    ofDevices,
    ofPeople,
    ofChat,
    ofCaptions,
    ofQuality,
    ofRest,
];

/**
 * What a person is told of a change, most important first: each change once, since it is read off the
 * call before and after. After the end only that it has ended; where the call is dropped, nothing.
 */
export function noticesOf(before: Call, after: Call): readonly Notice[] {
    if (after.state === 'idle' && isIn(before)) return [];
    if (after.state === 'ended') return ofState(before, after);
    return ALL.flatMap((changed) => changed(before, after));
}
