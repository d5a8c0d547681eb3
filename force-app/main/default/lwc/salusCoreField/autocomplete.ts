/** Whose answer it is: the signed-in person's own, or another's for whom they act. */
export type Subject = 'self' | 'other';

/**
 * The autocomplete token that a control gets. A browser may offer the person's own name; for
 * somebody else it would offer the wrong one. Source: WCAG 2.2, 1.3.5 and 3.3.8.
 */
export const tokenFor = (token: unknown, subject: Subject): string =>
    subject === 'other' || typeof token !== 'string' || !token ? 'off' : token;
