import {
    isIceAddress,
    isPolite,
    isSafeSignalling,
    readPeerMessage,
    readSignal,
    type SignalBody,
} from 'c/salusCoreSignalling';
import type { Participant } from 'c/salusCoreCall';

const participant: Participant = {
    ...{ id: 'b', isLocal: false, mic: 'on', camera: 'off', screen: false, speaking: false },
    ...{ hand: true, via: 'app', quality: 'unknown', displayName: 'Ana CANARY', role: 'patient' },
};
const envelope = { version: 1, from: 'b', to: 'a', session: 's' } as const;
const line = { id: '1', participantId: 'b', text: 'CANARY', final: true, startedAt: 5 };
const candidate = { candidate: 'c', sdpMid: '0', sdpMLineIndex: 0, usernameFragment: null };

describe('readSignal', () => {
    it.each<SignalBody>([
        { type: 'hello', participant, isFresh: true, isNew: true },
        { type: 'knock', participant },
        { type: 'admit', isAdmitted: true },
        { type: 'admitted', guest: { ...participant, id: 'c' } },
        { type: 'description', link: 'l', description: { type: 'offer', sdp: 'v=0' } },
        { type: 'candidate', link: 'l', candidate },
        { type: 'caption', line },
        { type: 'bye' },
        { type: 'end' },
    ])('reads $type', (body) => {
        expect(readSignal({ ...body, ...envelope })).toEqual({ ...body, ...envelope });
    });

    it('reads one for everybody', () => {
        const { to: _, ...forAll } = envelope;
        expect(readSignal({ ...forAll, type: 'bye' })).not.toHaveProperty('to');
    });

    it('reads who sent it as who they are', () => {
        const lying = { ...participant, id: 'a', isLocal: true, quality: 'good', speaking: true };
        const read = readSignal({ ...envelope, type: 'hello', participant: lying });
        expect(read).toMatchObject({
            participant: { id: 'b', isLocal: false, quality: 'unknown', speaking: false },
        });
    });

    it.each([
        ['nothing', undefined],
        ['a text', 'hello'],
        ['another version', { ...envelope, version: 2, type: 'bye' }],
        ['nobody', { ...envelope, from: '', type: 'bye' }],
        ['no session', { ...envelope, session: 1, type: 'bye' }],
        ['a receiver that is no id', { ...envelope, to: {}, type: 'bye' }],
        ['an unknown type', { ...envelope, type: 'reboot' }],
        ['no person', { ...envelope, type: 'hello' }],
        ['nobody who was let in', { ...envelope, type: 'admitted' }],
        ['a person without an id', { ...envelope, type: 'admitted', guest: { mic: 'on' } }],
        [
            'a rollback',
            {
                ...envelope,
                type: 'description',
                link: 'l',
                description: { type: 'rollback', sdp: '' },
            },
        ],
        ['no link', { ...envelope, type: 'candidate', candidate }],
        [
            'a megabyte',
            {
                ...envelope,
                type: 'candidate',
                link: 'l',
                candidate: { candidate: 'x'.repeat(1_000_000) },
            },
        ],
        ['a caption without text', { ...envelope, type: 'caption', line: { id: '1' } }],
        [
            'a getter that throws',
            {
                get type() {
                    throw new Error('CANARY');
                },
            },
        ],
    ])('reads nothing of %s', (_, given) => expect(readSignal(given)).toBeUndefined());
});

describe('readPeerMessage', () => {
    it('reads what is said under the name of who said it', () => {
        const message = { id: '1', from: 'a', text: 'Hi CANARY', at: 7, status: 'sent' };
        expect(readPeerMessage(JSON.stringify({ type: 'chat', message }), 'b')).toEqual({
            type: 'chat',
            message: { id: 'b 1', from: 'b', text: 'Hi CANARY', at: 7, status: 'received' },
        });
        const spoken = JSON.stringify({ type: 'caption', line: { ...line, participantId: 'a' } });
        expect(readPeerMessage(spoken, 'b')).toMatchObject({ line: { participantId: 'b' } });
        const state = JSON.stringify({ type: 'state', participant: { ...participant, id: 'a' } });
        expect(readPeerMessage(state, 'b')).toMatchObject({ participant: { id: 'b' } });
    });

    it.each([
        { type: 'mute', isHeld: true },
        { type: 'ask', source: 'camera' },
        { type: 'want', pictures: false },
        { type: 'got', id: '1' },
        { type: 'bye' },
        { type: 'end' },
    ])('reads $type', (message) => {
        expect(readPeerMessage(JSON.stringify(message), 'b')).toEqual(message);
    });

    it.each([
        ['no JSON', '{'],
        ['bytes', new ArrayBuffer(4)],
        ['a list', '[]'],
        ['an unknown type', '{"type":"reboot"}'],
        ['an order for the screen', '{"type":"ask","source":"screen"}'],
        ['a chat of nothing', '{"type":"chat","message":null}'],
    ])('reads nothing of %s', (_, given) => expect(readPeerMessage(given, 'b')).toBeUndefined());
});

describe('addresses', () => {
    it.each([
        ['wss://visit.example', true],
        ['https://visit.example/room', true],
        ['ws://localhost:8080', true],
        ['ws://127.0.0.1/room', true],
        ['http://[::1]:80', true],
        ['ws://visit.example', false],
        ['http://visit.example', false],
        ['ws://localhost.evil.example', false],
        ['ws://127.0.0.1.evil.example', false],
        ['ws://localhost@evil.example', false],
        ['HTTP://visit.example', false],
        ['ftp://visit.example', false],
        ['', false],
    ])('signalling over %s: %s', (address, isSafe) =>
        expect(isSafeSignalling(address)).toBe(isSafe),
    );

    it.each([
        ['stun:relay.example', true],
        ['turns:relay.example:5349?transport=tcp', true],
        ['TURN:relay.example', true],
        ['http://relay.example', false],
        ['relay.example', false],
    ])('ICE over %s: %s', (address, isIce) => expect(isIceAddress(address)).toBe(isIce));
});

describe('isPolite', () => {
    it('is so for one of two', () => {
        expect(isPolite('a', 'b')).not.toBe(isPolite('b', 'a'));
    });
});
