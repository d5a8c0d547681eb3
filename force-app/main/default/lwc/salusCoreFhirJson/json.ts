import { isWrittenNumber } from './decimal';

/** An object from outside. Nobody has checked it: a getter or a proxy of it may throw. */
export type Json = Readonly<Record<string, unknown>>;

/** Stands for a value whose getter or proxy throws. It is of no type that FHIR has. */
const UNREADABLE = Symbol('unreadable');

/* More entries than any list of a server has. A proxy can claim any length. */
const LONGEST_LIST = 1_000_000;

const isArray = (value: unknown): value is readonly unknown[] => {
    try {
        return Array.isArray(value); // Throws for a revoked proxy.
    } catch {
        return false;
    }
};

export const isJson = (value: unknown): value is Json =>
    typeof value === 'object' && value !== null && !isArray(value) && !isWrittenNumber(value);

/** An object's own value; undefined where there is none. Never throws. */
export function valueAt(json: object, key: string): unknown {
    try {
        return Object.hasOwn(json, key) ? (json as Json)[key] : undefined;
    } catch {
        return UNREADABLE;
    }
}

/** The entries of a list; undefined for anything else. Never throws. */
export function entriesOf(value: unknown): readonly unknown[] | undefined {
    const length = isArray(value) ? valueAt(value, 'length') : undefined;
    if (typeof length !== 'number' || length > LONGEST_LIST) return undefined;
    return Array.from({ length }, (_, index) => valueAt(value as object, String(index)));
}
