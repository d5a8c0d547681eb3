import type { UploadResult } from 'c/salusCoreFiles';

/** What goes with a file that is to be sent. */
export interface UploadRequest {
    /** Aborted when the person cancels, the field is purged, or it leaves the page: stop sending. */
    readonly signal: AbortSignal;
    /** Says how much is sent, from 0 to 1, as often as you like. Without it only the end is shown. */
    readonly onProgress: (part: number) => void;
}

/**
 * What an app brings to send a file to its own server, such as an Apex REST resource or a signed URL of
 * a store. It is called once for each file that a person chose, and again when they try again. The id
 * in its answer is opaque: it goes into the field's value, into drafts and to the server with the form.
 * A file of a form that was never sent stays on the server until the server drops it.
 */
export type UploadFile = (file: File, request: UploadRequest) => Promise<UploadResult>;
