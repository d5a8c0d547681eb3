import type { Answer } from 'c/salusCoreTask';

/**
 * Why answers were not taken. `unavailable`: there was no answer that makes sense. `rate-limited`: later, and
 * `retryAfterMs` may say when. `not-permitted`: this person may not send them. `rejected`: the server found
 * something wrong with them.
 */
export interface SendError {
    readonly code: 'unavailable' | 'rate-limited' | 'not-permitted' | 'rejected';
    readonly retryAfterMs?: number;
}

/** The answers of a form, on their way. */
export interface SendRequest {
    /** A FHIR R4 `QuestionnaireResponse` as JSON text: in an object decimals would lose digits. */
    readonly response: string;
    /** The same for the same answers: a server that keeps it takes them once. */
    readonly idempotencyKey: string;
}

/**
 * What an app brings so that the answers of a form are taken: an Apex class, a FHIR server.
 * Health data goes through imperative, non-cacheable calls: `@wire` keeps answers in the browser.
 */
export interface QuestionnaireAdapter {
    /** Takes the answers. The signal aborts when the person leaves, or when it takes too long. */
    send(request: SendRequest, signal?: AbortSignal): Promise<Answer<true, SendError>>;
}
