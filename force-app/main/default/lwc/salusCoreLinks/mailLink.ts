/* One address, of the characters that mail servers give out: no list of several, no subject and no text. */
const ADDRESS = /^[a-z0-9._%+'-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;

/**
 * The link that writes to an address; undefined where it isn't one address alone. What comes after a `?`
 * would fill in a letter, or send it to somebody else as well. Source: RFC 6068.
 */
export const mailLink = (address: unknown): string | undefined =>
    typeof address === 'string' && ADDRESS.test(address.trim())
        ? `mailto:${encodeURIComponent(address.trim()).replace('%40', '@')}`
        : undefined;
