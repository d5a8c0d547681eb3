import { begin, type Call, type CallEvents, type Notice } from 'c/salusCoreCall';
import { announce, announcementHistory } from 'c/salusHostAnnouncer';
import { CallHost } from 'c/salusHostCall';
import { installClock } from 'c/salusHostClock';
import { installProblemSink } from 'c/salusHostProblems';
import type { SalusProblem } from 'c/salusCoreProblems';
import type { CallAdapter } from 'c/salusPortCall';
import { manualClock } from 'test-support/manualClock';

type Listener = (event: unknown) => void;

/* An adapter that tells what a test says, and answers with what it is given. */
function start(answers: Readonly<Record<string, () => unknown>> = {}) {
    const listeners = new Map<string, Set<Listener>>();
    const ok = () => Promise.resolve({ ok: true, value: true });
    const adapter: Record<string, unknown> = {
        id: 'invented',
        on: (type: string, listener: Listener) => {
            const all = listeners.get(type) ?? new Set();
            listeners.set(type, all.add(listener));
            return () => all.delete(listener);
        },
        ...Object.fromEntries(
            ['join', 'leave', 'setMedia', 'useDevice', 'resumePlayback', 'setHand', 'sendChat'].map(
                (method) => [method, jest.fn(answers[method] ?? ok)],
            ),
        ),
    };
    const shown: Call[] = [];
    const notices: Notice[] = [];
    const host = new CallHost({
        tag: 'c-invented',
        changed: (call, told) => {
            shown.push(call);
            notices.push(...told);
        },
    });
    host.use(adapter as unknown as CallAdapter);
    const tells = <Type extends keyof CallEvents>(type: Type, event: unknown): void =>
        listeners.get(type)?.forEach((listener) => listener(event));
    const heard = () => [...listeners.values()].reduce((sum, { size }) => sum + size, 0);
    return { adapter, host, shown, notices, tells, heard };
}

const options = { credential: 'CANARY', mic: true, camera: true };
const chat = { id: '1', from: 'ana', text: 'CANARY', at: 0, status: 'received' };

