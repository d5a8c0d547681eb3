import type { ActiveDevices, MediaErrorCode } from 'c/salusCoreCall';
import { isRetryable } from 'c/salusCoreMedia';
import type { CallResult, Preview, PreviewAdapter, Unsubscribe } from 'c/salusPortCall';
import { canPreview, codeOf } from './media';
import { measure } from './loudness';

const refuse = (code: MediaErrorCode): CallResult<Preview> => ({
    ok: false,
    error: { code, retryable: isRetryable(code) },
});

const wish = (isWanted: boolean, id?: string): boolean | MediaTrackConstraints =>
    isWanted && id ? { deviceId: { exact: id } } : isWanted;

const constraintsOf = (mic: boolean, camera: boolean, ids: ActiveDevices = {}) => ({
    audio: wish(mic, ids.microphone),
    video: wish(camera, ids.camera),
});

function attach(stream: MediaStream, host: HTMLElement): Unsubscribe {
    const video = document.createElement('video');
    video.autoplay = true;
    video.muted = true;
    video.playsInline = true;
    video.setAttribute('aria-hidden', 'true');
    video.tabIndex = -1; // Firefox 153 stops at it by Tab.
    video.style.cssText = 'inline-size: 100%; transform: scaleX(-1)'; // as in a mirror
    video.srcObject = stream;
    host.append(video);
    return () => {
        video.srcObject = null;
        video.remove();
    };
}

const end = (stream: MediaStream): void => stream.getTracks().forEach((track) => track.stop());

/** The person's own microphone and camera, to try before a visit. Nothing is recorded or sent. */
export function createPreview(): PreviewAdapter {
    let attempt = 0;
    let letGo: readonly (() => void)[] = [];

    const stop = (): void => {
        attempt += 1;
        const all = letGo;
        letGo = [];
        all.forEach((one) => one());
    };

    return {
        stop,
        async start({ mic, camera, deviceIds }) {
            stop();
            const own = attempt;
            const missing = canPreview();
            if (missing) return refuse(missing);
            try {
                const constraints = constraintsOf(mic, camera, deviceIds);
                const stream = await navigator.mediaDevices.getUserMedia(constraints);
                if (own !== attempt) {
                    end(stream); // Somebody stopped it, or started anew, while the browser asked.
                    return refuse('aborted');
                }
                letGo = [() => end(stream)];
                const meter = measure(stream);
                letGo = [meter.stop, ...letGo];
                return {
                    ok: true,
                    value: {
                        level: meter.level,
                        attach(host) {
                            const detach = attach(stream, host);
                            letGo = [...letGo, detach];
                            return detach;
                        },
                    },
                };
            } catch (thrown) {
                const wanted = [mic && 'microphone', camera && 'camera'] as const;
                return refuse(
                    await codeOf(
                        thrown,
                        wanted.filter((one) => one !== false),
                    ),
                );
            }
        },
    };
}
