import { isId, isText, lineIn, messageIn, participantIn, read, type Thing } from './parts';
import type { PeerMessage } from './peerMessage';

function peerMessageIn(given: Thing, from: string): PeerMessage | undefined {
    const { type } = given;
    switch (type) {
        case 'state': {
            const participant = participantIn(given.participant, from);
            return participant && { type, participant };
        }
        case 'chat': {
            const message = messageIn(given.message, from);
            return message && { type, message };
        }
        case 'got':
            return isId(given.id) ? { type, id: given.id } : undefined;
        case 'caption': {
            const line = lineIn(given.line);
            if (!line) return undefined;
            // With the sender in its id, a line can't replace another's.
            return { type, line: { ...line, id: `${from} ${line.id}`, participantId: from } };
        }
        case 'mute':
            return { type, isHeld: given.isHeld === true };
        case 'ask': {
            const { source } = given;
            return source === 'mic' || source === 'camera' ? { type, source } : undefined;
        }
        case 'want':
            return { type, pictures: given.pictures === true };
        case 'bye':
        case 'end':
            return { type };
        default:
            return undefined;
    }
}

/** A message of somebody's data channel; undefined where it is none. Never throws. */
export function readPeerMessage(given: unknown, from: string): PeerMessage | undefined {
    if (!isText(given)) return undefined;
    return read(parsed(given), (copy) => peerMessageIn(copy, from));
}

function parsed(text: string): unknown {
    try {
        return JSON.parse(text);
    } catch {
        return undefined;
    }
}
