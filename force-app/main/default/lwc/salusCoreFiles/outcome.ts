import { asText } from 'c/salusCoreWords';

/**
 * Why a file was not sent, as the field tells it to the person. `unavailable`: no answer; trying again
 * may help. `refused`: the server takes the file neither now nor later, such as one with a virus. The
 * `message` says in words for the person what to do; left out, the kit's own words say it.
 */
export interface UploadError {
    readonly code: 'unavailable' | 'refused';
    readonly message?: string;
}

/** The id that the server gave the file, or why it has none. */
export type UploadResult =
    | { readonly ok: true; readonly value: { readonly id: string } }
    | { readonly ok: false; readonly error: UploadError };

const read = (answer: unknown): Record<string, unknown> =>
    Object(answer) as Record<string, unknown>;

/** Reads what an app's function gave. What makes no sense is read as `unavailable`. */
export function outcomeOf(answer: unknown): UploadResult {
    const { ok, value, error } = read(answer);
    const id = asText(read(value).id).trim();
    if (ok === true && id) return { ok, value: { id } };
    const { code, message } = read(ok === false ? error : undefined);
    return {
        ok: false,
        error: {
            code: code === 'refused' ? code : 'unavailable',
            message: asText(message).trim(),
        },
    };
}
