import type { Candidate, Description, SignalBody } from 'c/salusCoreSignalling';

/** A message of a negotiation, without the name of its link. */
export type Negotiating =
    | Omit<Extract<SignalBody, { type: 'description' }>, 'link'>
    | Omit<Extract<SignalBody, { type: 'candidate' }>, 'link'>;

/** What a negotiation needs of its connection. */
export interface NegotiationOwner {
    send(message: Negotiating): void;
    /** There is an offer of the other page, which is about to be answered. */
    offered(): Promise<void>;
}

/**
 * Perfect negotiation (W3C WebRTC, section 10.7): both pages may offer at any moment, and where both do,
 * the polite one drops its offer. The first offer is the impolite one's.
 */
export class Negotiation {
    private readonly pc: RTCPeerConnection;
    private readonly isPolite: boolean;
    private readonly owner: NegotiationOwner;
    private isOffering = false;
    private isAnswerPending = false;
    private queue: Promise<void> = Promise.resolve();

    constructor(pc: RTCPeerConnection, isPolite: boolean, owner: NegotiationOwner) {
        this.pc = pc;
        this.isPolite = isPolite;
        this.owner = owner;
        pc.addEventListener('negotiationneeded', () => void this.offer());
        pc.addEventListener('icecandidate', ({ candidate }) => this.tell(candidate));
    }

    /** Sends an offer; again, where the one before wasn't answered. */
    async offer(): Promise<void> {
        const { pc } = this;
        if (this.isPolite && !pc.remoteDescription) return;
        try {
            this.isOffering = true;
            if (pc.signalingState === 'stable') await pc.setLocalDescription();
            this.sendDescription();
        } catch {
            // The connection was closed meanwhile, or the other page has offered: its offer is answered.
        } finally {
            this.isOffering = false;
        }
    }

    /** Takes the other page's offer or answer; one after the other, since of an offer that comes twice,
     *  the second answer would be an offer. */
    receive(description: Description): Promise<void> {
        this.queue = this.queue.then(() => this.take(description));
        return this.queue;
    }

    /** Takes a candidate, after the description that it belongs to. */
    add(candidate: Candidate): void {
        this.queue = this.queue
            .then(() => this.pc.addIceCandidate(candidate))
            // Of an offer that is ignored, or of a browser with other candidates: there are more.
            .catch(() => undefined);
    }

    /* The other page's offer or answer. */
    private async take(description: Description): Promise<void> {
        const { pc } = this;
        const isOffer = description.type === 'offer';
        const isReady =
            !this.isOffering && (pc.signalingState === 'stable' || this.isAnswerPending);
        const isIgnored = isOffer && !isReady && !this.isPolite;
        const isLate = !isOffer && pc.signalingState !== 'have-local-offer';
        if (isIgnored || isLate) return;
        try {
            this.isAnswerPending = !isOffer;
            await pc.setRemoteDescription(description);
            this.isAnswerPending = false;
            if (!isOffer) return;
            await this.owner.offered();
            await pc.setLocalDescription();
            this.sendDescription();
        } catch {
            this.isAnswerPending = false; // Closed meanwhile, or no description: the watch finds out.
        }
    }

    private sendDescription(): void {
        const { type, sdp } = this.pc.localDescription ?? {};
        if ((type === 'offer' || type === 'answer') && sdp !== undefined)
            this.owner.send({ type: 'description', description: { type, sdp } });
    }

    private tell(candidate: RTCIceCandidate | null): void {
        if (!candidate) return;
        const { candidate: text = '', sdpMid = null, sdpMLineIndex = null } = candidate.toJSON();
        const usernameFragment = candidate.usernameFragment ?? null;
        this.owner.send({
            type: 'candidate',
            candidate: { candidate: text, sdpMid, sdpMLineIndex, usernameFragment },
        });
    }
}
