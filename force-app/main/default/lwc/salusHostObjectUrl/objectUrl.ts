/** An address of a file that is in the memory of the page. It keeps the file there until it is revoked. */
export interface ObjectUrl {
    readonly address: string;
    /** Lets the browser drop the file; again changes nothing. */
    revoke(): void;
}

/* Lightning Web Security (0.28) has a list of types for which it makes an address, and throws for any
   other. A type that says nothing is on it. */
function addressOf(file: Blob): string {
    try {
        return URL.createObjectURL(file);
    } catch {
        return URL.createObjectURL(file.slice(0, file.size, 'application/octet-stream'));
    }
}

/**
 * Makes an address for a file, which works in this page alone. Whoever calls it revokes it: the file is a
 * person's, and the browser keeps it until then.
 *
 * @throws what the browser throws where it can't
 */
export function makeObjectUrl(file: Blob): ObjectUrl {
    const address = addressOf(file);
    let isKept = true;
    return {
        address,
        revoke() {
            if (isKept) URL.revokeObjectURL(address);
            isKept = false;
        },
    };
}
