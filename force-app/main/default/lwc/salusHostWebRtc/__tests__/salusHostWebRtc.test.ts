import { installClock } from 'c/salusHostClock';
import { installProblemSink } from 'c/salusHostProblems';
import { WebRtcAdapter, type WebRtcOptions } from 'c/salusHostWebRtc';
import type { CallEvents, CallSignalling, EndReason, JoinOptions } from 'c/salusPortCall';
import { manualClock } from 'test-support/manualClock';
import { fakeBrowser, given, media, play, thrown, Wire } from './fakeBrowser';
import { connections, network } from './fakeConnection';

const hosts = ['host'];
let wire = new Wire();
let hand = manualClock();
let restore: () => void;

/* All microtasks: nothing here waits for a timer of the page. */
const settle = (): Promise<void> => new Promise((done) => setTimeout(done));

/* Who is there has answered, and is no longer waited for. */
const answers = async (): Promise<void> => {
    await settle();
    hand.advance(300);
};

/* Time passes, and what pages say to each other meanwhile gets there. */
const pass = async (seconds: number): Promise<void> => {
    for (let second = 0; second < seconds; second += 1) {
        hand.advance(1_000);
        await settle();
    }
};

interface Made {
    readonly adapter: WebRtcAdapter;
    readonly told: { readonly type: string; readonly event: unknown }[];
    of<Type extends keyof CallEvents>(type: Type): CallEvents[Type][];
}

function make(options: Partial<WebRtcOptions> & { readonly id: string }): Made {
    const adapter = new WebRtcAdapter({ hosts, signalling: wire.join(), ...options });
    const told: { type: string; event: unknown }[] = [];
    for (const type of ['state', 'participants', 'localmedia', 'unmuterequest', 'devices'] as const)
        adapter.on(type, (event) => void told.push({ type, event }));
    for (const type of ['playbackblocked', 'quality', 'caption', 'chat', 'lobby', 'error'] as const)
        adapter.on(type, (event) => void told.push({ type, event }));
    const of = <Type extends keyof CallEvents>(type: Type): CallEvents[Type][] =>
        told.filter((one) => one.type === type).map(({ event }) => event as CallEvents[Type]);
    return { adapter, told, of };
}

const all: JoinOptions = { credential: null, mic: true, camera: true };

async function join(options: Partial<WebRtcOptions> & { readonly id: string }): Promise<Made> {
    const made = make(options);
    const joining = made.adapter.join(all);
    await answers();
    await joining;
    await settle();
    return made;
}

/** A host and a patient who are connected. */
async function visit(options: Partial<WebRtcOptions> = {}): Promise<{ host: Made; patient: Made }> {
    const host = await join({ id: 'host', ...options });
    const patient = await join({ id: 'patient' });
    return { host, patient };
}

/* Every text that an object holds, and what it holds. */
function textsIn(root: unknown): string {
    const [seen, left, texts] = [new Set<unknown>(), [root], [] as string[]];
    while (left.length) {
        const one = left.pop();
        if (typeof one === 'string') texts.push(one);
        if (typeof one !== 'object' || one === null || seen.has(one)) continue;
        seen.add(one);
        if (one instanceof Map) left.push(...one.keys());
        if (one instanceof Map || one instanceof Set) left.push(...one.values());
        left.push(...Object.values(one));
    }
    return texts.join();
}

const states = ({ of }: Made): readonly string[] => of('state').map(({ state }) => state);
const live = (): number => given.filter(({ readyState }) => readyState === 'live').length;

beforeEach(() => {
    fakeBrowser();
    wire = new Wire();
    hand = manualClock();
    restore = installClock(hand);
});
afterEach(() => restore());

