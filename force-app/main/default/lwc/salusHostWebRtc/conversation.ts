import type { PeerMessage } from 'c/salusCoreSignalling';
import {
    type Emitter,
    type OwnMedia,
    type Receipts,
    type Roster,
    done,
    failed,
    randomId,
    succeeded,
} from 'c/salusHostCallParts';
import { clock } from 'c/salusHostClock';
import type { CallResult, CaptionLine, ChatMessage } from 'c/salusPortCall';
import type { WebRtcOptions } from './options';
import type { Room } from './room';

/** What a conversation needs. */
export interface ConversationParts {
    readonly options: WebRtcOptions;
    readonly emitter: Emitter;
    readonly roster: Roster;
    readonly room: Room;
    readonly media: OwnMedia;
    readonly receipts: Receipts;
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

    /** It is sent when each page has confirmed it. What is lost on the way isn't sent again. */
    async sendChat(text: string, id = randomId()): Promise<CallResult<{ readonly id: string }>> {
        const { emitter, room, options, receipts, roster } = this.parts;
        const message = { id, from: options.id, text, at: clock().now() };
        emitter.emit('chat', { ...message, status: 'sending' });
        const becomes = receipts.expect(id, room.peers.keys());
        const sent = { type: 'chat', message: { ...message, status: 'received' } } as const;
        for (const peer of room.peers.values()) if (!peer.tellNow(sent)) receipts.miss(id, peer.id);
        const status = await becomes;
        if (!roster.all.has(options.id)) return failed('aborted');
        emitter.emit('chat', { ...message, status });
        return status === 'failed' ? failed('network', true) : succeeded({ id });
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
        const { media, receipts } = this.parts;
        if (message.type === 'chat') this.receive(from, message.message);
        if (message.type === 'got') receipts.confirm(message.id, from);
        if (message.type === 'caption') this.caption(message.line);
        if (!this.isHost(from)) return;
        if (message.type === 'mute') media.mute(message.isHeld);
        if (message.type === 'ask') {
            if (message.source === 'mic') media.release();
            if (!media.isOn(message.source))
                this.parts.emitter.emit('unmuterequest', { source: message.source });
        }
    }

    stop(): void {
        this.hasCaptions = false;
        this.parts.receipts.stop();
    }

    /* Its id begins with who wrote it, who is told of it by their own. */
    private receive(from: string, message: ChatMessage): void {
        this.parts.emitter.emit('chat', message);
        const id = message.id.slice(from.length + 1);
        this.parts.room.peers.get(from)?.tell({ type: 'got', id });
    }

    private order(id: string, message: PeerMessage): CallResult {
        const peer = this.parts.room.peers.get(id);
        if (!this.isHost() || !peer) return failed('not-allowed-by-host');
        peer.tell(message);
        return done;
    }
}
