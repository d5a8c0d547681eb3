/**
 * A text as SHA-256. A Slot can be read by everybody who may book, so it carries the digest of a
 * hold's id and never the id, with which somebody else could take the time that is held.
 */
export async function digestOf(text: string): Promise<string> {
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
