import { CANARY, CANARY_DIGITS } from '../examples';

const NativeEvent = globalThis.CustomEvent;
let bubbling: CustomEvent[] = [];

/* Only what bubbles can be heard by a page that doesn't know the component. */
class WatchedEvent<T> extends NativeEvent<T> {
    constructor(type: string, init?: CustomEventInit<T>) {
        super(type, init);
        if (init?.bubbles) bubbling.push(this);
    }
}

const isPlain = (thing: object): boolean =>
    Array.isArray(thing) || Object.getPrototypeOf(thing) === Object.prototype;

/** Whether a value of an example's person is in there; elements are not opened. */
const hasCanary = (thing: unknown, depth = 4): boolean => {
    if (typeof thing === 'string') return thing.includes(CANARY) || thing.includes(CANARY_DIGITS);
    if (typeof thing !== 'object' || thing === null || depth === 0 || !isPlain(thing)) return false;
    return Object.entries(thing)
        .flat()
        .some((inner) => hasCanary(inner, depth - 1));
};

const places = (): Readonly<Record<string, unknown>> => ({
    'the local storage': { ...localStorage },
    'the session storage': { ...sessionStorage },
    'the address': location.href,
    'the state of the history': history.state,
    'the title': document.title,
    'a cookie': document.cookie,
    'the name of the window': window.name,
    ...Object.fromEntries(
        bubbling.map(({ type, detail }) => [`the bubbling event ${type}`, detail]),
    ),
});

/** Watches where a person's value may never go. */
export function watchCanary(): void {
    bubbling = [];
    globalThis.CustomEvent = WatchedEvent;
}

/** The places in which a person's value was left. */
export function findCanary(): readonly string[] {
    globalThis.CustomEvent = NativeEvent;
    return Object.entries(places())
        .filter(([, thing]) => hasCanary(thing))
        .map(([place]) => place);
}
