/* The schemes of STUN and TURN. What goes through TURN is encrypted between the pages. */
const ICE = ['stun:', 'stuns:', 'turn:', 'turns:'];
const ENCRYPTED = ['wss:', 'https:'];
const OPEN = ['ws:', 'http:'];

const schemeOf = (address: string): string =>
    /^[a-z][a-z0-9+.-]*:/iu.exec(address)?.[0].toLowerCase() ?? '';

/* The address of the same machine: nobody is in between. */
const isLocal = (address: string): boolean =>
    /^[a-z]+:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?(?:[/?#]|$)/iu.test(address);

/** Whether signalling may go there: encrypted, or on this machine. */
export function isSafeSignalling(address: string): boolean {
    const scheme = schemeOf(address);
    return ENCRYPTED.includes(scheme) || (OPEN.includes(scheme) && isLocal(address));
}

/** Whether it is an address of a STUN or TURN server. */
export const isIceAddress = (address: string): boolean => ICE.includes(schemeOf(address));
