import type { MediaErrorCode } from 'c/salusCoreCall';
import type { Preview, PreviewAdapter } from 'c/salusPortCall';

/** What came of asking for the microphone and the camera: why there is none, and what there is. */
export interface Tried {
    /** The person, their device or the site refused: no device failed. */
    readonly refused?: MediaErrorCode;
    readonly microphone?: MediaErrorCode;
    readonly camera?: MediaErrorCode;
    /** What goes on, with what works. */
    readonly preview?: Preview;
}

const REFUSED: readonly MediaErrorCode[] = [
    'permission-denied',
    'permission-dismissed',
    'os-blocked',
    'site-blocked',
];

type Wanted = Parameters<PreviewAdapter['start']>[0];
type Answer =
    | { readonly preview: Preview; readonly code?: undefined }
    | { readonly preview?: undefined; readonly code: MediaErrorCode };

async function ask(adapter: PreviewAdapter, wanted: Wanted): Promise<Answer> {
    try {
        const answer = await adapter.start(wanted);
        if (answer.ok) return { preview: answer.value };
        return { code: answer.error.code as MediaErrorCode };
    } catch {
        return { code: 'unknown' };
    }
}

/* Which of the two failed, and why: one that is missing doesn't take the other with it. */
async function tryEach(
    asks: (mic: boolean, camera: boolean) => Promise<Answer | undefined>,
): Promise<Tried | undefined> {
    const picture = await asks(false, true);
    const sound = picture && (await asks(true, false));
    if (!sound) return undefined;
    // Where each works alone, and not both, the camera is given up: people can talk without it.
    if (sound.preview) return { preview: sound.preview, camera: picture.code ?? 'in-use' };
    if (!picture.preview) {
        const isRefused = REFUSED.includes(sound.code);
        return isRefused
            ? { refused: sound.code }
            : { microphone: sound.code, camera: picture.code };
    }
    const again = await asks(false, true); // The sound has ended the picture.
    return again && { microphone: sound.code, camera: again.code, preview: again.preview };
}

/**
 * Asks for both at once, so that the browser asks the person once, and where that fails for each alone.
 *
 * @param isCurrent - whether nobody has asked anew meanwhile: asking again would end what they have
 * @returns undefined where somebody has
 */
export async function tryDevices(
    adapter: PreviewAdapter,
    { camera, deviceIds }: Omit<Wanted, 'mic'>,
    isCurrent: () => boolean,
): Promise<Tried | undefined> {
    const asks = async (mic: boolean, picture: boolean): Promise<Answer | undefined> => {
        const answer = await ask(adapter, { mic, camera: picture, deviceIds });
        return isCurrent() ? answer : undefined;
    };
    const answer = await asks(true, camera);
    if (!answer || answer.preview) return answer;
    if (camera) return tryEach(asks);
    return REFUSED.includes(answer.code) ? { refused: answer.code } : { microphone: answer.code };
}
