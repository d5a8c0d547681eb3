import {
    begin,
    noticesOf,
    transition,
    type Call,
    type CallEvent,
    type Participant,
} from 'c/salusCoreCall';
import { messageOf, type CallWords } from 'c/salusCoreCallMessages';
import { next, silence, transition as hear, type Message } from 'c/salusCoreAnnouncing';

const switchWords = (name: string) => ({
    ...{ on: `${name} on`, off: `${name} off`, offByHost: `The clinic turned your ${name} off` },
    ...{ offByItself: `Your ${name} went off`, asked: `The clinic asks for your ${name}` },
    ...{ refused: `No ${name}`, refusedByHost: `The clinic allows no ${name}` },
});
const manyWords = (verb: string) => ({
    ...{ one: `{0} ${verb}`, two: `{0} and {1} ${verb}`, three: `{0}, {1} and {2} ${verb}` },
    ...{ many: `{0}, {1} and {2} others ${verb}`, minimal: `Someone ${verb}` },
});
const deviceWords = (name: string) => ({
    ...{ used: `${name}: {0}`, usedMinimal: `Another ${name}`, lost: `${name} lost` },
});
const words: CallWords = {
    roles: {
        ...{ patient: 'Patient', clinician: 'Clinician', interpreter: 'Interpreter' },
        ...{ caregiver: 'Caregiver', other: 'Someone' },
    },
    someone: 'Someone',
    sources: {
        mic: switchWords('microphone'),
        camera: switchWords('camera'),
        screen: switchWords('screen'),
    },
    connected: 'You are in the visit',
    ended: {
        ...{ left: 'You left', 'host-ended': 'The visit has ended', removed: 'Removed' },
        ...{ duplicate: 'Elsewhere', denied: 'Not let in', timeout: 'Too long' },
        ...{ network: 'No connection', 'session-expired': 'Signed out', error: 'Error' },
    },
    joined: manyWords('joined'),
    left: manyWords('left'),
    dropped: manyWords('lost the connection'),
    handUp: '{0} raised a hand',
    handDown: '{0} lowered a hand',
    handMinimal: 'A hand',
    sharing: '{0} shares a screen',
    notSharing: '{0} stopped sharing',
    sharingMinimal: 'A screen',
    chat: 'Message from {0}: {1}',
    chatMinimal: 'New message',
    chatMany: 'New messages: {0}',
    notSent: 'Your message was not sent',
    partlySent: 'Your message was not sent to everybody',
    caption: '{0}: {1}',
    recording: 'Recording',
    notRecording: 'No recording',
    devices: {
        microphone: deviceWords('Microphone'),
        camera: deviceWords('Camera'),
        speaker: deviceWords('Speaker'),
    },
    refused: 'Not possible',
};

const someone = (id: string, changes: Partial<Participant> = {}): Participant => ({
    ...{ id, isLocal: false, displayName: `${id} CANARY`, mic: 'on', camera: 'off' },
    ...{ screen: false, speaking: false, hand: false, via: 'app', quality: 'good' },
    ...changes,
});
const ana = someone('Ana');
const joins = (...joined: Participant[]): CallEvent => ({
    ...{ type: 'participants', joined, left: [], changed: [] },
});
const changes = (participant: Participant): CallEvent => ({
    ...{ type: 'participants', joined: [], left: [] },
    changed: [{ participant, fields: [], by: 'remote' }],
});
const inCall = [
    joins(someone('self', { isLocal: true }), ana),
    { type: 'state', state: 'connected', previous: 'idle' } as const,
].reduce<Call>(transition, begin);

const microphone = (id: string, label: string) =>
    ({ id, kind: 'microphone', label, isDefault: false }) as const;
const devices = (active: string, label = '') => ({
    ...({ type: 'devices', active: { microphone: active } } as const),
    devices: [microphone('1', label), microphone('2', label)],
});
const error = (code: 'unknown' | 'not-allowed-by-host') => ({ code, retryable: false });

/* What is said of these events, one after the other. */
const messagesOf = (...events: readonly CallEvent[]): readonly Message[] => {
    let call = inCall;
    return events.flatMap((event) => {
        const before = call;
        call = transition(before, event);
        return noticesOf(before, call).flatMap((notice) => messageOf(notice, words) ?? []);
    });
};
const textsOf = (...events: readonly CallEvent[]) => messagesOf(...events).map(({ text }) => text);

/* What is heard of them at once, where others may hear or not. */
function heardOf(privacy: 'full' | 'minimal', ...events: readonly CallEvent[]): readonly string[] {
    let state = hear(silence, { type: 'privacy-set', privacy }, 0);
    for (const message of messagesOf(...events))
        state = hear(state, { type: 'arrived', message }, 0);
    const heard: string[] = [];
    for (let now = 0; now < 60_000; now += 50) {
        const step = next(state, now);
        ({ state } = step);
        if (step.write?.text) heard.push(step.write.text.replace(/\u00A0$/, ''));
    }
    return heard;
}

