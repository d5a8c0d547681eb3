/**
 * A link to another site, if it is one that may be followed: `https:`, or `http:` on this machine.
 * Anything else, such as `javascript:`, is refused and gives undefined.
 */
export const webLink = (link: unknown): string | undefined =>
    typeof link === 'string' &&
    /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)[:/])[^\s"<>]+$/i.test(link)
        ? link
        : undefined;
