import { beginTask, transition, type TaskState } from 'c/salusCoreTask';

type State = TaskState<'name' | 'review', 'load' | 'send'>;
const begin: State = beginTask('name');
const failed = { request: 'send', error: { code: 'unavailable' } } as const;
const busy = { request: 'send', error: { code: 'rate-limited', retryAfterMs: 10 } } as const;

describe('a task', () => {
    it('waits for a request until it is answered, dropped or fails', () => {
        const waiting = transition(begin, { type: 'asked', request: 'send' });

        expect(waiting.waitingFor).toBe('send');
        expect(transition(waiting, { type: 'answered' }).waitingFor).toBeUndefined();
        expect(transition(waiting, { type: 'dropped' }).waitingFor).toBeUndefined();
        expect(transition(waiting, { type: 'failed', failed }).waitingFor).toBeUndefined();
    });

    it('keeps an error while the request is sent again, until it is answered', () => {
        const state = transition(begin, { type: 'failed', failed });
        const again = transition(state, { type: 'asked', request: 'send' });

        expect(again.failed).toBe(failed);
        expect(transition(again, { type: 'answered' }).failed).toBeUndefined();
    });

    it('sends nothing again while the server asks to wait', () => {
        const state = transition(begin, { type: 'failed', failed: busy });

        expect(state.mayRetry).toBe(false);
        expect(transition(state, { type: 'may-retry' }).mayRetry).toBe(true);
        expect(transition(begin, { type: 'failed', failed }).mayRetry).toBe(true);
    });

    it('opens a page without the error and the wait of the page before', () => {
        const state = [
            { type: 'failed', failed: busy } as const,
            { type: 'page', page: 'review', returnTo: 'review' } as const,
        ].reduce(transition<State>, begin);

        expect(state).toEqual({ page: 'review', returnTo: 'review', mayRetry: true });
    });

    it('keeps what a task has besides, and is frozen', () => {
        const state = transition({ ...begin, answers: 1 }, { type: 'may-retry' });

        expect(state).toMatchObject({ answers: 1 });
        expect(Object.isFrozen(state)).toBe(true);
        expect(Object.isFrozen(begin)).toBe(true);
    });
});
