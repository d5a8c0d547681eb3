import { clock } from 'c/salusHostClock';
import type { EndReason } from 'c/salusPortCall';
import {
    someoneWith,
    statesOf,
    tellHand,
    tellJoined,
    tellLeft,
    type Heard,
    type Tell,
} from './vendor';

/** What the app's own signalling says: WebRTC has none. */
type Signal =
    | { readonly type: 'joined' | 'left'; readonly id: string }
    | { readonly type: 'bye'; readonly reason: EndReason };

/** What another person's page says over the data channel. */
type Said =
    | { readonly type: 'chat'; readonly id: string; readonly text: string }
    | { readonly type: 'hand'; readonly up: boolean };

/** One connection of plain WebRTC: to one other person, with the app's signalling. */
export interface WebRtcCall {
    readonly peerId: string;
    readonly connection: EventTarget & { readonly connectionState: string };
    readonly channel: EventTarget;
    readonly signalling: EventTarget;
    /** The track of the person's microphone. */
    readonly mic: EventTarget;
    /** The element that plays the other person. */
    readonly player: { play(): Promise<void> };
}

/** Plain WebRTC between two people. */
export function hearWebRtc(call: WebRtcCall, tell: Tell): Heard {
    const { peerId, connection, channel, signalling, mic } = call;
    const go = statesOf(tell);
    const over = new AbortController();
    const { signal } = over;
    const peer = someoneWith(peerId);
    const dataOf = <Data>(event: Event): Data => JSON.parse((event as MessageEvent<string>).data);

    const onConnection = (): void => {
        const { connectionState } = connection;
        if (connectionState === 'disconnected') go('reconnecting');
        if (connectionState === 'connected') go('connected');
        if (connectionState === 'failed') tellLeft(tell, peer, true);
    };
    const onSaid = (event: Event): void => {
        const said = dataOf<Said>(event);
        if (said.type === 'hand') tellHand(tell, { ...peer, hand: said.up });
        else
            tell('chat', {
                ...{ id: said.id, from: peerId, text: said.text },
                ...{ at: clock().now(), status: 'received' },
            });
    };
    const onSignal = (event: Event): void => {
        const said = dataOf<Signal>(event);
        if (said.type === 'joined') tellJoined(tell, someoneWith(said.id));
        if (said.type === 'left') tellLeft(tell, someoneWith(said.id));
        if (said.type === 'bye') go('ended', { endReason: said.reason });
    };
    const onPlay = (error: unknown): void => {
        const { name } = Object(error) as { readonly name?: string };
        if (name === 'NotAllowedError') tell('playbackblocked', { kind: 'audio' });
    };
    connection.addEventListener('connectionstatechange', onConnection, { signal });
    channel.addEventListener('message', onSaid, { signal });
    signalling.addEventListener('message', onSignal, { signal });
    signalling.addEventListener('close', () => go('connected', { signalOnly: true }), { signal });
    // A track ends by itself when its device is taken away, and not when the page stops it.
    mic.addEventListener(
        'ended',
        () => tell('localmedia', { source: 'mic', on: false, by: 'device' }),
        { signal },
    );
    connection.addEventListener('track', () => void call.player.play().catch(onPlay), { signal });
    return { stop: () => over.abort() };
}
