import type { EndReason } from 'c/salusPortCall';
import {
    linesOf,
    listen,
    someoneWith,
    statesOf,
    tellHand,
    tellJoined,
    tellLeft,
    type Emits,
    type Heard,
    type Tell,
} from './vendor';

/** A `CommunicationIdentifier`: one of several kinds. */
type Identifier = object;

interface Someone {
    readonly identifier: Identifier;
    readonly displayName?: string;
}

interface Caption {
    readonly spokenText: string;
    readonly resultType: 'Partial' | 'Final';
    readonly spokenLanguage: string;
    readonly timestamp: Date;
    readonly speaker: { readonly identifier: Identifier };
}

/** What is used of a `Call` of @azure/communication-calling, and of its features. */
export interface AcsCall extends Emits {
    readonly state: string;
    readonly callEndReason?: { readonly code: number; readonly subCode: number };
    readonly captions: Emits;
    readonly raiseHand: Emits;
    readonly recording: Emits & { readonly isRecordingActive: boolean };
    /** The network diagnostics of the feature `UserFacingDiagnostics`. */
    readonly network: Emits;
}

/* As Microsoft's own components read them: 5854 isn't let in, the others were taken out of the call. */
const REASONS: Readonly<Record<number, EndReason>> = {
    ...{ 0: 'left', 5000: 'removed', 5300: 'removed', 5854: 'denied' },
};

/* `DiagnosticQuality` */
const QUALITIES = { 1: 'good', 2: 'fair', 3: 'poor' } as const;
const BAD = 3;

/* A raw id of a telephone begins with it. */
const PHONE = '4:';

/** Who the person is, and `getIdentifierRawId` of @azure/communication-common. */
interface Ids {
    readonly self: string;
    rawIdOf(identifier: Identifier): string;
}

/** A `Call` of Azure Communication Services. */
export function hearAcs(call: AcsCall, tell: Tell, { self, rawIdOf }: Ids): Heard {
    const read = ({ identifier, displayName }: Someone) => {
        const rawId = rawIdOf(identifier);
        return someoneWith(rawId, { displayName, via: rawId.startsWith(PHONE) ? 'phone' : 'app' });
    };
    const go = statesOf(tell, 'idle');
    const line = linesOf(tell);
    const onState = (): void => {
        if (call.state === 'InLobby') go('lobby');
        if (call.state === 'Connecting') go('connecting');
        if (call.state === 'Connected') go('connected');
        const { subCode = 0 } = call.callEndReason ?? {};
        if (call.state === 'Disconnected') go('ended', { endReason: REASONS[subCode] ?? 'error' });
    };
    const hand =
        (isUp: boolean) =>
        ({ identifier }: Someone): void =>
            tellHand(tell, { ...read({ identifier }), hand: isUp });
    const stops = [
        listen(call, {
            stateChanged: onState,
            mutedByOthers: () => tell('localmedia', { source: 'mic', on: false, by: 'host' }),
            remoteParticipantsUpdated: (changes: {
                readonly added: readonly Someone[];
                readonly removed: readonly Someone[];
            }) => {
                if (changes.added.length) tellJoined(tell, ...changes.added.map(read));
                changes.removed.forEach((who) => tellLeft(tell, read(who)));
            },
        }),
        listen(call.captions, {
            CaptionsReceived: ({ speaker, ...given }: Caption) =>
                line(rawIdOf(speaker.identifier), {
                    ...{ text: given.spokenText, final: given.resultType === 'Final' },
                    ...{ lang: given.spokenLanguage, startedAt: given.timestamp.getTime() },
                }),
        }),
        listen(call.raiseHand, { raisedHandEvent: hand(true), loweredHandEvent: hand(false) }),
        listen(call.recording, {
            isRecordingActiveChanged: () =>
                tell('recording', {
                    active: call.recording.isRecordingActive,
                    transcript: false,
                }),
        }),
        listen(call.network, {
            diagnosticChanged: ({
                diagnostic,
                value,
            }: {
                diagnostic: string;
                value: 1 | 2 | 3;
            }) => {
                if (diagnostic === 'networkReconnect')
                    go(value === BAD ? 'reconnecting' : 'connected');
                if (diagnostic === 'networkReceiveQuality')
                    tell('quality', { id: self, quality: QUALITIES[value] });
            },
        }),
    ];
    return { stop: () => stops.forEach((stop) => stop()) };
}
