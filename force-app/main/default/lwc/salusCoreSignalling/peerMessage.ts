import type { CaptionLine, ChatMessage, Participant } from 'c/salusCoreCall';

/** What two connected pages tell each other, without a server in between. */
export type PeerMessage =
    /** How somebody is now: what they send, whether their hand is up. */
    | { readonly type: 'state'; readonly participant: Participant }
    | { readonly type: 'chat'; readonly message: ChatMessage }
    /** A page has got a message of the receiver's, which had this id there. */
    | { readonly type: 'got'; readonly id: string }
    | { readonly type: 'caption'; readonly line: CaptionLine }
    /** A host switches a microphone off. `isHeld`: only a host's `ask` lets it on again. */
    | { readonly type: 'mute'; readonly isHeld: boolean }
    /** A host asks somebody to switch something on. */
    | { readonly type: 'ask'; readonly source: 'mic' | 'camera' }
    /** Whether the sender takes pictures: they save the connection for the sound. */
    | { readonly type: 'want'; readonly pictures: boolean }
    | { readonly type: 'bye' }
    /** A host ends the call for all. It comes by the signalling, too, and later. */
    | { readonly type: 'end' };
