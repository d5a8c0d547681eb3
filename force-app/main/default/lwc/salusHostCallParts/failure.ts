import { isRetryable, mediaErrorOf, type MediaFailure } from 'c/salusCoreMedia';
import type { CallResult, Source } from 'c/salusPortCall';
import { failed } from './results';

/* The names of what the browser gives, in its policies and permissions. */
const FEATURES = { mic: 'microphone', camera: 'camera', screen: 'display-capture' } as const;

interface PolicyDocument {
    readonly featurePolicy?: { allowsFeature(name: string): boolean };
}

/* Chromium has it under this name (156); Firefox and Safari don't say. */
function isAllowedBySite(source: Source): boolean | undefined {
    try {
        return (document as PolicyDocument).featurePolicy?.allowsFeature(FEATURES[source]);
    } catch {
        return undefined;
    }
}

/* The choice of a screen is asked for each time, so leaving it is no answer. */
async function permissionOf(source: Source): Promise<MediaFailure['permission']> {
    if (source === 'screen') return 'prompt';
    try {
        const name = FEATURES[source] as PermissionName;
        return (await navigator.permissions.query({ name })).state;
    } catch {
        return undefined;
    }
}

/** Whether the browser can be asked for it. */
export const canAsk = (source: Source): boolean => {
    const { mediaDevices } = navigator as Partial<Navigator>;
    const method = source === 'screen' ? 'getDisplayMedia' : 'getUserMedia';
    return typeof mediaDevices?.[method] === 'function';
};

/** Why there is none of it. Of what was thrown only the name and the message are read. */
export async function refusal(
    source: Source,
    thrown: unknown,
): Promise<Extract<CallResult, { ok: false }>> {
    const { name = '', message = '' } = (thrown ?? {}) as Partial<Error>;
    const allowed = isAllowedBySite(source);
    const permission = await permissionOf(source);
    const code = mediaErrorOf({
        ...{ name, message, isSecure: window.isSecureContext, isSupported: canAsk(source) },
        ...(allowed !== undefined && { isAllowedBySite: allowed }),
        ...(permission && { permission }),
    });
    return failed(code, isRetryable(code));
}