describe('a call on its page', () => {
    let problems: SalusProblem[];

    beforeEach(() => {
        problems = [];
        installProblemSink((problem) => problems.push(problem));
    });

    it('follows what its adapter tells, from joining on', async () => {
        const { host, tells, notices } = start();
        tells('chat', chat);
        await host.join(options);
        tells('chat', chat);
        expect(host.now.chat).toHaveLength(1);
        expect(notices.map(({ kind }) => kind)).toEqual(['chat']);
    });

    it('sends a message again under its id, where some or all did not get it', async () => {
        const { host, adapter, tells } = start();
        await host.join(options);
        for (const status of ['failed', 'partly', 'sending', 'sent', 'received'])
            tells('chat', { ...chat, id: status, text: `CANARY ${status}`, status });
        const sent: boolean[] = [];
        for (const { id } of host.now.chat) sent.push(await host.sendChatAgain(id));
        sent.push(await host.sendChatAgain('none'));
        expect(sent).toEqual([true, true, false, false, false, false]);
        expect((adapter.sendChat as jest.Mock).mock.calls).toEqual([
            ['CANARY failed', 'failed'],
            ['CANARY partly', 'partly'],
        ]);
    });

    it('asks once to join while it waits', async () => {
        const { host, adapter } = start();
        const [first, second] = await Promise.all([host.join(options), host.join(options)]);
        expect([first, second]).toEqual([true, false]);
        expect(adapter.join).toHaveBeenCalledTimes(1);
    });

    it('is joined again after its end', async () => {
        const { host, tells } = start();
        await host.join(options);
        await host.leave();
        const joined = host.join(options);
        expect(host.now).toMatchObject({ state: 'idle', waitingFor: ['join'] });
        tells('state', { state: 'connected', previous: 'ended' });
        expect(await joined).toBe(true);
        expect(host.now).toMatchObject({ state: 'connected', waitingFor: [] });
    });

    it('waits for an answer, and shows how it is then', async () => {
        const { host } = start({ setMedia: () => Promise.resolve({ ok: true, value: false }) });
        const asked = host.setMedia('mic', true);
        expect(host.now.waitingFor).toEqual(['mic']);
        expect(await asked).toBe(true);
        expect(host.now).toMatchObject({ waitingFor: [], sent: { mic: { on: false } } });
    });

    it('shows why something can’t be had, and keeps nothing of what caused it', async () => {
        const error = { code: 'not-allowed-by-host', retryable: false, cause: 'CANARY' };
        const { host, notices } = start({ setMedia: () => Promise.resolve({ ok: false, error }) });
        expect(await host.setMedia('mic', true)).toBe(false);
        expect(notices).toEqual([
            {
                kind: 'refused',
                refusal: { ask: 'mic', error: { code: 'not-allowed-by-host', retryable: false } },
            },
        ]);
    });

    it.each([
        ['throws', () => Promise.reject(new Error('CANARY')), 'threw'],
        ['answers with nothing', () => Promise.resolve(undefined), 'answered with a wrong shape'],
    ])('says that there was no answer where the adapter %s', async (_, setMedia, reported) => {
        const { host } = start({ setMedia });
        await host.setMedia('mic', true);
        expect(host.now.refused?.error.code).toBe('network');
        expect(problems).toMatchObject([{ property: 'setMedia' }]);
        expect(problems.join()).toContain(reported);
        expect(problems.join()).not.toContain('CANARY');
    });

    it('tells the developer of an event that is none', async () => {
        const { host, tells } = start();
        await host.join(options);
        tells('chat', { text: 'CANARY' });
        expect(problems.map(({ property }) => property)).toEqual(['chat']);
        expect(host.now.chat).toEqual([]);
    });

    it('offers nothing that its adapter can’t do', async () => {
        const { host } = start();
        expect(await host.setCaptions(true)).toBe(false);
        expect(host.now.waitingFor).toEqual([]);
    });

    it('shows the captions that come where its adapter can’t start any', async () => {
        const { adapter, host } = start();
        adapter.capabilities = { captions: 'receive' };
        await host.join(options);
        expect(await host.setCaptions(true)).toBe(true);
        expect(host.now.hasCaptions).toBe(true);
        expect(await host.setCaptions(false)).toBe(true);
        expect(host.now.hasCaptions).toBe(false);
    });

    it('lists the devices before the call is joined, and after a purge no more', async () => {
        const device = { id: 'a', kind: 'microphone', label: 'CANARY', isDefault: true };
        const listDevices = () => Promise.resolve({ ok: true, value: [device] });
        const { adapter, host } = start();
        adapter.listDevices = listDevices;
        await host.listDevices();
        expect(host.now).toMatchObject({ state: 'idle', devices: [device] });
        const asked = host.listDevices();
        host.purge();
        await asked;
        expect(host.now.devices).toEqual([]);
        adapter.listDevices = () => Promise.reject(new Error('CANARY'));
        await host.listDevices();
        expect(host.now.devices).toEqual([]);
        expect(problems).toMatchObject([{ property: 'listDevices' }]);
    });

    it('gives the number to call, where its adapter has one', async () => {
        const { adapter, host } = start();
        expect(await host.dialIn()).toBeUndefined();
        const answer = jest.fn();
        adapter.dialIn = answer;
        const given = async (value: unknown) => {
            answer.mockResolvedValueOnce({ ok: true, value });
            return host.dialIn();
        };
        expect(await given({ number: '555 0100', code: '12' })).toEqual({
            ...{ number: '555 0100', code: '12' },
        });
        expect(await given({ number: '555 0100', code: 12 })).toEqual({ number: '555 0100' });
        expect(await given({ code: '12' })).toBeUndefined();
    });

    it('lets others in and mutes them, where its adapter can', async () => {
        const { adapter, host } = start();
        expect([await host.admit('ana', true), await host.mute('ana')]).toEqual([false, false]);
        const no = { ok: false, error: { code: 'unknown', retryable: false } };
        Object.assign(adapter, {
            admit: jest.fn().mockResolvedValue({ ok: true }),
            mute: jest.fn().mockResolvedValue(no),
        });
        expect([await host.admit('ana', false), await host.mute('ana')]).toEqual([true, false]);
        expect(adapter.admit).toHaveBeenCalledWith('ana', false);
        expect(host.now.refused).toMatchObject({ ask: 'mute', error: { code: 'unknown' } });
    });

    it('drops what the host asks for, where the person declines', async () => {
        const { host, tells, shown } = start();
        await host.join(options);
        const before = shown.length;
        host.decline();
        expect(shown).toHaveLength(before);
        tells('unmuterequest', { source: 'mic' });
        host.decline();
        expect(host.now.unmuteRequest).toBeUndefined();
    });

    it('says what its adapter can do, and nothing where that can’t be read', () => {
        const { adapter, host } = start();
        adapter.capabilities = { chat: true };
        expect(host.capabilities).toEqual({ chat: true });
        Object.defineProperty(adapter, 'capabilities', {
            get: () => {
                throw new Error('CANARY');
            },
        });
        expect(host.capabilities).toBeUndefined();
        host.use(undefined);
        expect(host.capabilities).toBeUndefined();
    });

    it('ends when the person leaves, although the adapter tells nothing', async () => {
        const { host, tells } = start({ leave: () => Promise.reject(new Error('CANARY')) });
        await host.join(options);
        tells('chat', chat);
        await host.leave();
        expect(host.now).toMatchObject({ state: 'ended', endReason: 'left', chat: [] });
    });

    it.each([
        ['has ended', 'state', { state: 'ended', previous: 'connected' }],
        ['was dropped', undefined, undefined],
    ] as const)(
        'announces nobody, and keeps nothing announced, once it %s',
        async (_, type, event) => {
            const hand = manualClock();
            const takeOut = installClock(hand);
            const { host, tells } = start();
            await host.join(options);
            tells('state', { state: 'connected', previous: 'idle' });
            announce({ text: 'Message from Ana: CANARY', topic: 'chat' });
            hand.advance(5000);
            expect(announcementHistory()).toHaveLength(1);
            announce({ text: 'Ana CANARY joined', topic: 'presence' });
            if (type) tells(type, event);
            else host.purge();
            hand.advance(5000);
            expect(announcementHistory()).toEqual([]);
            takeOut();
        },
    );

    it('keeps nothing after a purge, and takes no late answer', async () => {
        const { host, tells, heard, shown } = start();
        await host.join(options);
        tells('chat', chat);
        const asked = host.setHand(true);
        host.purge();
        expect(await asked).toBe(false);
        expect(host.now).toEqual({ ...begin });
        expect(JSON.stringify(shown.at(-1))).not.toContain('CANARY');
        expect(heard()).toBe(0);
    });

    it.each([
        ['join', (host: CallHost) => host.join(options)],
        ['setMedia', (host: CallHost) => host.setMedia('mic', true)],
        ['useDevice', (host: CallHost) => host.useDevice('microphone', 'a')],
    ])('waits for as long as the browser’s prompt does: %s', async (method, ask) => {
        const hand = manualClock();
        const takeOut = installClock(hand);
        let answer: (given: unknown) => void = () => undefined;
        const { host, adapter } = start({ [method]: () => new Promise((done) => (answer = done)) });
        const asked = ask(host);
        await Promise.resolve();
        hand.advance(600_000);
        expect(adapter[method]).toHaveBeenCalledTimes(1);
        expect(host.now.waitingFor).toHaveLength(1);
        answer({ ok: true, value: true });
        expect(await asked).toBe(true);
        expect(host.now).toMatchObject({ waitingFor: [], refused: undefined });
        takeOut();
    });

    it('waits half a minute for what is switched off, since no prompt asks for that', async () => {
        const hand = manualClock();
        const takeOut = installClock(hand);
        const { host } = start({ setMedia: () => new Promise(() => undefined) });
        const asked = host.setMedia('mic', false);
        hand.advance(30_000);
        expect(await asked).toBe(false);
        expect(host.now).toMatchObject({ waitingFor: [], refused: { ask: 'mic' } });
        takeOut();
    });

    it('takes the answer to what was asked last, whatever comes of what was asked before', async () => {
        const answers: ((given: unknown) => void)[] = [];
        const { host } = start({ setMedia: () => new Promise((done) => answers.push(done)) });
        const [first, second] = [host.setMedia('mic', true), host.setMedia('mic', false)];
        expect(await first).toBe(false);
        answers[0]?.({ ok: false, error: { code: 'permission-dismissed', retryable: true } });
        await Promise.resolve();
        expect(host.now).toMatchObject({ waitingFor: ['mic'], refused: undefined });
        answers[1]?.({ ok: true, value: false });
        expect(await second).toBe(true);
        expect(host.now).toMatchObject({ waitingFor: [], refused: undefined });
    });

    it('answers for each of two kinds of device, and shows the one in use where the other fails', async () => {
        const answers: ((given: unknown) => void)[] = [];
        const { host } = start({ useDevice: () => new Promise((done) => answers.push(done)) });
        const { active } = host.now;
        const asked = [host.useDevice('microphone', 'a'), host.useDevice('speaker', 'b')];
        await Promise.resolve();
        answers[1]?.({ ok: true });
        answers[0]?.({ ok: false, error: { code: 'in-use', retryable: true } });
        expect(await Promise.all(asked)).toEqual([false, true]);
        expect(host.now.refused).toMatchObject({ ask: 'device', error: { code: 'in-use' } });
        expect(host.now.active).toEqual(active);
        expect(host.now.active).not.toBe(active);
    });

    it('goes on in a call that is joined while the one that has ended is still being left', async () => {
        let left: () => void = () => undefined;
        const leave = () => new Promise<void>((done) => (left = done));
        const { host, tells } = start({ leave });
        await host.join(options);
        tells('state', { state: 'connected', previous: 'idle' });
        const leaving = host.leave();
        tells('state', { state: 'ended', previous: 'connected', endReason: 'left' });
        await host.join(options);
        tells('state', { state: 'connected', previous: 'ended' });
        left();
        await leaving;
        expect(host.now.state).toBe('connected');
    });

    it('waits half a minute where nobody is asked', async () => {
        const hand = manualClock();
        const takeOut = installClock(hand);
        const { host } = start({ setHand: () => new Promise(() => undefined) });
        const asked = host.setHand(true);
        hand.advance(30_000);
        expect(await asked).toBe(false);
        expect(host.now.refused?.error.code).toBe('network');
        takeOut();
    });

    it.each([
        ['is purged', (host: CallHost) => host.purge()],
        ['is left', (host: CallHost) => host.leave()],
    ])('waits for no prompt any more once it %s', async (_, end) => {
        const never = () => new Promise(() => undefined);
        const { host } = start({ setMedia: never, useDevice: never });
        const joined = host.join(options);
        await joined;
        const asked = [host.setMedia('camera', true), host.useDevice('camera', 'a')];
        await end(host);
        expect(await Promise.all(asked)).toEqual([false, false]);
        expect(host.now.waitingFor).toEqual([]);
    });

    it('takes the answer to a question before a purge for no other question', async () => {
        const answers: ((given: unknown) => void)[] = [];
        const { host } = start({ setMedia: () => new Promise((done) => answers.push(done)) });
        const first = host.setMedia('mic', true);
        await Promise.resolve();
        host.purge();
        const second = host.setMedia('mic', true);
        await Promise.resolve();
        answers[0]?.({ ok: true, value: true });
        expect(await first).toBe(false);
        expect(host.now).toMatchObject({ waitingFor: ['mic'], sent: { mic: { on: false } } });
        answers[1]?.({ ok: true, value: false });
        expect(await second).toBe(true);
        expect(host.now).toMatchObject({ waitingFor: [], sent: { mic: { on: false } } });
    });

    it('answers each of two messages, and says of each that it failed', async () => {
        const no = { ok: false, error: { code: 'network', retryable: true } };
        const answers = [{ ok: true, value: { id: '1' } }, no];
        const { host } = start({ sendChat: () => Promise.resolve(answers.shift()) });
        expect(await Promise.all([host.sendChat('a'), host.sendChat('b')])).toEqual([true, false]);
        expect(host.now.refused).toMatchObject({ ask: 'chat', error: { code: 'network' } });
    });

    it('drops the call of another adapter', async () => {
        const { host, tells, heard } = start();
        await host.join(options);
        tells('chat', chat);
        host.use(undefined);
        expect(host.now.chat).toEqual([]);
        expect(heard()).toBe(0);
        expect(await host.join(options)).toBe(false);
    });
});
