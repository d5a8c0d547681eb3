import type { EndReason, Quality } from 'c/salusPortCall';
import {
    listen,
    someoneWith,
    statesOf,
    tellJoined,
    tellLeft,
    type Emits,
    type Heard,
    type Tell,
} from './vendor';

/** What is read of a participant of the Zoom Video SDK. Its id is a number, and the kit's a text. */
interface Someone {
    readonly userId: number;
    readonly displayName?: string;
    readonly audio?: '' | 'computer' | 'phone';
    readonly muted?: boolean;
    readonly bVideoOn?: boolean;
}

interface Caption {
    readonly msgId: string;
    readonly userId: number;
    readonly text: string;
    readonly language: string;
    readonly timestamp: number;
    readonly done?: boolean;
}

interface Message {
    readonly id: string;
    readonly message: string;
    readonly sender: { readonly userId: number };
    readonly timestamp: number;
}

const REASONS: Readonly<Record<string, EndReason>> = {
    'ended by host': 'host-ended',
    'kicked by host': 'removed',
    'expeled by host': 'removed', // As Zoom spells it. cspell:ignore expeled
};

/* By level, 0 to 5. */
const QUALITIES: readonly Quality[] = ['poor', 'poor', 'fair', 'good', 'good', 'good'];

const read = ({ userId, displayName, audio, muted, bVideoOn }: Someone) =>
    someoneWith(`${userId}`, {
        ...{ displayName, via: audio === 'phone' ? 'phone' : 'app' },
        ...{ mic: muted === false ? 'on' : 'off', camera: bVideoOn ? 'on' : 'off' },
    });

/** A client of the Zoom Video SDK. */
export function hearZoom(client: Emits, tell: Tell): Heard {
    const go = statesOf(tell);
    const stop = listen(client, {
        'connection-change': ({ state, reason }: { state: string; reason?: string }) => {
            if (state === 'Reconnecting') go('reconnecting');
            if (state === 'Connected') go('connected');
            if (state === 'Closed') go('ended', { endReason: REASONS[reason ?? ''] ?? 'left' });
            if (state === 'Fail') go('ended', { endReason: 'network' });
        },
        'user-added': (all: readonly Someone[]) => tellJoined(tell, ...all.map(read)),
        'user-removed': (all: readonly Someone[]) =>
            all.forEach((who) => tellLeft(tell, read(who))),
        'host-ask-unmute-audio': () => tell('unmuterequest', { source: 'mic' }),
        'current-audio-change': ({ action, source }: { action: string; source?: string }) => {
            if (action === 'muted' && source?.startsWith('passive'))
                tell('localmedia', { source: 'mic', on: false, by: 'host' });
        },
        'auto-play-audio-failed': () => tell('playbackblocked', { kind: 'audio' }),
        'network-quality-change': ({ userId, level }: { userId: number; level: number }) =>
            tell('quality', { id: `${userId}`, quality: QUALITIES[level] ?? 'unknown' }),
        'caption-message': ({ msgId, userId, text, language, timestamp, done }: Caption) =>
            tell('caption', {
                ...{ id: msgId, participantId: `${userId}`, text, final: done === true },
                ...{ lang: language, startedAt: timestamp },
            }),
        'chat-on-message': ({ id, message, sender, timestamp }: Message) =>
            tell('chat', {
                ...{ id, from: `${sender.userId}`, text: message },
                ...{ at: timestamp, status: 'received' },
            }),
        'recording-change': ({ state }: { state: string }) =>
            tell('recording', { active: state === 'Recording', transcript: false }),
    });
    return { stop };
}
