/** Why a request has no answer. A port has codes of its own; `rate-limited` says how long to wait. */
export interface TaskError {
    readonly code: string;
    readonly retryAfterMs?: number;
}

/** What an adapter answers: a value, or why there is none. */
export type Answer<T, E extends TaskError = TaskError> =
    { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** A request that was answered with an error. */
export interface RequestError<Request extends string, E extends TaskError = TaskError> {
    readonly request: Request;
    readonly error: E;
}

/** A task as it stands: which page is open, what it waits for and what failed. */
export interface TaskState<
    Page extends string,
    Request extends string,
    E extends TaskError = TaskError,
> {
    readonly page: Page;
    /** Where the person goes once the page that they change is complete. */
    readonly returnTo?: Page;
    /** The request that is not answered yet. */
    readonly waitingFor?: Request;
    readonly failed?: RequestError<Request, E>;
    /** Whether the failed request may be sent again now. A busy server asks to wait. */
    readonly mayRetry: boolean;
}

export type TaskEvent<
    Page extends string,
    Request extends string,
    E extends TaskError = TaskError,
> =
    | { readonly type: 'asked'; readonly request: Request }
    | { readonly type: 'answered' }
    | { readonly type: 'dropped' }
    | { readonly type: 'failed'; readonly failed: RequestError<Request, E> }
    | { readonly type: 'may-retry' }
    | { readonly type: 'page'; readonly page: Page; readonly returnTo?: Page };

/** A task that has just begun. */
export const beginTask = <Page extends string>(
    page: Page,
): { readonly page: Page; readonly mayRetry: true } => Object.freeze({ page, mayRetry: true });

/**
 * What an event changes in a task. An error is shown until its request is answered, so that the
 * button that sends it again stays where it is.
 */
export function changeTask<Page extends string, Request extends string, E extends TaskError>(
    event: TaskEvent<Page, Request, E>,
): Partial<TaskState<Page, Request, E>> {
    switch (event.type) {
        case 'asked':
            return { waitingFor: event.request };
        case 'answered':
            return { waitingFor: undefined, failed: undefined, mayRetry: true };
        case 'dropped':
            return { waitingFor: undefined };
        case 'failed':
            return {
                waitingFor: undefined,
                failed: event.failed,
                mayRetry: event.failed.error.code !== 'rate-limited',
            };
        case 'may-retry':
            return { mayRetry: true };
        case 'page':
            return {
                page: event.page,
                returnTo: event.returnTo,
                waitingFor: undefined,
                failed: undefined,
                mayRetry: true,
            };
    }
}

/** The task after an event. */
export const transition = <State extends TaskState<string, string>>(
    state: State,
    event: TaskEvent<State['page'], NonNullable<State['waitingFor']>, ErrorOf<State>>,
): State => Object.freeze({ ...state, ...changeTask(event) });

type ErrorOf<State extends TaskState<string, string>> = NonNullable<State['failed']>['error'];
