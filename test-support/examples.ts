/** An element between a component's tags, as an author would write it. */
export interface Child {
    readonly tag: string;
    readonly text?: string;
    readonly slot?: string;
    readonly properties?: Readonly<Record<string, unknown>>;
    readonly children?: readonly Child[];
}

/** One named state of a component: what a story shows, the sweep checks and the docs print. */
export interface Example {
    readonly properties: Readonly<Record<string, unknown>>;
    readonly children?: readonly Child[];
    /** The instant at which the example begins, for what depends on the time. */
    readonly now?: string;
    /** Whether a developer is told of it, as of a form that can't be shown: the story says nothing of that. */
    readonly isReported?: boolean;
    /** The words of a button beside it that opens it, for what is closed at first: by its `show` or `ask`. */
    readonly opener?: string;
}

/** A component's examples. `default` comes first: the gates mount it. */
export type Examples = { readonly default: Example } & Readonly<Record<string, Example>>;

/** Stands in every example value of a person: the tests hunt for it where it may not be. */
export const CANARY = 'CANARY';

/** The canary on a telephone's keys, for answers that are made of digits. */
export const CANARY_DIGITS = '226279';
