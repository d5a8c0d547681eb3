import type { Participant, Quality, Role } from './participant';
import { isId, isOneOf, isThing, textIn } from './things';

const ROLES: readonly Role[] = ['patient', 'clinician', 'interpreter', 'caregiver', 'other'];
export const QUALITIES: readonly Quality[] = ['good', 'fair', 'poor', 'lost', 'unknown'];
const MICS: readonly Participant['mic'][] = ['on', 'off', 'unknown'];
const CAMERAS: readonly Participant['camera'][] = ['on', 'off', 'paused-by-network'];

/** Somebody, as an adapter tells of them; undefined without an id. What it doesn't say is off or unknown. */
export function readParticipant(given: unknown): Participant | undefined {
    if (!isThing(given) || !isId(given.id)) return undefined;
    const { id, displayName, role, mic, camera, quality } = given;
    const name = textIn(displayName).trim();
    return Object.freeze({
        id,
        isLocal: given.isLocal === true,
        ...(name && { displayName: name }),
        ...(isOneOf(ROLES, role) && { role }),
        mic: isOneOf(MICS, mic) ? mic : 'unknown',
        camera: isOneOf(CAMERAS, camera) ? camera : 'off',
        screen: given.screen === true,
        speaking: given.speaking === true,
        hand: given.hand === true,
        via: given.via === 'phone' ? 'phone' : 'app',
        quality: isOneOf(QUALITIES, quality) ? quality : 'unknown',
    });
}
