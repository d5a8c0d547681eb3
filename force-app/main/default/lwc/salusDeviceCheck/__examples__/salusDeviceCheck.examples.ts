import type { Examples } from 'test-support/examples';

/* The picture of nobody: a plain colour. */
function attach(host: HTMLElement): () => void {
    const picture = document.createElement('div');
    picture.style.cssText = 'block-size: 100%; background: #0b6470';
    host.append(picture);
    return () => picture.remove();
}

/* Devices that work, or of which one fails for a reason. */
const devices = (codeOf: (camera: boolean) => string | undefined = () => undefined) => ({
    start({ camera }: { readonly camera: boolean }) {
        const code = codeOf(camera);
        return Promise.resolve(
            code
                ? { ok: false, error: { code, retryable: true } }
                : { ok: true, value: { level: () => 0.6, attach } },
        );
    },
    stop: () => undefined,
});

export default {
    default: { properties: { preview: devices(), canCall: true } },
    network: { properties: { preview: devices(), checkNetwork: () => Promise.resolve('poor') } },
    noCamera: {
        properties: {
            preview: devices((camera) => (camera ? 'not-found' : undefined)),
            canCall: true,
        },
    },
    refused: { properties: { preview: devices(() => 'permission-denied'), canCall: true } },
} satisfies Examples;