describe('what is announced of a call', () => {
    it('is the last of 200 changes of a hand and a screen, of each person', () => {
        const ben = someone('Ben');
        const toggles = Array.from({ length: 200 }, (_, index) => [
            changes({ ...ana, hand: index % 2 === 0, screen: index % 2 === 1 }),
            changes({ ...ben, hand: index % 2 === 0 }),
        ]).flat();
        expect(heardOf('full', joins(ben), ...toggles)).toEqual([
            'Ben CANARY joined',
            'Ana CANARY lowered a hand; Ben CANARY lowered a hand; Ana CANARY shares a screen',
        ]);
    });

    it.each<[string, readonly CallEvent[], string]>([
        [
            'the own microphone',
            [{ type: 'localmedia', source: 'mic', on: true, by: 'self' }],
            'microphone on',
        ],
        ['who came', [joins(someone('Ben'))], 'Ben CANARY joined'],
        [
            'who has no name',
            [joins(someone('x', { displayName: undefined, role: 'interpreter' }))],
            'Interpreter joined',
        ],
        [
            'who lost the connection',
            [
                {
                    ...{ type: 'participants', joined: [], changed: [] },
                    left: [{ participant: ana, dropped: true }],
                },
            ],
            'Ana CANARY lost the connection',
        ],
        ['a hand', [changes({ ...ana, hand: true })], 'Ana CANARY raised a hand'],
        ['a screen', [changes({ ...ana, screen: true })], 'Ana CANARY shares a screen'],
        [
            'a request',
            [{ type: 'unmuterequest', source: 'mic' }],
            'The clinic asks for your microphone',
        ],
        ['a recording', [{ type: 'recording', active: true, transcript: true }], 'Recording'],
        [
            'the end',
            [{ type: 'state', state: 'ended', previous: 'connected', endReason: 'removed' }],
            'Removed',
        ],
        [
            'a message',
            [
                {
                    type: 'chat',
                    id: '1',
                    from: 'Ana',
                    text: 'hi {0} CANARY',
                    at: 0,
                    status: 'received',
                },
            ],
            'Message from Ana CANARY: hi {0} CANARY',
        ],
    ])('names %s', (_, events, text) => {
        expect(textsOf(...events)).toEqual([text]);
    });

    it('says who turned the microphone off', () => {
        const off = (by: 'self' | 'host' | 'device'): CallEvent => ({
            ...{ type: 'localmedia', source: 'mic', on: false, by },
        });
        const on = { type: 'localmedia', source: 'mic', on: true, by: 'self' } as const;
        expect(textsOf(on, off('self'), on, off('host'), on, off('device'))).toEqual([
            ...['microphone on', 'microphone off'],
            ...['microphone on', 'The clinic turned your microphone off'],
            ...['microphone on', 'Your microphone went off'],
        ]);
    });

    it('says why the microphone stays off', () => {
        const refused = (code: 'unknown' | 'not-allowed-by-host', ask: 'mic' | 'hand' = 'mic') =>
            ({ type: 'answered', ask, error: error(code) }) as const;
        expect(
            textsOf(refused('not-allowed-by-host'), refused('unknown'), refused('unknown', 'hand')),
        ).toEqual(['The clinic allows no microphone', 'No microphone', 'Not possible']);
    });

    it('leaves to the components that show it what they say themselves', () => {
        expect(
            textsOf(
                { type: 'state', state: 'reconnecting', previous: 'connected' },
                { type: 'quality', id: 'self', quality: 'poor' },
                { type: 'playbackblocked', kind: 'audio' },
                { type: 'answered', ask: 'join', error: error('unknown') },
                { type: 'error', ...error('unknown') },
            ),
        ).toEqual([]);
    });

    it('says many who come at once in one sentence', () => {
        const many = Array.from({ length: 50 }, (_, index) => someone(`P${index}`));
        expect(heardOf('full', ...many.map((one) => joins(one)))).toEqual([
            'P0 CANARY, P1 CANARY and 48 others joined',
        ]);
    });

    it('says nothing of a person where others may hear', () => {
        const all: readonly CallEvent[] = [
            joins(someone('Ben')),
            changes({ ...ana, hand: true }),
            changes({ ...ana, hand: true, screen: true }),
            { type: 'chat', id: '1', from: 'Ana', text: 'CANARY', at: 0, status: 'received' },
            {
                type: 'caption',
                id: '1',
                participantId: 'Ana',
                text: 'CANARY',
                final: true,
                startedAt: 0,
            },
            devices('1', 'CANARY headset'),
            devices('2', 'CANARY headset'),
        ];
        expect(heardOf('full', ...all).join()).toContain('CANARY');
        const heard = heardOf('minimal', ...all);
        expect(heard.join()).not.toContain('CANARY');
        expect(heard).toEqual(expect.arrayContaining(['New message', 'Another Microphone']));
    });
});