describe('a call by plain WebRTC', () => {
    it('joins once, and connects with who is there', async () => {
        const { host, patient } = await visit();
        expect(await patient.adapter.join(all)).toEqual({ ok: true, value: { self: 'patient' } });
        expect(states(patient)).toEqual(['connecting', 'connected']);
        expect([...patient.adapter.participants.keys()].sort()).toEqual(['host', 'patient']);
        expect(host.adapter.participants.get('patient')).toMatchObject({ mic: 'on', camera: 'on' });
        expect(media.getUserMedia).toHaveBeenCalledTimes(2);
    });

    it('refuses an open address, and names the property only', async () => {
        const problems: string[] = [];
        const end = installProblemSink(({ code, message }) => problems.push(`${code} ${message}`));
        const signalling = { ...wire.join(), address: 'ws://CANARY.example' };
        const iceServers = [{ urls: ['http://CANARY.example'] }];
        const { adapter } = make({ id: 'patient', signalling, iceServers });
        expect(await adapter.join(all)).toEqual({
            ...{ ok: false, error: { code: 'insecure', retryable: false } },
        });
        expect(problems).toHaveLength(2);
        expect(problems.join()).toMatch(/insecure-address .*signalling.address.*iceServers/u);
        expect(problems.join()).not.toContain('CANARY');
        expect(wire.sent).toEqual([]);
        end();
    });

    it('joins without what the browser refuses, and says why', async () => {
        media.getUserMedia.mockRejectedValue(thrown('NotReadableError'));
        const patient = await join({ id: 'patient' });
        expect(patient.of('error')).toEqual([
            { code: 'in-use', retryable: true, source: 'mic' },
            { code: 'in-use', retryable: true, source: 'camera' },
        ]);
        expect(states(patient).at(-1)).toBe('connected');
        const told = patient.told.filter(({ type }) => type !== 'devices');
        expect(JSON.stringify(told)).not.toContain('CANARY');
    });

    it('tells of the devices once, also who joins with nothing', async () => {
        const { adapter, of } = make({ id: 'patient' });
        const deviceIds = { microphone: 'second', speaker: 'speaker' };
        const joining = adapter.join({ ...all, mic: false, camera: false, deviceIds });
        await answers();
        await joining;
        expect(of('devices').map(({ active }) => active)).toEqual([deviceIds]);
    });

    it('says what is sent as it really is', async () => {
        const { host, patient } = await visit();
        expect(await patient.adapter.setMedia('mic', false)).toEqual({ ok: true, value: false });
        expect(live()).toBe(3);
        media.getUserMedia.mockRejectedValueOnce(thrown('NotAllowedError', 'by system'));
        expect(await patient.adapter.setMedia('mic', true)).toMatchObject({
            error: { code: 'os-blocked' },
        });
        expect(patient.adapter.participants.get('patient')).toMatchObject({ mic: 'off' });
        expect(host.adapter.participants.get('patient')).toMatchObject({ mic: 'off' });
    });

    it('lets a host mute, and hold what is muted', async () => {
        const { host, patient } = await visit({ holdsMutes: true });
        await host.adapter.mute('patient');
        expect(patient.of('localmedia').at(-1)).toEqual({ source: 'mic', on: false, by: 'host' });
        expect(await patient.adapter.setMedia('mic', true)).toEqual({
            ...{ ok: false, error: { code: 'not-allowed-by-host', retryable: false } },
        });
        await host.adapter.askToSend('patient', 'mic');
        expect(patient.of('unmuterequest')).toEqual([{ source: 'mic' }]);
        expect(await patient.adapter.setMedia('mic', true)).toEqual({ ok: true, value: true });
    });

    it('lets nobody else mute', async () => {
        const { host, patient } = await visit();
        expect(await patient.adapter.mute('host')).toMatchObject({ ok: false });
        expect(host.adapter.participants.get('host')).toMatchObject({ mic: 'on' });
    });

    it('sends another device without a gap, and keeps the one before where it can’t', async () => {
        const { patient } = await visit();
        const [before] = given.slice(-2);
        expect(await patient.adapter.useDevice('microphone', 'second')).toMatchObject({ ok: true });
        expect(before?.readyState).toBe('ended');
        expect(patient.of('devices').at(-1)?.active).toMatchObject({ microphone: 'second' });
        const current = given.at(-1);
        media.getUserMedia.mockRejectedValueOnce(thrown('OverconstrainedError'));
        expect(await patient.adapter.useDevice('microphone', 'microphone')).toMatchObject({
            error: { code: 'overconstrained' },
        });
        expect(current?.readyState).toBe('live');
    });

    it('plays on the speaker that the person joins with, in that call only', async () => {
        await join({ id: 'host' });
        const played: string[] = [];
        Object.assign(HTMLMediaElement.prototype, {
            setSinkId: async (id: string) => void played.push(id),
        });
        const { adapter } = make({ id: 'patient' });
        for (const deviceIds of [{ speaker: 'speaker' }, {}]) {
            const joining = adapter.join({ ...all, deviceIds });
            await answers();
            await joining;
            await adapter.leave();
        }
        expect(played).toEqual(['speaker']);
    });

    it('plays on the speaker that was chosen, or on the default one and says so once', async () => {
        const speakers: string[] = [];
        const isGone = new Set(['gone']);
        HTMLMediaElement.prototype.setSinkId = async function use(id) {
            if (isGone.has(id)) throw thrown('NotFoundError');
            Object.assign(this, { sinkId: id });
            speakers.push(id);
        };
        await join({ id: 'host' });
        await join({ id: 'guest' });
        const joins = async (speaker: string): Promise<Made> => {
            const patient = make({ id: 'patient' });
            const joining = patient.adapter.join({ ...all, deviceIds: { speaker } });
            await answers();
            await joining;
            await settle();
            return patient;
        };
        const lost = ({ of }: Made) => of('devices').flatMap((event) => event.lost?.kind ?? []);

        const first = await joins('speaker');
        expect([speakers, lost(first)]).toEqual([['speaker', 'speaker'], []]);
        isGone.add('speaker');
        speakers.length = 0;
        await join({ id: 'late' });
        await settle();
        expect(lost(first)).toEqual(['speaker']);
        expect(first.of('devices').at(-1)?.active.speaker).toBeUndefined();
        expect(await first.adapter.useDevice('speaker', 'gone')).toMatchObject({ ok: false });
        await first.adapter.leave();
        await settle();

        const second = await joins('gone');
        expect(lost(second)).toEqual(['speaker']);
    });

    it('says which device is lost', async () => {
        const { host, patient } = await visit();
        given.at(-2)?.end();
        await settle();
        expect(patient.of('localmedia').at(-1)).toEqual({ source: 'mic', on: false, by: 'device' });
        expect(patient.of('devices').at(-1)?.lost).toMatchObject({
            kind: 'microphone',
            id: 'microphone',
        });
        expect(host.adapter.participants.get('patient')).toMatchObject({ mic: 'off' });
    });

    it('says that the browser’s own button ended a share', async () => {
        const { patient } = await visit();
        await patient.adapter.setMedia('screen', true);
        given.at(-1)?.end();
        expect(patient.of('localmedia').slice(-2)).toEqual([
            { source: 'screen', on: true, by: 'self' },
            { source: 'screen', on: false, by: 'system' },
        ]);
    });

    it('says that sound is blocked, and plays it after a press', async () => {
        play.mockRejectedValue(thrown('NotAllowedError'));
        const { patient } = await visit();
        await settle();
        expect(patient.of('playbackblocked')[0]).toEqual({ kind: 'audio' });
        expect(await patient.adapter.resumePlayback()).toMatchObject({ ok: false });
        play.mockResolvedValue(undefined);
        expect(await patient.adapter.resumePlayback()).toMatchObject({ ok: true });
    });

    it('restarts a lost connection, says so once, and nobody joins again', async () => {
        const { patient } = await visit();
        const joined = patient.of('participants').length;
        const [mine] = connections;
        mine?.become('disconnected');
        expect(states(patient).at(-1)).toBe('reconnecting');
        hand.advance(2_000);
        expect(mine?.restarts).toBe(1);
        mine?.become('failed');
        hand.advance(0);
        expect(mine?.restarts).toBe(2);
        mine?.become('connected');
        expect(states(patient).slice(-2)).toEqual(['reconnecting', 'connected']);
        expect(patient.of('participants')).toHaveLength(joined);
    });

    it('drops who stays away, and lets them in again', async () => {
        const { host, patient } = await visit();
        connections.forEach((one) => one.become('disconnected'));
        hand.advance(30_000);
        expect(host.of('participants').at(-1)?.left).toMatchObject([{ dropped: true }]);
        expect(host.adapter.participants.has('patient')).toBe(false);
        window.dispatchEvent(new Event('online'));
        await settle();
        expect(host.adapter.participants.has('patient')).toBe(true);
        expect(patient.adapter.participants.has('host')).toBe(true);
        expect(connections.slice(-2).map((one) => one.connectionState)).toEqual([
            ...['connected', 'connected'],
        ]);
    });

    it.each([
        ['was never found', false],
        ['is lost', true],
    ])('says that nobody is heard where the way %s, until it gives up', async (_, wasFound) => {
        network.isOpen = wasFound;
        const { host, patient } = await visit();
        network.isOpen = false;
        if (wasFound) connections.forEach((one) => one.become('disconnected'));
        await pass(300);
        for (const made of [host, patient]) {
            expect(states(made)).toEqual(['connecting', 'connected', 'reconnecting', 'ended']);
            expect(made.of('state').at(-1)?.endReason).toBe('network');
        }
        expect([wire.size, hand.timers]).toEqual([0, 0]);
    });

    it('looks for who was dropped, and says once that they are back', async () => {
        const { host, patient } = await visit();
        network.isOpen = false;
        connections.forEach((one) => one.become('disconnected'));
        await pass(60);
        network.isOpen = true;
        await pass(240);
        for (const made of [host, patient])
            expect(states(made)).toEqual(['connecting', 'connected', 'reconnecting', 'connected']);
        expect(host.adapter.participants.has('patient')).toBe(true);
        expect(patient.adapter.participants.has('host')).toBe(true);
    });

    it('misses nobody who has left, or comes again on another page', async () => {
        const { host, patient } = await visit();
        await patient.adapter.leave();
        await pass(300);
        await join({ id: 'patient' });
        await join({ id: 'patient' });
        await pass(60);
        expect(states(host)).toEqual(['connecting', 'connected']);
    });

    it('ends where the person has joined on another page', async () => {
        const { patient } = await visit();
        const second = await join({ id: 'patient' });
        expect(patient.of('state').at(-1)).toMatchObject({
            state: 'ended',
            endReason: 'duplicate',
        });
        expect(second.adapter.state).toBe('connected');
        expect(second.adapter.participants.has('host')).toBe(true);
    });

    it('ends as a duplicate at once where the server says so, and lets go of everything', async () => {
        let say: (isOpen: boolean, reason?: EndReason) => void = () => undefined;
        const signalling = {
            ...wire.join('patient'),
            onState: (listener: typeof say) => {
                say = listener;
                return () => undefined;
            },
        } satisfies CallSignalling;
        await join({ id: 'host' });
        const patient = await join({ id: 'patient', signalling });
        say(false);
        expect(patient.adapter.state).toBe('connected');
        say(false, 'duplicate');
        expect(patient.of('state').at(-1)).toMatchObject({ endReason: 'duplicate' });
        expect(live()).toBe(2); // The host's.
        expect(signalling.close).toHaveBeenCalledTimes(1);
    });

    it('keeps nothing of a call that is over, and is told anew who joins', async () => {
        await join({ id: 'host' });
        const patient = make({ id: 'patient' });
        const enter = async (displayName: string): Promise<void> => {
            const joining = patient.adapter.join({ ...all, displayName });
            await answers();
            await joining;
            await settle();
        };
        await enter('Kim CANARY');
        await patient.adapter.sendChat('CANARY');
        await patient.adapter.useDevice('microphone', 'second');
        expect(textsIn(patient.adapter)).toContain('Kim CANARY');
        const late = patient.adapter.useDevice('microphone', 'microphone');
        await patient.adapter.leave();
        await late;
        await settle();
        expect(textsIn(patient.adapter)).not.toContain('CANARY');
        await enter('Sam');
        const names = [...patient.adapter.participants.values()].map((one) => one.displayName);
        expect(names.filter(Boolean)).toEqual(['Sam']);
        expect(states(patient)).toEqual([
            ...['connecting', 'connected', 'ended', 'connecting', 'connected'],
        ]);
    });

    it('lets nobody change their name or role in the call', async () => {
        const { host } = await visit();
        const before = host.adapter.participants.get('patient')!;
        const forged = { ...before, role: 'clinician', displayName: 'Dr. Forged', hand: true };
        const { session } = wire.sent.find((one) => Object(one).from === 'patient') as never;
        const shared = { version: 1, from: 'patient', session, participant: forged };
        wire.send({ ...shared, type: 'hello', isFresh: false });
        await settle();
        expect(host.adapter.participants.get('patient')).toEqual({ ...before, hand: true });
        const state = { type: 'state', participant: { ...forged, hand: false } };
        connections.forEach((one) => one.say(state));
        await settle();
        expect(host.adapter.participants.get('patient')).toEqual(before);
    });

    it('says how good it is by its clock', async () => {
        const { host } = await visit();
        connections.forEach((one) => {
            one.report = [
                { type: 'candidate-pair', nominated: true, currentRoundTripTime: 0.7 },
                { type: 'inbound-rtp', kind: 'audio', audioLevel: 0.5, packetsReceived: 9 },
            ];
        });
        hand.advance(1_000);
        await settle();
        expect(host.of('quality')).toEqual([
            { id: 'patient', quality: 'poor' },
            { id: 'host', quality: 'poor' },
        ]);
        expect(host.adapter.participants.get('patient')).toMatchObject({ speaking: true });
        expect(await host.adapter.stats()).toMatchObject({ rttMs: 700, lossPct: 0 });
    });

    it('writes to who is there, and says where nobody is', async () => {
        const host = await join({ id: 'host' });
        expect(await host.adapter.sendChat('CANARY')).toMatchObject({ error: { code: 'network' } });
        expect(host.of('chat').map(({ status }) => status)).toEqual(['sending', 'failed']);
        const patient = await join({ id: 'patient' });
        await patient.adapter.sendChat('Hello');
        expect(host.of('chat').at(-1)).toMatchObject({ from: 'patient', status: 'received' });
        expect(patient.of('chat').at(-1)).toMatchObject({ status: 'sent' });
    });

    it('writes to no connection that is opening or lost, and says whom it has not reached', async () => {
        const { host, patient } = await visit();
        const texts = ({ of }: Made) => of('chat').map(({ text, status }) => [text, status]);
        const sends = async (text: string, id?: string) => {
            const result = await patient.adapter.sendChat(text, id);
            return [result.ok, patient.of('chat').at(-1)?.status];
        };
        connections[0]?.hold(true);
        connections[1]?.hold(true);
        expect(await sends('One')).toEqual([false, 'failed']);
        connections[0]?.hold(false);
        connections[1]?.hold(false);
        expect(texts(host)).toEqual([]);

        const guest = await join({ id: 'guest' });
        connections[0]?.become('disconnected');
        expect(await sends('Two')).toEqual([true, 'partly']);
        expect([texts(host), texts(guest)]).toEqual([[], [['Two', 'received']]]);
        connections[0]?.become('connected');
        const { id } = patient.of('chat').at(-1)!;
        expect(await sends('Two', id)).toEqual([true, 'sent']);
        expect(texts(host)).toEqual([['Two', 'received']]);
        expect(new Set(guest.of('chat').map((one) => one.id)).size).toBe(1);
    });

    it('says that a message is sent only when it has arrived, and that what is lost on the way has failed', async () => {
        const { host, patient } = await visit();
        const last = (): unknown => patient.of('chat').at(-1)?.status;
        const ways: readonly [lose: () => void, ms: number][] = [
            // Its link is made anew.
            [() => connections.forEach((one) => one.become('closed')), 0],
            // They are dropped.
            [() => connections.forEach((one) => one.become('disconnected')), 30_000],
        ];
        for (const [lose, ms] of ways) {
            connections.forEach((one) => one.swallow());
            const sending = patient.adapter.sendChat('CANARY');
            await settle();
            expect(last()).toBe('sending');
            lose();
            hand.advance(ms);
            expect(await sending).toMatchObject({ error: { code: 'network' } });
            expect(last()).toBe('failed');
            await settle();
            expect(host.of('chat')).toEqual([]);
        }
        expect(patient.of('chat').map(({ status }) => status)).toEqual([
            ...['sending', 'failed', 'sending', 'failed'],
        ]);
    });

    it('lets each page confirm a message for itself only', async () => {
        const { patient } = await visit();
        await join({ id: 'guest' });
        connections[0]?.swallow();
        connections[1]?.swallow();
        const sending = patient.adapter.sendChat('Hello');
        await settle();
        const { id, status } = patient.of('chat').at(-1)!;
        expect(status).toBe('sending');
        for (const got of [{ id }, { id, from: 'host' }, { id: `host ${id}` }, {}])
            connections.forEach((one) => one.say({ type: 'got', ...got }));
        await settle();
        expect(patient.of('chat').at(-1)?.status).toBe('sending');
        connections[0]?.become('disconnected');
        connections[1]?.become('disconnected');
        hand.advance(30_000);
        expect(await sending).toMatchObject({ ok: true });
        expect(patient.of('chat').at(-1)?.status).toBe('partly');
    });

    it('waits for no page that never confirms a message, and sends it once to who has it', async () => {
        const { host, patient } = await visit();
        const guest = await join({ id: 'guest' });
        connections[0]?.swallow();
        connections[1]?.swallow();
        const sends = async (id?: string): Promise<unknown> => {
            const sending = patient.adapter.sendChat('Hello', id);
            await settle();
            hand.advance(5_999);
            await settle();
            expect(patient.of('chat').at(-1)?.status).toBe('sending');
            hand.advance(1);
            return [(await sending).ok, patient.of('chat').at(-1)?.status];
        };
        expect(await sends()).toEqual([true, 'partly']);
        expect(await sends(patient.of('chat').at(-1)?.id)).toEqual([true, 'partly']);
        expect(host.of('chat')).toEqual([]);
        expect(new Set(guest.of('chat').map(({ id }) => id)).size).toBe(1);
        await guest.adapter.leave();
        expect(await sends()).toEqual([false, 'failed']);
    });

    it('ends for all at a host’s word only', async () => {
        const { host, patient } = await visit();
        await patient.adapter.leave({ forAll: true });
        await settle();
        expect(host.adapter.state).toBe('connected');
        const again = await join({ id: 'patient' });
        await host.adapter.leave({ forAll: true });
        await settle();
        expect(again.of('state').at(-1)).toMatchObject({ endReason: 'host-ended' });
    });

    it('says that a host has ended it, and not that they have left, whatever is heard first', async () => {
        const { host, patient } = await visit({ signalling: wire.join('host') });
        wire.cut('host');
        await host.adapter.leave({ forAll: true });
        await settle();
        expect(patient.of('state').at(-1)).toMatchObject({ endReason: 'host-ended' });
        expect(patient.of('participants').flatMap(({ left }) => left)).toEqual([]);
    });

    it('takes and sends sound only', async () => {
        const { host, patient } = await visit();
        const [mine] = connections;
        const sent = (): readonly boolean[] =>
            connections.map((one) => one.getTransceivers()[1]?.sender.track !== null);
        expect(sent()).toEqual([true, true]);
        await patient.adapter.setAudioOnly(true);
        await settle();
        expect(sent()).toEqual([false, false]);
        expect(mine?.getTransceivers()[0]?.sender.track).not.toBeNull();
        expect(host.adapter.participants.get('host')).toMatchObject({ camera: 'on' });
        await patient.adapter.setAudioOnly(false);
        await settle();
        expect(sent()).toEqual([false, true]);
    });

    it('is for eight people: the ninth is told, and the others go on', async () => {
        const others: Made[] = [];
        for (let count = 0; count < 8; count += 1) others.push(await join({ id: `p${count}` }));
        const ninth = await join({ id: 'p8' });
        expect(ninth.of('error')).toEqual([{ code: 'join-failed', retryable: true }]);
        expect(ninth.of('state').at(-1)).toMatchObject({ state: 'ended', endReason: 'error' });
        expect(others.map(({ adapter }) => adapter.participants.size)).toEqual(others.map(() => 8));
    });

    it('keeps who is in a full call, whatever another page says to them alone', async () => {
        const others: Made[] = [];
        for (let count = 0; count < 8; count += 1) others.push(await join({ id: `p${count}` }));
        const participant = { mic: 'off', camera: 'off', via: 'app' };
        const shared = { version: 1, from: 'z', session: 'one', isFresh: true, participant };
        wire.send({ ...shared, type: 'hello', to: 'p0' });
        await settle();
        expect(others[0]?.adapter.state).toBe('connected');
        expect(others[0]?.adapter.participants.size).toBe(8);
    });

    it.each([
        ['first', 'p7', 'p8'],
        ['last', 'p8', 'p7'],
    ])('keeps one of two who come at once to the last place, who comes %s', async (_, one, two) => {
        const others: Made[] = [];
        for (let count = 0; count < 7; count += 1) others.push(await join({ id: `p${count}` }));
        const both = [make({ id: one }), make({ id: two })];
        const joins = both.map(({ adapter }) => adapter.join(all));
        await answers();
        await Promise.all(joins);
        await settle();
        const [kept] = both.filter(({ adapter }) => adapter.state === 'connected');
        expect(both.map(({ adapter }) => adapter.state).sort()).toEqual(['connected', 'ended']);
        for (const { adapter } of [...others, kept!])
            expect([...adapter.participants.keys()].sort()).toEqual(
                [...others.map((_made, at) => `p${at}`), 'p7'].sort(),
            );
        expect(connections.filter(({ isOpen }) => isOpen)).toHaveLength(8 * 7);
    });

    it('tells the ninth also where the answers take long, and throws nobody out', async () => {
        const others: Made[] = [];
        for (let count = 0; count < 8; count += 1) others.push(await join({ id: `p${count}` }));
        wire.carry = (act) => void hand.setTimeout(act, 500);
        const ninth = await join({ id: 'p8' });
        expect(ninth.adapter.state).toBe('connected');
        await pass(60);
        expect(ninth.of('error')).toEqual([{ code: 'join-failed', retryable: true }]);
        expect(ninth.of('state').at(-1)).toMatchObject({ state: 'ended', endReason: 'error' });
        for (const other of others) {
            expect(states(other)).toEqual(['connecting', 'connected']);
            expect(other.adapter.participants.size).toBe(8);
        }
        expect(connections.filter(({ isOpen }) => isOpen)).toHaveLength(8 * 7);
    });

    it.each([
        ['first', 'p7', 'p8'],
        ['last', 'p8', 'p7'],
    ])('keeps one of two also where the answers take long, who comes %s', async (_, one, two) => {
        const others: Made[] = [];
        for (let count = 0; count < 7; count += 1) others.push(await join({ id: `p${count}` }));
        wire.carry = (act) => void hand.setTimeout(act, 500);
        const both = [make({ id: one }), make({ id: two })];
        both.forEach(({ adapter }) => void adapter.join(all));
        await pass(60);
        const [kept] = both.filter(({ adapter }) => adapter.state === 'connected');
        expect(both.map(({ adapter }) => adapter.state).sort()).toEqual(['connected', 'ended']);
        for (const { adapter } of [...others, kept!]) expect(adapter.participants.size).toBe(8);
        expect(connections.filter(({ isOpen }) => isOpen)).toHaveLength(8 * 7);
    });

    it('gives up after two minutes without a network', async () => {
        const patient = await join({ id: 'patient' });
        const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
        window.dispatchEvent(new Event('offline'));
        expect(patient.adapter.state).toBe('reconnecting');
        hand.advance(120_000);
        expect(patient.of('state').at(-1)).toMatchObject({ endReason: 'network' });
        online.mockRestore();
    });

    it('ends every track, connection, listener and timer', async () => {
        const { host, patient } = await visit();
        const shown = document.createElement('div');
        await patient.adapter.attach('host', 'camera', shown);
        expect(shown.querySelector('video')).toMatchObject({ muted: true, playsInline: true });
        await patient.adapter.dispose();
        await host.adapter.dispose();
        await patient.adapter.dispose();
        expect(live()).toBe(0);
        expect(connections.map(({ signalingState }) => signalingState)).toEqual([
            ...['closed', 'closed'],
        ]);
        expect(shown.childElementCount).toBe(0);
        expect([wire.size, hand.timers]).toEqual([0, 0]);
        expect(patient.adapter.participants.size).toBe(0);
        expect(await patient.adapter.join(all)).toMatchObject({ error: { code: 'aborted' } });
    });

    it('stops what the browser gives after the person has left', async () => {
        const { adapter } = make({ id: 'patient' });
        const joining = adapter.join(all);
        await adapter.leave();
        hand.advance(300);
        expect(await joining).toMatchObject({ ok: false });
        await settle();
        expect(live()).toBe(0);
    });
});

