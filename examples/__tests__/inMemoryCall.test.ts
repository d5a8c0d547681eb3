/** @jest-environment jsdom */
import type { Call, Notice } from 'c/salusCoreCall';
import { CallHost } from 'c/salusHostCall';
import { inMemoryCall, inventedPeople, type InMemoryCallOptions } from '../inMemoryCall';

const { clinician, interpreter } = inventedPeople;
const join = { credential: 'CANARY', mic: true, camera: true };

/* A call as a page has it, and what its person is told. */
async function start(options: InMemoryCallOptions = {}) {
    const call = inMemoryCall({ others: [clinician], ...options });
    const notices: Notice[] = [];
    let shown: Call | undefined;
    const host = new CallHost({
        tag: 'c-invented',
        changed: (now, told) => {
            shown = now;
            notices.push(...told);
        },
    });
    host.use(call);
    await host.join(join);
    const kinds = () => notices.splice(0).map(({ kind }) => kind);
    return { call, others: call.others, host, notices, kinds, shown: () => shown };
}

describe('the call of the examples', () => {
    it('is joined among who is there already', async () => {
        const { host, kinds } = await start();
        expect(host.now).toMatchObject({
            state: 'connected',
            sent: { mic: { on: true }, camera: { on: true }, screen: { on: false } },
            active: { microphone: 'mic-1', camera: 'camera-1', speaker: 'speaker-1' },
        });
        expect(host.now.participants.map(({ id }) => id)).toEqual(['self', 'clinician']);
        expect(kinds()).toEqual(['connected']);
    });

    it('tells each thing that others do once', async () => {
        const { others, kinds } = await start();
        kinds();
        others.come(interpreter);
        others.change('clinician', { hand: true });
        others.muteSelf();
        others.askToUnmute();
        others.write('clinician', 'CANARY');
        others.record(true);
        others.blockPlayback();
        others.takeDevice('camera-1');
        others.go('interpreter');
        others.loseNetwork();
        others.findNetwork();
        others.end('host-ended');
        expect(kinds()).toEqual([
            ...['joined', 'hand-up', 'media', 'unmute-request', 'chat', 'recording'],
            ...['playback-blocked', 'device-lost', 'left'],
            ...['reconnecting', 'reconnected', 'ended'],
        ]);
    });

    it('waits to be let in, and shows nobody before', async () => {
        const { host, others, kinds } = await start({ lobby: true });
        others.queue(2, 10);
        others.come(interpreter);
        expect(host.now).toMatchObject({ state: 'lobby', participants: [] });
        others.admit();
        expect(host.now.participants).toHaveLength(3);
        expect(kinds()).toEqual(['waiting', 'position', 'admitted', 'connected']);
    });

    it('shows captions to who has them, and lines that aren’t final', async () => {
        const { host, others } = await start();
        const line = { id: '1', participantId: 'clinician', text: 'CANARY' };
        others.caption(line);
        expect(host.now.captions).toEqual([]);
        await host.setCaptions(true);
        others.caption({ ...line, final: false });
        others.caption(line);
        expect(host.now.captions).toMatchObject([{ id: '1', final: true }]);
    });

    it('refuses what its script says, until it says otherwise', async () => {
        const { host, others } = await start({ refusesUnmute: true });
        expect(host.now.sent.mic.on).toBe(false);
        expect(await host.setMedia('mic', true)).toBe(false);
        expect(host.now.refused?.error.code).toBe('not-allowed-by-host');
        others.allowUnmute(true);
        expect(await host.setMedia('mic', true)).toBe(true);
        others.refuse('setHand', 'network');
        expect(await host.setHand(true)).toBe(false);
        others.refuse('setHand');
        expect(await host.setHand(true)).toBe(true);
    });

    it('is joined again after an error and after its end', async () => {
        const { call, host, others } = await start({ errors: { join: 'permission-denied' } });
        expect(host.now).toMatchObject({ state: 'idle', refused: { ask: 'join' } });
        others.refuse('join');
        expect(await host.join(join)).toBe(true);
        await host.leave();
        expect(call.openTracks).toBe(0);
        expect(await host.join(join)).toBe(true);
        expect(host.now.participants).toHaveLength(2);
    });

    it('puts a picture into the page, and takes it out', async () => {
        const { call } = await start();
        const host = document.createElement('div');
        const before = call.openTracks;
        const attached = await call.attach('clinician', 'camera', host);
        expect(host.querySelector('video')).toMatchObject({ muted: true });
        expect(call.openTracks).toBe(before + 1);
        if (attached.ok) attached.value();
        expect(host.childElementCount).toBe(0);
        await call.attach('clinician', 'camera', host);
        await call.dispose();
        expect([host.childElementCount, call.openTracks]).toEqual([0, 0]);
    });

    it('lets somebody in who waits for the person', async () => {
        const { call, host, others } = await start({ capabilities: { host: true } });
        others.knock(interpreter);
        expect(host.now.lobby.waiting).toEqual([interpreter]);
        await call.admit('interpreter', true);
        expect(host.now.lobby.waiting).toEqual([]);
        expect(host.now.participants.map(({ id }) => id)).toContain('interpreter');
    });
});
