import { plainCopy, readList } from 'c/salusCorePlain';
import type { CallEvent, CallState, CaptionLine, ChatMessage, EndReason } from './events';
import { callErrorCodes, type ActiveDevices, type Actor, type Device, type Source } from './media';
import { QUALITIES, readParticipant } from './readParticipant';
import { isId, isOneOf, isThing, textIn, type Thing } from './things';

const STATES: readonly CallState[] = [
    'idle',
    'lobby',
    'connecting',
    'connected',
    'reconnecting',
    'ended',
];
const REASONS: readonly EndReason[] = [
    'left',
    'host-ended',
    'removed',
    'duplicate',
    'denied',
    'timeout',
    'network',
    'session-expired',
    'error',
];
const ACTORS: readonly Actor[] = ['self', 'remote', 'host', 'device', 'network', 'system'];
const SOURCES: readonly Source[] = ['mic', 'camera', 'screen'];
const KINDS: readonly Device['kind'][] = ['microphone', 'camera', 'speaker'];
const STATUSES = ['received', 'sending', 'sent', 'partly', 'failed'] as const;

const listOf = <Entry>(given: unknown, read: (one: unknown) => Entry | undefined) =>
    readList(given ?? [], read).list;

const actorIn = ({ by }: Thing): Actor => (isOneOf(ACTORS, by) ? by : 'system');

/* ECMAScript's last moment: to format one after it throws. */
const LAST_MOMENT = 8.64e15;

/* A moment, or none where it is no number: then it is the page's own. */
const momentIn = (given: unknown): number =>
    typeof given === 'number' && Math.abs(given) <= LAST_MOMENT ? given : 0;

const countIn = (given: unknown): number | undefined =>
    typeof given === 'number' && Number.isInteger(given) && given >= 0 ? given : undefined;

function readDevice(given: unknown): Device | undefined {
    if (!isThing(given) || !isId(given.id) || !isOneOf(KINDS, given.kind)) return undefined;
    const { id, kind, label, isDefault } = given;
    return Object.freeze({ id, kind, label: textIn(label), isDefault: isDefault === true });
}

const activeIn = (given: unknown): ActiveDevices =>
    Object.freeze(
        Object.fromEntries(
            Object.entries(isThing(given) ? given : {}).filter(
                ([kind, id]) => isOneOf(KINDS, kind) && isId(id),
            ),
        ),
    );

function readCaption(given: Thing): CaptionLine | undefined {
    const { id, participantId, text, final, lang, startedAt } = given;
    if (!isId(id) || typeof text !== 'string') return undefined;
    return Object.freeze({
        id,
        participantId: textIn(participantId),
        text: textIn(text),
        final: final === true,
        ...(typeof lang === 'string' && { lang: textIn(lang) }),
        startedAt: momentIn(startedAt),
    });
}

function readMessage({ id, from, text, at, status }: Thing): ChatMessage | undefined {
    if (!isId(id) || typeof text !== 'string') return undefined;
    const known = isOneOf(STATUSES, status) ? status : 'received';
    return Object.freeze({
        ...{ id, from: textIn(from), text: textIn(text), at: momentIn(at), status: known },
    });
}

function readLeft(given: unknown) {
    if (!isThing(given)) return undefined;
    const participant = readParticipant(given.participant);
    return participant && { participant, dropped: given.dropped === true };
}

function readChanged(given: unknown) {
    if (!isThing(given)) return undefined;
    const participant = readParticipant(given.participant);
    return participant && { participant, fields: [], by: actorIn(given) };
}

function readEvent(type: unknown, given: Thing): CallEvent | undefined {
    switch (type) {
        case 'state': {
            const { state, previous, signalOnly, endReason } = given;
            if (!isOneOf(STATES, state)) return undefined;
            return {
                type,
                state,
                previous: isOneOf(STATES, previous) ? previous : 'idle',
                signalOnly: signalOnly === true,
                ...(isOneOf(REASONS, endReason) && { endReason }),
            };
        }
        case 'participants':
            return {
                type,
                joined: listOf(given.joined, readParticipant),
                left: listOf(given.left, readLeft),
                changed: listOf(given.changed, readChanged),
            };
        case 'localmedia': {
            const { source, on } = given;
            const isWhole = isOneOf(SOURCES, source) && typeof on === 'boolean';
            return isWhole ? { type, source, on, by: actorIn(given) } : undefined;
        }
        case 'unmuterequest': {
            const { source } = given;
            return source === 'mic' || source === 'camera' ? { type, source } : undefined;
        }
        case 'devices': {
            const lost = readDevice(given.lost);
            return {
                type,
                devices: listOf(given.devices, readDevice),
                active: activeIn(given.active),
                ...(lost && { lost }),
            };
        }
        case 'playbackblocked':
            return { type, kind: given.kind === 'video' ? 'video' : 'audio' };
        case 'quality': {
            const { id, quality } = given;
            return isId(id) && isOneOf(QUALITIES, quality) ? { type, id, quality } : undefined;
        }
        case 'caption': {
            const line = readCaption(given);
            return line && { type, ...line };
        }
        case 'chat': {
            const message = readMessage(given);
            return message && { type, ...message };
        }
        case 'recording':
            return { type, active: given.active === true, transcript: given.transcript === true };
        case 'lobby': {
            const position = countIn(given.position);
            const etaMinutes = countIn(given.etaMinutes);
            return {
                type,
                ...(position !== undefined && { position }),
                ...(etaMinutes !== undefined && { etaMinutes }),
                ...(given.admitted === true && { admitted: true }),
                ...(given.waiting !== undefined && {
                    waiting: listOf(given.waiting, readParticipant),
                }),
            };
        }
        case 'error': {
            const { code, retryable, source } = given;
            const isKnown = isOneOf(callErrorCodes, code);
            return {
                type,
                code: isKnown ? code : 'unknown',
                retryable: isKnown && retryable === true,
                ...(isOneOf(SOURCES, source) && { source }),
            };
        }
        default:
            return undefined;
    }
}

/**
 * What an adapter told, read once as plain values: undefined where it is none of the events. Never
 * throws, whatever the vendor's object does.
 */
export function readCallEvent(type: unknown, given: unknown): CallEvent | undefined {
    try {
        const copy = plainCopy(given);
        return isThing(copy) ? readEvent(type, copy) : undefined;
    } catch {
        return undefined; // What was thrown may hold what somebody said.
    }
}
