/**
 * Whether a page gives way where both make an offer at once. Of two pages one is polite, whichever asks
 * (perfect negotiation: W3C, WebRTC, section 10.7).
 */
export const isPolite = (self: string, other: string): boolean => self < other;
