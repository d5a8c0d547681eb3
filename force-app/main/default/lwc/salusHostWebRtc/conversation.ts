import type { PeerMessage } from 'c/salusCoreSignalling';
import {
    type Emitter,
    type OwnMedia,
    type Roster,
    done,
    failed,
    randomId,
    statusOf,
    succeeded,
} from 'c/salusHostCallParts';
import { clock } from 'c/salusHostClock';
import type { CallResult, CaptionLine } from 'c/salusPortCall';
import type { WebRtcOptions } from './options';
import type { Room } from './room';

/** What a conversation needs. */
export interface ConversationParts {
    readonly options: WebRtcOptions;
    readonly emitter: Emitter;
    readonly roster: Roster;
    readonly room: Room;
    readonly media: OwnMedia;
}

/** What people write, ask and see of each other beside sound and pictures. */
export class Conversation {
    private readonly parts: ConversationParts;
    private hasCaptions = false;

    constructor(parts: ConversationParts) {
        this.parts = parts;
    }

    isHost(id = this.parts.options.id): boolean {
        return this.parts.options.hosts?.includes(id) ?? false;
    }

    sendChat(text: string, id = randomId()): CallResult<{ readonly id: string }> {
        const { emitter, room, options } = this.parts;
        const message = { id, from: options.id, text, at: clock().now() };
        emitter.emit('chat', { ...message, status: 'sending' });
        const reached = room.peers.tellNow({
            type: 'chat',
            message: { ...message, status: 'received' },
        });
        emitter.emit('chat', { ...message, status: statusOf(reached, room.peers.size) });
        return reached ? succeeded({ id }) : failed('network', true);
    }

    setHand(up: boolean): CallResult {
        const { roster, room, options } = this.parts;
        roster.change(options.id, { hand: up }, 'self');
        room.tellState();
        return done;
    }

    /** Shows captions, or none. */
    setCaptions(on: boolean): CallResult {
        this.hasCaptions = on;
        return done;
    }

    caption(line: CaptionLine): void {
        if (this.hasCaptions) this.parts.emitter.emit('caption', line);
    }

    /** Switches somebody's microphone off. */
    mute(id: string): CallResult {
        const { holdsMutes: isHeld = false } = this.parts.options;
        return this.order(id, { type: 'mute', isHeld });
    }

    /** Asks somebody to switch something on. */
    ask(id: string, source: 'mic' | 'camera'): CallResult {
        return this.order(id, { type: 'ask', source });
    }

    /** What came from another page. Only a host's orders count. */
    heard(from: string, message: PeerMessage): void {
        const { emitter, media } = this.parts;
        if (message.type === 'chat') emitter.emit('chat', message.message);
        if (message.type === 'caption') this.caption(message.line);
        if (!this.isHost(from)) return;
        if (message.type === 'mute') media.mute(message.isHeld);
        if (message.type === 'ask') {
            if (message.source === 'mic') media.release();
            if (!media.isOn(message.source))
                emitter.emit('unmuterequest', { source: message.source });
        }
    }

    stop(): void {
        this.hasCaptions = false;
    }

    private order(id: string, message: PeerMessage): CallResult {
        const peer = this.parts.room.peers.get(id);
        if (!this.isHost() || !peer) return failed('not-allowed-by-host');
        peer.tell(message);
        return done;
    }
}