describe('a lobby', () => {
    it('waits for a host, who is told by name, and lets in', async () => {
        const guest = make({ id: 'guest', role: 'interpreter', hasLobby: true });
        await guest.adapter.join({ ...all, displayName: 'Ana CANARY' });
        expect(guest.adapter.state).toBe('lobby');
        expect(media.getUserMedia).not.toHaveBeenCalled();
        const host = await join({ id: 'host', hasLobby: true });
        expect(host.of('lobby')).toMatchObject([
            { waiting: [{ id: 'guest', displayName: 'Ana CANARY', role: 'interpreter' }] },
        ]);
        await host.adapter.admit('guest', true);
        await answers();
        await settle();
        expect(guest.of('lobby')).toEqual([{ admitted: true }]);
        expect(states(guest)).toEqual(['lobby', 'connecting', 'connected']);
        expect(host.of('lobby').at(-1)).toEqual({ waiting: [] });
    });

    it('ends for who isn’t let in, and nobody else lets in', async () => {
        const host = await join({ id: 'host', hasLobby: true });
        const patient = await join({ id: 'patient' });
        const guest = await join({ id: 'guest', hasLobby: true });
        expect(await patient.adapter.admit('guest', true)).toMatchObject({ ok: false });
        await host.adapter.admit('guest', false);
        await settle();
        expect(guest.of('state').at(-1)).toMatchObject({ state: 'ended', endReason: 'denied' });
    });

    it('is told of who waits by the name with which they came', async () => {
        const host = await join({ id: 'host' });
        const knock = (displayName: string, session: string): void => {
            const participant = { mic: 'off', camera: 'off', via: 'app', displayName };
            wire.send({ ...{ version: 1, from: 'guest', session }, type: 'knock', participant });
        };
        const waiting = (): unknown =>
            host
                .of('lobby')
                .at(-1)
                ?.waiting?.map((one) => one.displayName);
        knock('Ana', 'one');
        knock('Dr. Forged', 'one');
        await settle();
        expect(waiting()).toEqual(['Ana']);
        // The page chooses its session, so that another is no other person.
        knock('Dr. Forged', 'another');
        await settle();
        expect(waiting()).toEqual(['Ana']);
        wire.send({ version: 1, from: 'guest', session: 'another', type: 'bye' });
        knock('Ana Maria', 'another');
        await settle();
        expect(waiting()).toEqual(['Ana Maria']);
    });

    it.each(['this host', 'another host'])(
        'takes who is let in by %s by the name with which they waited, for the whole call',
        async (by) => {
            const host = await join({ id: 'host', hasLobby: true });
            const says = (type: string, displayName: string, session: string): void => {
                const participant = { mic: 'off', camera: 'off', via: 'app', displayName };
                const role = type === 'knock' ? 'interpreter' : 'clinician';
                wire.send({
                    ...{ version: 1, from: 'guest', session, type, isFresh: true },
                    participant: { ...participant, role },
                });
            };
            const shown = (): unknown => {
                const { displayName, role } = host.adapter.participants.get('guest') ?? {};
                return [displayName, role];
            };
            says('knock', 'Maria', 'one');
            await settle();
            if (by === 'this host') await host.adapter.admit('guest', true);
            says('hello', 'Dr. Forged', 'one');
            await settle();
            expect(shown()).toEqual(['Maria', 'interpreter']);
            says('hello', 'Dr. Forged', 'two');
            await settle();
            expect(shown()).toEqual(['Maria', 'interpreter']);
            wire.send({ version: 1, from: 'guest', session: 'two', type: 'bye' });
            says('hello', 'Dr. Forged', 'three');
            await settle();
            expect(shown()).toEqual(['Maria', 'interpreter']);
        },
    );

    it('shows who comes again under another name as a host has let them in, on each page', async () => {
        const host = await join({ id: 'host', hasLobby: true });
        const patient = await join({ id: 'patient' });
        const shown = (): unknown =>
            [host, patient].map(({ adapter }) => adapter.participants.get('guest')?.displayName);
        for (const displayName of ['Anna', 'Ben']) {
            const guest = make({ id: 'guest', hasLobby: true });
            await guest.adapter.join({ ...all, displayName });
            await settle();
            await host.adapter.admit('guest', true);
            await answers();
            await settle();
            expect(shown()).toEqual([displayName, displayName]);
            await guest.adapter.leave();
            await settle();
        }
        // Nobody else says who was let in.
        const person = { id: 'guest', mic: 'off', camera: 'off', via: 'app' };
        const participant = { ...person, displayName: 'Dr. Forged' };
        const shared = { version: 1, from: 'guest', session: 'one' };
        wire.send({ ...shared, type: 'admitted', guest: participant });
        wire.send({ ...shared, type: 'hello', participant });
        await settle();
        expect(shown()).toEqual(['Ben', 'Ben']);
    });

    it('is told of who waits no more', async () => {
        const host = await join({ id: 'host', hasLobby: true });
        const guest = await join({ id: 'guest', hasLobby: true });
        await guest.adapter.leave();
        await settle();
        expect(host.of('lobby').map(({ waiting }) => waiting?.length)).toEqual([1, 0]);
    });
});
