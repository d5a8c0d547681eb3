import { begin as noCall, type Call, type Notice } from 'c/salusCoreCall';
import { beginVisit, type VisitState } from 'c/salusCoreVisit';
import { installClock } from 'c/salusHostClock';
import { installProblemSink } from 'c/salusHostProblems';
import { Visit, type VisitView } from 'c/salusHostVisit';
import type { CallAdapter } from 'c/salusPortCall';
import type { Arrival, VisitAdapter, VisitError } from 'c/salusPortVisit';
import { manualClock, type ManualClock } from 'test-support/manualClock';
import {
    inMemoryCall,
    someone,
    type InMemoryCallOptions,
} from '../../../../../../examples/inMemoryCall';

const NOW = Date.parse('2021-03-15T13:50:00Z');
const arrival: Arrival = { address: 'At home CANARY', phone: '555 0100 CANARY' };
const wish = { mic: true, camera: true };

/* What a component of a visit brings, and what it is told. */
class View implements VisitView {
    isConnected = true;
    noHistory = false;
    upcoming = beginVisit;
    shown = beginVisit;
    shownCall: Call = noCall;
    readonly told: string[] = [];
    readonly ended: VisitState[] = [];
    readonly running: boolean[] = [];
    readonly adapter?: VisitAdapter;
    readonly call?: CallAdapter;

    constructor(given: Pick<VisitView, 'adapter' | 'call'>) {
        this.adapter = given.adapter;
        this.call = given.call;
    }

    tell(notices: readonly Notice[]): void {
        this.told.push(...notices.map(({ kind }) => kind));
    }

    tellRunning(isRunning: boolean): void {
        this.running.push(isRunning);
    }

    tellEnded(visit: VisitState): void {
        this.ended.push(visit);
    }
}

