import type { SalusProblem } from 'c/salusCoreProblems';
import type { TaskEvent } from 'c/salusCoreTask';
import { installClock } from 'c/salusHostClock';
import { installProblemSink } from 'c/salusHostProblems';
import { Requests } from 'c/salusHostRequests';
import { manualClock, type ManualClock } from 'test-support/manualClock';
import { unhandledRejections } from 'test-support/jest/unhandledRejections';

type Error = { code: string; retryAfterMs?: number };
const ok = (value: unknown) => ({ ok: true, value });
const no = (error: Error) => ({ ok: false, error });
const settle = () => new Promise((next) => setTimeout(next));

const later = () => {
    let answer!: (value: unknown) => void;
    const promise = new Promise((resolve) => (answer = resolve));
    return { promise, answer };
};

describe('requests to an adapter', () => {
    let clock: ManualClock;
    let restoreClock: () => void;
    let events: TaskEvent<never, 'load' | 'send', Error>[];
    let requests: Requests<'load' | 'send', Error>;
    let problems: SalusProblem[];

    const ask = (call: (signal: AbortSignal) => unknown, request: 'load' | 'send' = 'load') =>
        requests.ask<number>({ request, method: 'findChoices', call });

    beforeEach(() => {
        clock = manualClock();
        restoreClock = installClock(clock);
        problems = [];
        installProblemSink((problem) => problems.push(problem));
        events = [];
        requests = new Requests({
            tag: 'c-invented',
            guards: {
                isValue: (_, value) => typeof value === 'number',
                isError: (_, error) => typeof (error as Error)?.code === 'string',
            },
            send: (event) => events.push(event),
        });
    });

    afterEach(() => {
        requests.stop();
        restoreClock();
    });

    it('say what they wait for, and give the answer', async () => {
        expect(await ask(() => ok(7))).toBe(7);
        expect(events).toEqual([{ type: 'asked', request: 'load' }]);
        expect(clock.timers).toBe(0);
    });

    it('tell of an error', async () => {
        expect(await ask(() => no({ code: 'not-permitted' }))).toBeUndefined();
        expect(events[1]).toEqual({
            type: 'failed',
            failed: { request: 'load', error: { code: 'not-permitted' } },
        });
    });

    it('stop waiting after half a minute', async () => {
        const answer = ask(() => new Promise(() => undefined));
        await settle();
        clock.advance(30_000);

        expect(await answer).toBeUndefined();
        expect(events[1]).toMatchObject({ failed: { error: { code: 'unavailable' } } });
        expect(problems).toEqual([]);
    });

    it('count only the newest, and abort the one before', async () => {
        const slow = later();
        const signals: AbortSignal[] = [];
        const first = ask((signal) => {
            signals.push(signal);
            return slow.promise;
        });
        await settle();
        const second = ask(() => ok(2), 'send');
        slow.answer(ok(1));

        expect(await first).toBeUndefined();
        expect(await second).toBe(2);
        expect(signals[0]?.aborted).toBe(true);
        expect(events.map(({ type }) => type)).toEqual(['asked', 'asked']);
    });

    it('wait as long as a busy server asks, and not for ever', async () => {
        await ask(() => no({ code: 'rate-limited', retryAfterMs: 5_000 }));
        clock.advance(4_999);
        expect(events.at(-1)?.type).toBe('failed');
        clock.advance(1);
        expect(events.at(-1)).toEqual({ type: 'may-retry' });

        const set = jest.spyOn(clock, 'setTimeout');
        await ask(() => no({ code: 'rate-limited', retryAfterMs: 2 ** 40 }));
        expect(set.mock.lastCall?.[1]).toBe(600_000);
    });

    it.each<[string, () => unknown, string]>([
        [
            'throws',
            () => {
                throw new Error('CANARY');
            },
            'threw',
        ],
        ['rejects', () => Promise.reject(new Error('CANARY')), 'threw'],
        ['answers with nothing', () => undefined, 'wrong shape'],
        ['answers with another shape', () => ok('seven'), 'wrong shape'],
        ['answers without ok', () => ({ value: 7 }), 'wrong shape'],
        [
            'has a getter that throws',
            () => ({
                ok: true,
                get value() {
                    throw new Error('CANARY');
                },
            }),
            'wrong shape',
        ],
        [
            'has a getter that throws inside',
            () =>
                ok({
                    get name() {
                        throw new Error('CANARY');
                    },
                }),
            'wrong shape',
        ],
        [
            'has an ok that throws',
            () => ({
                get ok() {
                    throw new Error('CANARY');
                },
            }),
            'wrong shape',
        ],
    ])(
        'report the method of an adapter that %s, and nothing of what it held',
        async (_, call, what) => {
            const unhandled = await unhandledRejections(async () => {
                expect(await ask(call)).toBeUndefined();
                await settle();
            });

            expect(unhandled).toBe(0);
            expect(events[1]).toMatchObject({ failed: { error: { code: 'unavailable' } } });
            expect(problems.map(({ code, property }) => [code, property])).toEqual([
                ['bad-answer', 'findChoices'],
            ]);
            expect(problems[0]?.message).toContain(what);
            expect(problems[0]?.message).not.toContain('CANARY');
        },
    );

    it('hear nothing of an adapter that rejects after it was dropped', async () => {
        const unhandled = await unhandledRejections(async () => {
            const slow = later();
            const answer = ask(async () => {
                await slow.promise;
                throw new Error('CANARY');
            });
            await settle();
            requests.drop();
            slow.answer(undefined);
            expect(await answer).toBeUndefined();
            await settle();
        });

        expect(unhandled).toBe(0);
        expect(problems).toEqual([]);
    });

    it('let a dropped request go at once, with its timer', async () => {
        const ended = jest.fn();
        void ask(() => new Promise(() => undefined)).then(ended);
        await settle();
        requests.stop();
        await settle();

        expect(ended).toHaveBeenCalled();
        expect(clock.timers).toBe(0);
    });

    it('end with a stop, also the pause that a busy server asked for', async () => {
        await ask(() => no({ code: 'rate-limited', retryAfterMs: 5_000 }));
        requests.stop();
        clock.advance(5_000);

        expect(events.at(-1)?.type).toBe('failed');
    });
});
