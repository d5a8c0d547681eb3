import {
    begin,
    noticesOf,
    othersIn,
    selfIn,
    transition,
    type Call,
    type CallEvent,
    type Participant,
} from 'c/salusCoreCall';

const someone = (id: string, changes: Partial<Participant> = {}): Participant => ({
    ...{ id, isLocal: false, displayName: `${id} CANARY`, mic: 'on', camera: 'off' },
    ...{ screen: false, speaking: false, hand: false, via: 'app', quality: 'good' },
    ...changes,
});
const self = someone('self', { isLocal: true });
const ana = someone('ana', { role: 'clinician' });

const after = (events: readonly CallEvent[], from: Call = begin): Call =>
    events.reduce(transition, from);
const state = (to: Call['state'], more: object = {}): CallEvent => ({
    ...{ type: 'state', state: to, previous: 'idle' },
    ...more,
});
const joins = (...joined: Participant[]): CallEvent => ({
    ...{ type: 'participants', joined, left: [], changed: [] },
});
const goes = (participant: Participant): CallEvent => ({
    ...{ type: 'participants', joined: [], left: [{ participant, dropped: false }], changed: [] },
});
const changes = (participant: Participant): CallEvent => ({
    ...{ type: 'participants', joined: [], left: [] },
    changed: [{ participant, fields: [], by: 'remote' }],
});
const writes = (id: string, changesOf: object = {}): CallEvent => ({
    ...{ type: 'chat', id, from: 'ana', text: `CANARY ${id}`, at: 0, status: 'received' },
    ...changesOf,
});
const says = (id: string, final: boolean, text = 'CANARY'): CallEvent => ({
    ...{ type: 'caption', id, participantId: 'ana', text, final, startedAt: 0 },
});

const drops = (participant: Participant): CallEvent => ({
    ...{ type: 'participants', joined: [], changed: [] },
    left: [{ participant, dropped: true }],
});
const sends = (on: boolean): CallEvent => ({
    ...{ type: 'localmedia', source: 'mic', on, by: on ? 'self' : 'device' },
});
const loses = (): CallEvent => ({
    ...{ type: 'devices', devices: [], active: {} },
    lost: { id: 'mic', kind: 'microphone', label: 'CANARY', isDefault: true },
});
const inCall = after([joins(self, ana), state('connected')]);

/* What is told of each event. */
const told = (events: readonly CallEvent[], from: Call = inCall): readonly string[] => {
    let call = from;
    return events.flatMap((event) => {
        const before = call;
        call = transition(before, event);
        return noticesOf(before, call).map(({ kind }) => kind);
    });
};

