import type { TaskEvent } from 'c/salusCoreTask';
import { Requests } from 'c/salusHostRequests';
import type { SendError } from 'c/salusPortQuestionnaire';
import type { RequestName } from './pages';

export const TAG = 'c-salus-pattern-questionnaire';
const CODES: readonly unknown[] = ['unavailable', 'rate-limited', 'not-permitted', 'rejected'];

const guards = {
    isValue: (_: RequestName, value: unknown) => value === true,
    isError: (_: RequestName, error: unknown) =>
        CODES.includes((error as Partial<SendError> | undefined)?.code),
};

/** The requests of one task. An answer that makes no sense is reported, and is none. */
export const requestsFor = (
    send: (event: TaskEvent<never, RequestName, SendError>) => void,
): Requests<RequestName, SendError> => new Requests({ tag: TAG, guards, send });
