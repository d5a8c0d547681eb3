import { SalusProblem } from 'c/salusCoreProblems';
import { plainCopy } from 'c/salusCorePlain';
import { pauseOf, type Answer, type TaskError, type TaskEvent } from 'c/salusCoreTask';
import { clock, type Timer } from 'c/salusHostClock';
import { report } from 'c/salusHostProblems';
import { startWaiting, type Ending, type Waiting } from 'c/salusHostWaiting';

/** What is asked of an adapter. */
export interface Asked<Request extends string> {
    readonly request: Request;
    /** The adapter's method, for the developer to whom a wrong answer is reported. */
    readonly method: string;
    readonly call: (signal: AbortSignal) => unknown;
}

/** Says which answers make sense. */
export interface RequestGuards<Request extends string> {
    isValue(request: Request, value: unknown): boolean;
    isError(request: Request, error: unknown): boolean;
}

/** The task that the requests belong to. */
export interface RequestsOwner<Request extends string, E extends TaskError> {
    readonly tag: string;
    readonly guards: RequestGuards<Request>;
    send(event: TaskEvent<never, Request, E>): void;
}

const UNAVAILABLE = { ok: false, error: { code: 'unavailable' } } as const;

/**
 * The requests of a task to its adapter: one at a time, for a while each. Only the newest counts.
 * What an adapter throws or rejects with may hold health information, so it goes nowhere: the person
 * is told that there was no answer, the developer which method threw.
 */
export class Requests<Request extends string, E extends TaskError> {
    private readonly owner: RequestsOwner<Request, E>;
    private waiting?: Waiting;
    private abort?: AbortController;
    private pause?: Timer;

    constructor(owner: RequestsOwner<Request, E>) {
        this.owner = owner;
    }

    /** Asks, and drops the request before. Undefined: it was dropped, or failed, as the task shows. */
    async ask<T>(asked: Asked<Request>): Promise<T | undefined> {
        const answer = await this.answerTo<T>(asked);
        if (answer?.ok) return answer.value;
        if (answer) this.fail(asked.request, answer.error);
        return undefined;
    }

    /** Like `ask`, for a task that has something of its own to do about an error. */
    answerTo<T>(asked: Asked<Request>): Promise<Answer<T, E> | undefined> {
        this.drop();
        this.owner.send({ type: 'asked', request: asked.request });
        const abort = new AbortController();
        const waiting = startWaiting(() => asked.call(abort.signal));
        Object.assign(this, { waiting, abort });
        return this.read<T>(waiting, asked.request, asked.method);
    }

    /** Shows an error, with a pause before the next try where the server asks for one. */
    fail(request: Request, error: E): void {
        this.owner.send({ type: 'failed', failed: { request, error } });
        if (error.code !== 'rate-limited') return;
        const mayRetry = (): void => this.owner.send({ type: 'may-retry' });
        clock().clear(this.pause);
        this.pause = clock().setTimeout(mayRetry, pauseOf(error));
    }

    /** Waits for no answer any more. The request goes with it. */
    drop(): void {
        const { waiting, abort } = this;
        this.waiting = undefined;
        this.abort = undefined;
        waiting?.end({ how: 'dropped' });
        abort?.abort();
    }

    /** Drops what waits, and lets no more timers run. */
    stop(): void {
        this.drop();
        clock().clear(this.pause);
        this.pause = undefined;
    }

    private async read<T>(
        waiting: Waiting,
        request: Request,
        method: string,
    ): Promise<Answer<T, E> | undefined> {
        const ending = await waiting.ending;
        if (ending.how === 'dropped' || this.waiting !== waiting) return undefined;
        this.waiting = undefined;
        this.abort = undefined;
        const answer = this.sensible<T>(request, ending);
        if (!answer && ending.how !== 'timed-out') {
            this.tell(method, ending.how === 'threw' ? 'threw' : 'answered with a wrong shape');
        }
        return answer ?? (UNAVAILABLE as unknown as Answer<T, E>);
    }

    private sensible<T>(request: Request, ending: Ending): Answer<T, E> | undefined {
        if (ending.how !== 'answered') return undefined;
        const { guards } = this.owner;
        try {
            const { ok, value, error } = plainCopy(ending.answer) as Record<string, unknown>;
            const isValue = ok === true && guards.isValue(request, value);
            const isError = ok === false && guards.isError(request, error);
            return isValue || isError ? ({ ok, value, error } as Answer<T, E>) : undefined;
        } catch {
            return undefined;
        }
    }

    /* In a microtask of its own: a sink that throws stops neither the task nor its next request. */
    private tell(method: string, what: string): void {
        const problem = new SalusProblem('bad-answer', this.owner.tag, method, what);
        void Promise.resolve().then(() => report(problem));
    }
}