describe('a call', () => {
    it('keeps who waits for a host, who may be away for a moment', () => {
        const waits = { type: 'lobby', waiting: [ana] } as const;
        for (const moment of ['connecting', 'reconnecting'] as const) {
            const call = after([state(moment), waits, state('connected')]);
            expect(call.lobby).toEqual({ waiting: [ana] });
        }
        expect(
            after([state('lobby'), { type: 'lobby', position: 2 }, state('connected')]).lobby,
        ).toEqual({});
    });

    it('has everybody in the order in which they came, each once', () => {
        const call = after([joins(self, ana), joins(ana), joins(someone('ben'))]);
        expect(call.participants.map(({ id }) => id)).toEqual(['self', 'ana', 'ben']);
        expect(selfIn(call)?.id).toBe('self');
        expect(othersIn(after([goes(ana)], call)).map(({ id }) => id)).toEqual(['ben']);
    });

    it('takes no change of somebody who isn’t there', () => {
        expect(after([changes(someone('nobody'))], inCall).participants).toHaveLength(2);
    });

    it('keeps who caused what is sent', () => {
        const muted = after(
            [
                { type: 'localmedia', source: 'mic', on: true, by: 'self' },
                { type: 'localmedia', source: 'mic', on: false, by: 'host' },
            ],
            inCall,
        );
        expect(muted.sent.mic).toEqual({ on: false, by: 'host' });
    });

    it('shows no refusal any more of what is on', () => {
        const error = { code: 'network', retryable: true } as const;
        const refused = after([{ type: 'answered', ask: 'mic', error }], inCall);
        expect(after([sends(false)], refused).refused).toMatchObject({ ask: 'mic' });
        expect(after([sends(true)], refused).refused).toBeUndefined();
        const other = after([{ type: 'answered', ask: 'camera', error }], inCall);
        expect(after([sends(true)], other).refused).toMatchObject({ ask: 'camera' });
    });

    it('is over where its adapter goes back to the start, and not where joining failed', () => {
        expect(after([state('idle')], inCall)).toMatchObject({
            state: 'ended',
            endReason: 'network',
        });
        const lobby = after([{ type: 'asked', ask: 'join' }, state('connecting')]);
        expect(after([state('idle')], lobby).state).toBe('idle');
        const error = { code: 'network', retryable: true } as const;
        const failed = after([{ type: 'answered', ask: 'join', error }], lobby);
        expect(after([state('idle')], failed)).toMatchObject({
            state: 'idle',
            refused: { ask: 'join' },
        });
    });

    it('shows what an answer says, although the vendor tells nothing by itself', () => {
        const asked = after([{ type: 'asked', ask: 'mic' }], inCall);
        expect(asked.waitingFor).toEqual(['mic']);
        const answered = after([{ type: 'answered', ask: 'mic', on: true }], asked);
        expect(answered.waitingFor).toEqual([]);
        expect(answered.sent.mic).toEqual({ on: true, by: 'self' });
    });

    it('keeps a refusal until the same is asked again, so that it can be read', () => {
        const error = { code: 'not-allowed-by-host', retryable: false } as const;
        const refused = after(
            [
                { type: 'asked', ask: 'mic' },
                { type: 'answered', ask: 'mic', error },
            ],
            inCall,
        );
        expect(refused).toMatchObject({ refused: { ask: 'mic', error }, sent: inCall.sent });
        expect(after([{ type: 'asked', ask: 'hand' }], refused).refused).toEqual(refused.refused);
        expect(after([{ type: 'asked', ask: 'mic' }], refused).refused).toBeUndefined();
    });

    it('takes what could not be sent on joining for refused, the microphone before the camera', () => {
        const fails = (source?: 'mic' | 'camera'): CallEvent => ({
            ...{ type: 'error', code: 'permission-denied', retryable: true },
            ...(source && { source }),
        });
        const call = after([
            state('connecting'),
            fails('mic'),
            fails('camera'),
            state('connected'),
        ]);
        const error = { code: 'permission-denied', retryable: true };
        expect(call).toMatchObject({ refused: { ask: 'mic', error }, error: undefined });
        expect(after([fails('camera')], call).refused?.ask).toBe('camera');
        const { refused, ...failed } = after([fails()], inCall);
        expect([refused, failed.error]).toEqual([undefined, error]);
    });

    it('keeps what the browser blocks, the sound before a picture', () => {
        const blocks = (kind: 'audio' | 'video'): CallEvent => ({ type: 'playbackblocked', kind });
        const kindOf = (...kinds: ('audio' | 'video')[]) =>
            after(kinds.map(blocks), inCall).blockedKind;
        expect([kindOf('video'), kindOf('video', 'audio'), kindOf('audio', 'video')]).toEqual([
            ...['video', 'audio', 'audio'],
        ]);
        const answered: CallEvent = { type: 'answered', ask: 'playback' };
        expect(after([blocks('audio'), answered, blocks('video')], inCall).blockedKind).toBe(
            'video',
        );
    });

    it('asks for nothing that is on, and no more once it is', () => {
        const asked = after([{ type: 'unmuterequest', source: 'mic' }], inCall);
        expect(asked.unmuteRequest).toBe('mic');
        const on = after([{ type: 'localmedia', source: 'mic', on: true, by: 'self' }], asked);
        expect(on.unmuteRequest).toBeUndefined();
        expect(after([{ type: 'unmuterequest', source: 'mic' }], on).unmuteRequest).toBeUndefined();
    });

    it('asks no more once the person has answered, and may ask again', () => {
        const asked = after([{ type: 'unmuterequest', source: 'mic' }], inCall);
        const declined = after([{ type: 'declined' }], asked);
        expect(declined.unmuteRequest).toBeUndefined();
        expect(declined.sent).toBe(asked.sent);
        const again = after([{ type: 'unmuterequest', source: 'mic' }], declined);
        const on = after([{ type: 'answered', ask: 'mic', on: true }], again);
        expect(on.unmuteRequest).toBeUndefined();
    });

    it('replaces a caption until it is final', () => {
        const call = after(
            [says('1', false, 'Take'), says('1', true, 'Take one'), says('1', false, 'Ta')],
            inCall,
        );
        expect(call.captions.map(({ text }) => text)).toEqual(['Take one']);
    });

    it('sends a message again where it stands, and leaves one that came as it came', () => {
        const call = after(
            [
                writes('1', { from: 'self', status: 'failed' }),
                writes('2', { at: 1 }),
                writes('1', { from: 'self', status: 'sent' }),
                writes('2', { at: 2 }),
            ],
            inCall,
        );
        expect(call.chat.map(({ id, at, status }) => [id, at, status])).toEqual([
            ['1', 0, 'sent'],
            ['2', 1, 'received'],
        ]);
    });

    it('keeps the last 500 to 549 captions and messages', () => {
        const many = Array.from({ length: 1000 }, (_, index) => String(index));
        const call = after([...many.map((id) => says(id, true)), ...many.map((id) => writes(id))]);
        expect(call.captions).toHaveLength(500);
        expect(call.chat.at(-1)?.id).toBe('999');
        expect(call.chat).toHaveLength(500);
        expect(after([writes('a'), writes('b')], call).chat).toHaveLength(502);
    });

    it('keeps nothing of what was said, written and shown once it has ended, and takes no more', () => {
        const ended = after(
            [writes('1'), says('1', true), state('ended', { endReason: 'host-ended' })],
            inCall,
        );
        expect(ended).toEqual({ ...begin, state: 'ended', endReason: 'host-ended' });
        expect(after([writes('2'), joins(ana)], ended)).toBe(ended);
        expect(JSON.stringify(after([{ type: 'purged' }], inCall))).not.toContain('CANARY');
    });

    it('begins anew after an end', () => {
        const call = after([state('ended'), state('connecting'), joins(self)], inCall);
        expect(call).toMatchObject({ state: 'connecting', endReason: undefined });
        expect(call.participants).toHaveLength(1);
    });
});