describe('a visit on its page', () => {
    let clock: ManualClock;
    let restoreClock: () => void;
    let problems: string[];

    beforeEach(() => {
        problems = [];
        installProblemSink(({ code, property }) => void problems.push(`${code} ${property}`));
        clock = manualClock(NOW);
        restoreClock = installClock(clock);
        window.history.replaceState(null, '');
    });

    afterEach(() => restoreClock());

    /* Until what was asked is answered, and a new page has followed its heading. */
    const settle = async (): Promise<void> => {
        for (let round = 0; round < 12; round += 1) {
            await new Promise((next) => setTimeout(next));
            clock.advance(50);
        }
    };

    const starts = async (
        options: InMemoryCallOptions = {},
        arrive: VisitAdapter['arrive'] = () =>
            Promise.resolve({ ok: true, value: { credential: 'CANARY' } }),
    ) => {
        const call = inMemoryCall({
            others: [someone('Ana', { role: 'clinician' })],
            ...options,
        });
        const adapter = { arrive: jest.fn(arrive) };
        const view = new View({ adapter, call });
        const visit = new Visit(view);
        visit.start();
        await settle();
        const goesOn = async (act: () => unknown): Promise<void> => {
            void act();
            await settle();
            visit.host.rendered(document.createElement('h2'));
            await settle();
        };
        const arrives = (given = arrival) => goesOn(() => visit.arrive(given));
        const joins = async (): Promise<void> => {
            await arrives();
            await goesOn(() => visit.join(wish));
        };
        const ends = () => goesOn(() => call.others.end('host-ended'));
        return { adapter, arrives, call, ends, goesOn, joins, view, visit };
    };

    it('goes from arriving over the check into the call and to its end', async () => {
        const { arrives, ends, goesOn, view, visit } = await starts();
        expect(view.shown.page).toBe('arrive');
        await arrives();
        expect(view.shown.page).toBe('check');
        await goesOn(() => visit.join(wish));
        expect(view.shown.page).toBe('call');
        expect(visit.isRunning).toBe(true);
        expect(view.running).toEqual([true]);
        await ends();
        expect(view.running).toEqual([true, false]);
        expect(view.shown).toMatchObject({ page: 'summary', endReason: 'host-ended' });
        expect(view.ended).toHaveLength(1);
        expect(view.told.at(-1)).toBe('ended');
        expect(JSON.stringify([view.shown, view.shownCall])).not.toContain('CANARY');
    });

    it('waits until the person is let in, and says so once', async () => {
        const { call, goesOn, joins, view, visit } = await starts({ lobby: true });
        await joins();
        expect(view.shown.page).toBe('waiting');
        visit.enter();
        await goesOn(() => call.others.admit());
        expect(view.shown).toMatchObject({ page: 'waiting', call: 'connected' });
        await goesOn(() => visit.enter());
        expect(view.shown.page).toBe('call');
        expect(view.told.filter((kind) => kind === 'admitted')).toHaveLength(1);
    });

    it('joins by the name that a guest gave, and with what the clinic let in', async () => {
        const { arrives, call, goesOn, visit } = await starts();
        const join = jest.spyOn(call, 'join');
        await arrives({ ...arrival, guest: { name: 'Uma CANARY', role: 'interpreter' } });
        await goesOn(() => visit.join(wish));
        expect(join).toHaveBeenCalledWith({
            ...wish,
            ...{ credential: 'CANARY', displayName: 'Uma CANARY' },
        });
    });

    it.each<VisitError>([
        { code: 'too-early', opens: '2021-03-15T13:55:00Z' },
        { code: 'over' },
        { code: 'not-permitted' },
        { code: 'unavailable' },
    ])('stays where it is, and says why: %j', async (error) => {
        const { arrives, view } = await starts({}, () => Promise.resolve({ ok: false, error }));
        await arrives();
        expect(view.shown).toMatchObject({ page: 'arrive', failed: { error } });
    });

    it('tries again with what was said', async () => {
        const { adapter, arrives, view, visit } = await starts({}, () =>
            Promise.reject(new Error('CANARY')),
        );
        await arrives();
        expect(view.shown.failed?.error.code).toBe('unavailable');
        visit.retry();
        await settle();
        expect(adapter.arrive).toHaveBeenCalledTimes(2);
        expect(adapter.arrive.mock.lastCall?.[0]).toEqual(arrival);
        expect(problems.join()).not.toContain('CANARY');
    });

    it('joins again with the same wishes, or with another token where that is too old', async () => {
        const { adapter, call, goesOn, joins, view, visit } = await starts({
            errors: { join: 'token-expired' },
        });
        const join = jest.spyOn(call, 'join');
        await joins();
        await goesOn(() => visit.retry());
        expect(adapter.arrive).toHaveBeenCalledTimes(2);
        call.others.refuse('join', 'network');
        await goesOn(() => visit.retry());
        call.others.refuse('join');
        await goesOn(() => visit.retry());
        expect(adapter.arrive).toHaveBeenCalledTimes(3);
        expect(join.mock.calls.map(([{ mic, camera }]) => ({ mic, camera }))).toEqual(
            Array.from({ length: 4 }, () => wish),
        );
        expect(view.shown.page).toBe('call');
    });

    it('goes back to what was said, and never out of the call', async () => {
        const { arrives, goesOn, view, visit } = await starts();
        await arrives();
        await goesOn(() => visit.back());
        expect(view.shown.page).toBe('arrive');
        await arrives();
        await goesOn(() => visit.join(wish));
        await goesOn(() => visit.back());
        expect(visit.mayShow('check')).toBe(false);
        expect(view.shown.page).toBe('call');
    });

    it('asks before it is left, from arriving until its end', async () => {
        const { ends, joins, visit } = await starts();
        expect(visit.draft).toBeUndefined();
        await joins();
        expect(visit.draft).toEqual({ page: 'call', answers: {} });
        await ends();
        expect(visit.draft).toBeUndefined();
    });

    it('leaves the call and keeps nothing when it is locked, and begins again', async () => {
        const { call, joins, view, visit } = await starts();
        await joins();
        expect(call.openTracks).toBeGreaterThan(0);
        visit.purge('lock');
        await settle();
        expect(call.openTracks).toBe(0);
        expect(JSON.stringify([view.shown, view.shownCall])).not.toContain('CANARY');
        expect(view.upcoming.page).toBe('arrive');
        expect(view.ended).toEqual([]);
        visit.open();
        await settle();
        expect(view.shown.page).toBe('arrive');
    });

    /* Waits, is let in, and is told so before the call is there. */
    const isLetIn = async () => {
        const started = await starts({ lobby: true });
        const { call, goesOn, joins, view, visit } = started;
        await joins();
        const tells = new Map<string, (event: object) => void>();
        jest.spyOn(call, 'on').mockImplementation((type, listener) => {
            tells.set(type, listener as (event: object) => void);
            return () => void tells.delete(type);
        });
        jest.spyOn(call, 'leave').mockResolvedValue();
        jest.spyOn(call, 'join').mockImplementation(() => {
            tells.get('state')?.({ state: 'lobby', previous: 'idle' });
            return Promise.resolve({ ok: true, value: { self: 'me' } });
        });
        visit.purge('lock');
        await settle();
        visit.open();
        await settle();
        await joins();
        expect(view.shown.page).toBe('waiting');
        await goesOn(() => {
            tells.get('lobby')?.({ admitted: true });
            tells.get('state')?.({ state: 'connecting', previous: 'lobby' });
        });
        await goesOn(() => visit.enter());
        expect(view.shown.page).toBe('waiting');
        const becomes = (state: string) =>
            goesOn(() => tells.get('state')?.({ state, previous: 'connecting' }));
        return { ...started, becomes };
    };

    it('shows the call as soon as it is there where that takes longer than the waiting room says so', async () => {
        const { becomes, view, visit } = await isLetIn();
        await becomes('connected');
        expect(view.shown).toMatchObject({ page: 'call', call: 'connected' });
        expect(view.told.filter((kind) => kind === 'admitted')).toHaveLength(1);
        expect(visit.mayShow('check')).toBe(false);
    });

    it('says that the connection broke off where somebody who is let in can’t connect', async () => {
        const { becomes, view, visit } = await isLetIn();
        await becomes('idle');
        expect(view.shown).toMatchObject({ page: 'closed', endReason: 'network' });
        expect(visit.isRunning).toBe(false);
    });

    it('does not end a call that is joined while the one before is still being left', async () => {
        const { call, joins, view, visit } = await starts({ lobby: true });
        await joins();
        let left: () => void = () => undefined;
        const { leave } = call;
        jest.spyOn(call, 'leave').mockImplementation(async () => {
            await leave.call(call);
            await new Promise<void>((done) => (left = done));
        });
        visit.purge('lock');
        await settle();
        visit.open();
        await settle();
        await joins();
        expect(view.shown.page).toBe('waiting');
        left();
        await settle();
        expect(view.shown.page).toBe('waiting');
    });

    it('leaves a call whose adapter has told nothing yet, and goes nowhere meanwhile', async () => {
        const { arrives, call, goesOn, view, visit } = await starts();
        await arrives();
        jest.spyOn(call, 'join').mockReturnValue(new Promise(() => undefined));
        const leave = jest.spyOn(call, 'leave');
        await goesOn(() => visit.join(wish));
        expect(view.shownCall).toMatchObject({ state: 'idle', waitingFor: ['join'] });
        await goesOn(() => visit.back());
        expect(view.shown.page).toBe('check');
        visit.purge('lock');
        await settle();
        expect(leave).toHaveBeenCalledTimes(1);
        visit.open();
        await goesOn(() => undefined);
        expect(view.shown).toMatchObject({ page: 'arrive', waitingFor: undefined });
    });

    it('tells the developer which adapter is missing', () => {
        new Visit(new View({ call: inMemoryCall({}) })).start();
        new Visit(new View({ adapter: { arrive: jest.fn() } })).start();
        expect(problems).toEqual(['missing-adapter adapter', 'missing-adapter adapter']);
    });
});
