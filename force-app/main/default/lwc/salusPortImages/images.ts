/** Why there are no bytes. `not-permitted`: this person may not see the image. */
export type ImageErrorCode = 'not-permitted' | 'not-found' | 'unavailable';

/** What a source answers. */
export type ImageResult =
    | { readonly ok: true; readonly value: Blob }
    | { readonly ok: false; readonly error: { readonly code: ImageErrorCode } };

/**
 * What an app brings so that images can be shown: their bytes, by id. The kit makes an address for them that
 * works within the page alone and revokes it when the image has left, is purged or is followed by another. It
 * never has the address of a server, which may name a person.
 *
 * The app's own duty: ask with `cache: 'no-store'`, and have the server answer with `Cache-Control: no-store`,
 * so that no browser keeps the image on its disk; and end every request, with an error if need be.
 */
export interface ImageSource {
    /**
     * Gets the bytes of one image, as a picture that browsers show: PNG, JPEG, WebP, AVIF or GIF. Its `type`
     * is its media type.
     *
     * @param signal - aborted when nobody needs the image any more: stop loading
     */
    load(id: string, signal: AbortSignal): Promise<ImageResult>;
}
