import type { Admission, Arrival, VisitError } from 'c/salusCoreVisit';

/** What the adapter of a visit answers. */
export type VisitResult<Value> =
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly error: VisitError };

/** What an app brings so that a person can come to a video visit. */
export interface VisitAdapter {
    /**
     * Tells the clinic that the person is there, where they are and how to call back. It answers with what
     * lets them join the call, or why they can't: `too-early` has the instant at which the visit opens.
     * It may be called again with other answers, and then the last ones count.
     */
    arrive(arrival: Arrival, signal?: AbortSignal): Promise<VisitResult<Admission>>;
}
