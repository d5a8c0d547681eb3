import {
    configurationOf,
    Emitter,
    Progress,
    Roster,
    saidBy,
    selfOf,
    Watch,
} from 'c/salusHostCallParts';
import { installClock } from 'c/salusHostClock';
import type { CallEvents } from 'c/salusPortCall';
import { manualClock, type ManualClock } from 'test-support/manualClock';

const patient = selfOf({ id: 'patient', role: 'patient' }, { displayName: 'Pat CANARY' });

describe('what an adapter is made of', () => {
    it('tells every listener, also where one throws, until it has had enough', () => {
        const emitter = new Emitter();
        const heard = jest.fn();
        emitter.on('recording', () => {
            throw new Error('CANARY');
        });
        const end = emitter.on('recording', heard);
        emitter.emit('recording', { active: true, transcript: false });
        end();
        emitter.emit('recording', { active: false, transcript: false });
        expect(heard.mock.calls).toEqual([[{ active: true, transcript: false }]]);
    });

    it('tells nothing more of a call that is over, and the next to the same listeners', () => {
        const adapter = new Emitter();
        const heard = jest.fn();
        adapter.on('recording', heard);
        const [before, now] = [new Emitter(adapter), new Emitter(adapter)];
        before.stop();
        before.emit('recording', { active: true, transcript: false });
        now.emit('recording', { active: false, transcript: false });
        expect(heard.mock.calls).toEqual([[{ active: false, transcript: false }]]);
    });

    it('tells each state once, with the one before it and the number of the attempt', () => {
        const emitter = new Emitter();
        const told: CallEvents['state'][] = [];
        emitter.on('state', (event) => told.push(event));
        const progress = new Progress(emitter);
        for (const state of ['connecting', 'connected', 'connected', 'reconnecting'] as const)
            progress.to(state);
        progress.to('ended', 'network');
        expect(told).toEqual([
            { state: 'connecting', previous: 'idle' },
            { state: 'connected', previous: 'connecting' },
            { state: 'reconnecting', previous: 'connected', attempt: 1 },
            { state: 'ended', previous: 'reconnecting', endReason: 'network' },
        ]);
    });

    it('tells what of somebody differs, and nothing where nothing does', () => {
        const emitter = new Emitter();
        const told: CallEvents['participants'][] = [];
        const roster = new Roster(emitter);
        roster.join(patient);
        emitter.on('participants', (event) => told.push(event));
        roster.change('patient', { hand: false }, 'self');
        roster.change('patient', { hand: true, mic: 'off' }, 'self');
        roster.change('nobody', { hand: true }, 'self');
        expect(told.map(({ changed }) => changed.map(({ fields }) => fields))).toEqual([
            [['hand']],
        ]);
        roster.leave('patient', true);
        expect(told.at(-1)?.left).toMatchObject([{ dropped: true, participant: { hand: true } }]);
        expect(roster.all.size).toBe(0);
    });

    it('takes from others what they send, and no other name or role', () => {
        const said = saidBy({ ...patient, isLocal: true, quality: 'good', speaking: true });
        expect(Object.keys(said).sort()).toEqual(['camera', 'hand', 'mic', 'screen'].sort());
    });

    describe('the watch over a connection', () => {
        const noop = () => undefined;
        let clock: ManualClock;
        let restore: () => void;
        let did: string[];
        let watch: Watch;
        beforeEach(() => {
            clock = manualClock();
            restore = installClock(clock);
            did = [];
            const does = (what: string) => () => void did.push(what);
            watch = new Watch({
                ...{ up: does('up'), lost: does('lost') },
                ...{ restart: does('restart'), drop: does('drop') },
            });
        });
        afterEach(() => restore());

        it('restarts a lost connection again and again, and drops it after half a minute', () => {
            watch.see('connected');
            watch.see('disconnected');
            clock.advance(1_999);
            expect(did).toEqual(['up', 'lost']);
            clock.advance(5_001);
            expect(did).toEqual(['up', 'lost', 'restart', 'restart']);
            clock.advance(23_000);
            expect(did.at(-1)).toBe('drop');
            expect(clock.timers).toBe(0);
        });

        it('takes one that isn’t found in ten seconds for lost, and drops it in half a minute', () => {
            watch.see('connecting');
            clock.advance(9_999);
            expect(did).toEqual([]);
            clock.advance(1);
            expect(did[0]).toBe('lost');
            clock.advance(20_000);
            expect(did.filter((one) => one !== 'restart')).toEqual(['lost', 'drop']);
            expect(did).toContain('restart');
            expect(clock.timers).toBe(0);
        });

        it('does nothing more once it is stopped, whatever is said of the connection', () => {
            watch.see('connected');
            watch.stop();
            watch.lose(0);
            watch.see('failed');
            watch.hurry();
            clock.advance(60_000);
            expect(did).toEqual(['up']);
            expect(clock.timers).toBe(0);
        });

        it('restarts no more where another connection is made instead', () => {
            const restart = jest.fn(() => watch.stop());
            watch = new Watch({ up: noop, lost: noop, drop: noop, restart });
            watch.see('connected');
            watch.see('failed');
            clock.advance(60_000);
            expect(restart).toHaveBeenCalledTimes(1);
        });

        it('takes one that fails on the way for lost, until it is found', () => {
            watch.see('failed');
            watch.see('connected');
            expect(did).toEqual(['lost', 'up']);
            clock.advance(60_000);
            expect(did).toEqual(['lost', 'up']);
        });
    });

    it('asks no server by default, and sends everything through one where the app says so', () => {
        const urls = ['turn:127.0.0.1:3478'] as const;
        expect(configurationOf({})).toEqual({ iceServers: [] });
        expect(configurationOf({ iceServers: [{ urls }], isRelayOnly: true })).toEqual({
            ...{ iceServers: [{ urls: [...urls] }], iceTransportPolicy: 'relay' },
        });
    });
});
