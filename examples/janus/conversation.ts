import {
    done,
    failed,
    randomId,
    succeeded,
    type Emitter,
    type OwnMedia,
    type Roster,
} from 'c/salusHostCallParts';
import { clock } from 'c/salusHostClock';
import type { CallResult, CaptionLine, Participant } from 'c/salusPortCall';
import type { Outbox } from './outbox';

/** What a conversation needs. */
export interface ConversationParts {
    readonly emitter: Emitter;
    readonly roster: Roster;
    readonly media: OwnMedia;
    readonly outbox: Outbox;
    self(): Participant | undefined;
    /** Tells the others how the person is now. */
    tellState(): void;
}

/** What people write, show and ask beside sound and pictures. */
export class Conversation {
    private readonly parts: ConversationParts;
    private hasCaptions = false;
    private asked?: 'mic' | 'camera';

    constructor(parts: ConversationParts) {
        this.parts = parts;
    }

    async sendChat(text: string, id = randomId()): Promise<CallResult<{ readonly id: string }>> {
        const { emitter, outbox } = this.parts;
        const self = this.parts.self();
        if (!self) return failed('aborted');
        const message = { id, from: self.id, text, at: clock().now() };
        emitter.emit('chat', { ...message, status: 'sending' });
        const sent = { type: 'chat', message: { ...message, status: 'received' } } as const;
        const status = await outbox.post(sent, this.others());
        if (!this.parts.self()) return failed('aborted');
        emitter.emit('chat', { ...message, status });
        return status !== 'failed' ? succeeded({ id }) : failed('network', true);
    }

    setHand(up: boolean): CallResult {
        const self = this.parts.self();
        if (!self) return failed('aborted');
        this.parts.roster.change(self.id, { hand: up }, 'self');
        this.parts.tellState();
        return done;
    }

    /** Shows captions, or none. */
    setCaptions(on: boolean): CallResult {
        this.hasCaptions = on;
        return done;
    }

    /** A line of captions of what the person says, where their page makes them. */
    async sendCaption(line: CaptionLine): Promise<CallResult> {
        const status = await this.parts.outbox.post({ type: 'caption', line }, this.others());
        return status !== 'failed' ? done : failed('network', true);
    }

    /** What came from another page. It has no say in what this one sends: only Janus has. */
    heard(from: string, text: string): void {
        const { emitter, outbox } = this.parts;
        const message = outbox.receive(text, from);
        if (message?.type === 'chat') emitter.emit('chat', message.message);
        if (message?.type === 'caption') this.caption(message.line);
    }

    caption(line: CaptionLine): void {
        if (this.hasCaptions) this.parts.emitter.emit('caption', line);
    }

    /**
     * Janus has switched something off for a host, or lets it be switched on. What was off already is how
     * a host asks: off, and on again.
     */
    moderated(source: 'mic' | 'camera', isMuted: boolean): void {
        const { media, emitter } = this.parts;
        if (isMuted) {
            this.asked = media.isWanted(source) ? undefined : source;
            if (source === 'mic') media.mute(true);
        } else {
            if (source === 'mic') media.release();
            if (this.asked === source) emitter.emit('unmuterequest', { source });
            this.asked = undefined;
        }
    }

    stop(): void {
        this.parts.outbox.stop();
        this.hasCaptions = false;
        this.asked = undefined;
    }

    private others(): readonly string[] {
        const all = [...this.parts.roster.all.values()];
        return all.filter(({ isLocal }) => !isLocal).map(({ id }) => id);
    }
}
