/* Beside whatever the app keeps in its entries. A number is all that a step's entry may hold: an
   entry outlives the page, and the browser writes it to disk. */
const KEY = 'salusStep';

type State = Readonly<Record<string, unknown>>;

const isObject = (state: unknown): state is State =>
    typeof state === 'object' && state !== null && !Array.isArray(state);

const withStep = (step: number): State => {
    const state: unknown = history.state;
    return { ...(isObject(state) ? state : {}), [KEY]: step };
};

/** The step that an entry holds; `undefined` for an entry that isn't the kit's. */
const stepIn = (state: unknown): number | undefined => {
    const step = isObject(state) ? state[KEY] : undefined;
    return Number.isSafeInteger(step) ? (step as number) : undefined;
};

/** The step that the present entry holds, such as after a reload. */
export const currentStep = (): number | undefined => stepIn(history.state);

/** Adds an entry for a step, so that Back returns to the one before. The address stays as it is. */
export function enterStep(step: number): void {
    history.pushState(withStep(step), '');
}

/**
 * Makes the present entry that of a step. A state that is no object is the app's own and can't take
 * a key, so it is left alone.
 */
export function replaceStep(step: number): void {
    if (history.state === null || isObject(history.state)) history.replaceState(withStep(step), '');
}

/**
 * Hears when the person goes to another step by Back or Forward. An entry of the app's own, with no
 * step in it, is not heard of.
 *
 * @returns stops listening
 */
export function watchSteps(arrive: (step: number) => void): () => void {
    const handlePopState = (event: PopStateEvent): void => {
        const step = stepIn(event.state);
        if (step !== undefined) arrive(step);
    };
    window.addEventListener('popstate', handlePopState);
    return () => window.removeEventListener('popstate', handlePopState);
}
