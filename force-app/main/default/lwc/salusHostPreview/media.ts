import type { MediaErrorCode } from 'c/salusCoreCall';
import { mediaErrorOf, type MediaFailure } from 'c/salusCoreMedia';

type Wanted = 'microphone' | 'camera';
type Policy = { allowsFeature(feature: string): boolean };

const isSecure = (): boolean => window.isSecureContext !== false;
const media = (): MediaDevices | undefined => navigator.mediaDevices;
const isSupported = (): boolean => typeof media()?.getUserMedia === 'function';

/* Chromium has it under an old name. Elsewhere it isn't known whether the site allows the page to ask. */
function isAllowedBySite(wanted: readonly Wanted[]): boolean | undefined {
    const { featurePolicy } = document as Document & { featurePolicy?: Policy };
    return featurePolicy && wanted.every((one) => featurePolicy.allowsFeature(one));
}

/* Firefox before 136 and Safari before 16 know no such permissions, and refuse the question. */
async function permissionOf(wanted: readonly Wanted[]): Promise<MediaFailure['permission']> {
    try {
        const asked = wanted.map((name) =>
            navigator.permissions.query({ name: name as PermissionName }),
        );
        const states = (await Promise.all(asked)).map(({ state }) => state);
        return (['denied', 'prompt', 'granted'] as const).find((one) => states.includes(one));
    } catch {
        return undefined;
    }
}

/** Why no microphone or camera can be asked for in this browser; undefined where one can be. */
export function canPreview(): MediaErrorCode | undefined {
    if (isSecure() && isSupported()) return undefined;
    return mediaErrorOf({ name: '', isSecure: isSecure(), isSupported: isSupported() });
}

/** Why there is none, of what the browser threw. What it threw is kept nowhere. */
export async function codeOf(thrown: unknown, wanted: readonly Wanted[]): Promise<MediaErrorCode> {
    const { name, message } = Object(thrown) as { name?: unknown; message?: unknown };
    return mediaErrorOf({
        name: String(name ?? ''),
        message: String(message ?? ''),
        isSecure: isSecure(),
        isSupported: isSupported(),
        isAllowedBySite: isAllowedBySite(wanted),
        permission: await permissionOf(wanted),
    });
}
