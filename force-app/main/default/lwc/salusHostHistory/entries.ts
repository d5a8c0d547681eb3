/* Beside whatever the app keeps in its entries. An entry outlives the page and the browser writes it
   to disk, so it holds names and numbers of the kit's, and no answer. */
const KEY = 'salusTasks';

/** Where a task is in an entry of the browser's history. */
export interface Position {
    readonly page: number;
    /** How many pages of this task were entered before it. */
    readonly depth: number;
}

type State = Readonly<Record<string, unknown>>;

const isObject = (state: unknown): state is State =>
    typeof state === 'object' && state !== null && !Array.isArray(state);

const tasksIn = (state: unknown): State => {
    const tasks = isObject(state) ? state[KEY] : undefined;
    return isObject(tasks) ? tasks : {};
};

/** Where a task is in a history state; undefined in an entry from before or after the task. */
export function positionIn(state: unknown, task: string): Position | undefined {
    const tasks = tasksIn(state);
    const position = Object.hasOwn(tasks, task) ? tasks[task] : undefined;
    if (!isObject(position)) return undefined;
    const { page, depth } = position;
    if (!Number.isSafeInteger(page) || !Number.isSafeInteger(depth)) return undefined;
    return { page: page as number, depth: depth as number };
}

/** How many pages of all tasks were entered before: Back makes it less, Forward more. */
export const depthOf = (state: unknown): number =>
    Object.keys(tasksIn(state))
        .map((task) => positionIn(state, task)?.depth ?? 0)
        .reduce((sum, depth) => sum + depth, 0);

/* Another task of the page stays where it is. */
const withPosition = (task: string, position: Position): State => {
    const state: unknown = history.state;
    const tasks = { ...tasksIn(state), [task]: position };
    return { ...(isObject(state) ? state : {}), [KEY]: tasks };
};

/** Adds an entry. The address stays as it is. */
export const pushPosition = (task: string, position: Position): void =>
    history.pushState(withPosition(task, position), '');

/** Writes into the present entry. A state that is no object is the app's own and is left alone. */
export function replacePosition(task: string, position: Position): void {
    if (history.state === null || isObject(history.state))
        history.replaceState(withPosition(task, position), '');
}
