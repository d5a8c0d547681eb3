import {
    readCallEvent,
    type CaptionLine,
    type ChatMessage,
    type Participant,
} from 'c/salusCoreCall';
import { plainCopy } from 'c/salusCorePlain';
import type { Candidate, Description } from './signal';

export type Thing = Readonly<Record<string, unknown>>;

/* Longer than any description of eight people (about 20,000 characters). */
const LONGEST = 200_000;

const isThing = (given: unknown): given is Thing =>
    typeof given === 'object' && given !== null && !Array.isArray(given);
export const isText = (given: unknown): given is string =>
    typeof given === 'string' && given.length <= LONGEST;
export const isId = (given: unknown): given is string => isText(given) && given !== '';
const textOrNull = (given: unknown): string | null => (isText(given) ? given : null);

/* Who sends it is who they are, whatever they say of themselves, and nobody else's page is this one. */
export function participantIn(given: unknown, id: string): Participant | undefined {
    if (!isThing(given)) return undefined;
    const joined = [{ ...given, id, isLocal: false, quality: 'unknown', speaking: false }];
    const event = readCallEvent('participants', { joined });
    return event?.type === 'participants' ? event.joined[0] : undefined;
}

export function lineIn(given: unknown): CaptionLine | undefined {
    const event = readCallEvent('caption', given);
    if (event?.type !== 'caption') return undefined;
    const { type: _, ...line } = event;
    return line;
}

export function messageIn(given: unknown, from: string): ChatMessage | undefined {
    const event = isThing(given) ? readCallEvent('chat', given) : undefined;
    if (event?.type !== 'chat') return undefined;
    const { id, text, at } = event;
    return { id: `${from} ${id}`, from, text, at, status: 'received' };
}

export function descriptionIn(given: unknown): Description | undefined {
    if (!isThing(given) || !isText(given.sdp)) return undefined;
    const { type, sdp } = given;
    return type === 'offer' || type === 'answer' ? { type, sdp } : undefined;
}

export function candidateIn(given: unknown): Candidate | undefined {
    if (!isThing(given) || !isText(given.candidate)) return undefined;
    const { candidate, sdpMid, sdpMLineIndex, usernameFragment } = given;
    return {
        candidate,
        sdpMid: textOrNull(sdpMid),
        sdpMLineIndex: typeof sdpMLineIndex === 'number' ? sdpMLineIndex : null,
        usernameFragment: textOrNull(usernameFragment),
    };
}

export function read<Message>(given: unknown, from: (copy: Thing) => Message | undefined) {
    try {
        const copy = plainCopy(given);
        return isThing(copy) ? from(copy) : undefined;
    } catch {
        return undefined; // What was thrown may hold what somebody wrote.
    }
}
