import type { JoinOptions, Participant, Role } from 'c/salusPortCall';

/** The person at this page, as they come: nothing is sent yet. */
export const selfOf = (
    { id, role }: { readonly id: string; readonly role?: Role },
    { displayName }: Pick<JoinOptions, 'displayName'>,
): Participant =>
    Object.freeze({
        ...{ id, isLocal: true, mic: 'off', camera: 'off', screen: false, speaking: false },
        ...{ hand: false, via: 'app', quality: 'unknown' },
        ...(displayName && { displayName }),
        ...(role && { role }),
    } as const);

/**
 * What somebody may change of themselves in the call. The rest each page sees for itself; and name and role
 * are those with which they have come, so that nobody becomes somebody else before those who let them in.
 */
export const saidBy = ({ mic, camera, screen, hand }: Participant): Partial<Participant> => ({
    ...{ mic, camera, screen, hand },
});
