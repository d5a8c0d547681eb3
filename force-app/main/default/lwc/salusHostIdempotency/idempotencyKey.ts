import { sameValue } from 'c/salusCoreField';

/**
 * A key that no other request has: 32 hexadecimal digits. `crypto.randomUUID` is missing from pages
 * without TLS, such as a preview on a local network.
 */
export const newIdempotencyKey = (): string =>
    Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) =>
        part.toString(16).padStart(8, '0'),
    ).join('');

/** The key of one request: the same content, however often it is sent, is the same request. */
export class IdempotencyKey {
    private sent?: { readonly content: string | object; readonly key: string };

    /** The key that a request of this content has. */
    of(content: string | object): string {
        if (!this.sent || !sameValue(this.sent.content, content))
            this.sent = { content, key: newIdempotencyKey() };
        return this.sent.key;
    }

    /** The next request is another one, whatever its content. */
    forget(): void {
        this.sent = undefined;
    }
}