describe('what a person is told', () => {
    it.each<[string, readonly CallEvent[], readonly string[]]>([
        ['of who comes', [joins(someone('ben'))], ['joined']],
        ['of who goes', [goes(ana)], ['left']],
        ['of who loses the connection', [drops(ana)], ['dropped']],
        [
            'of who has come back and goes',
            [drops(ana), joins(ana), goes(ana)],
            ['dropped', 'joined', 'left'],
        ],
        [
            'once of a device that takes what it sends with it',
            [sends(true), loses(), sends(false)],
            ['media', 'device-lost'],
        ],
        [
            'once of it where that is told of first',
            [sends(true), sends(false), loses()],
            ['media', 'media'],
        ],
        ['of nothing where the call is dropped', [sends(true), { type: 'purged' }], ['media']],
        [
            'once of somebody who is told of twice',
            [joins(someone('ben')), joins(someone('ben'))],
            ['joined'],
        ],
        ['of a hand', [changes({ ...ana, hand: true })], ['hand-up']],
        ['of a screen', [changes({ ...ana, screen: true })], ['sharing']],
        [
            'of the own microphone',
            [{ type: 'localmedia', source: 'mic', on: true, by: 'host' }],
            ['media'],
        ],
        ['of a message', [writes('1')], ['chat']],
        [
            'of no message of one’s own that has arrived',
            [
                writes('1', { from: 'self', status: 'sending' }),
                writes('1', { from: 'self', status: 'sent' }),
            ],
            [],
        ],
        [
            'of one that has not',
            [
                writes('1', { from: 'self', status: 'sending' }),
                writes('1', { from: 'self', status: 'failed' }),
            ],
            ['not-sent'],
        ],
        [
            'of one that is sent again, each time that it fails',
            (['failed', 'sending', 'failed', 'sending', 'partly', 'partly'] as const).map(
                (status) => writes('1', { from: 'self', status }),
            ),
            ['not-sent', 'not-sent', 'partly-sent'],
        ],
        ['of one that comes again', [writes('1'), writes('1')], ['chat']],
        [
            'of a caption once it is final',
            [says('1', false), says('1', true), says('1', true)],
            ['caption'],
        ],
        [
            'of a recording',
            [
                { type: 'recording', active: true, transcript: false },
                { type: 'recording', active: false, transcript: false },
            ],
            ['recording', 'not-recording'],
        ],
        [
            'of a lost connection',
            [state('reconnecting'), state('connected')],
            ['reconnecting', 'reconnected'],
        ],
        ['of the end', [state('ended', { endReason: 'removed' })], ['ended']],
        [
            'of the own quality',
            [
                { type: 'quality', id: 'self', quality: 'poor' },
                { type: 'quality', id: 'ana', quality: 'poor' },
            ],
            ['quality'],
        ],
        [
            'of blocked sound',
            [
                { type: 'playbackblocked', kind: 'audio' },
                { type: 'playbackblocked', kind: 'audio' },
            ],
            ['playback-blocked'],
        ],
        [
            'of nothing that changes nothing',
            [changes(ana), { type: 'quality', id: 'self', quality: 'good' }],
            [],
        ],
    ])('%s', (_, events, kinds) => {
        expect(told(events)).toEqual(kinds);
    });

    it('of nobody who is there already', () => {
        expect(told([joins(self, ana), state('connected')], begin)).toEqual(['connected']);
    });

    it('of nothing that is on already', () => {
        const on = { type: 'localmedia', source: 'mic', on: true, by: 'self' } as const;
        expect(told([state('connecting'), on, state('connected')], begin)).toEqual(['connected']);
    });

    it('once that they are let in', () => {
        const lobby = after([state('lobby')]);
        const admitted = { type: 'lobby', admitted: true } as const;
        expect(told([admitted, state('connected')], lobby)).toEqual(['admitted', 'connected']);
        expect(told([state('connected')], lobby)).toEqual(['admitted']);
    });

    it('how many are before them, when that changes', () => {
        const queue = { type: 'lobby', position: 2, etaMinutes: 10 } as const;
        const lobby = after([state('lobby')]);
        expect(told([queue, queue, { ...queue, position: 1 }], lobby)).toEqual([
            'position',
            'position',
        ]);
    });

    it('of a device that was taken away, and of another that is used', () => {
        const device = (id: string) =>
            ({ id, kind: 'microphone', label: `Mic ${id}`, isDefault: false }) as const;
        const both = { type: 'devices', devices: [device('1'), device('2')] } as const;
        const events: readonly CallEvent[] = [
            { ...both, active: { microphone: '1' } },
            { ...both, active: { microphone: '2' } },
            { ...both, devices: [device('1')], active: { microphone: '1' }, lost: device('2') },
        ];
        expect(told(events)).toEqual(['device-used', 'device-lost']);
    });
});
