import type { Examples } from 'test-support/examples';

/* The picture of nobody: a plain colour. */
const preview = {
    start: () =>
        Promise.resolve({
            ok: true,
            value: {
                level: () => 0.6,
                attach(host: HTMLElement) {
                    const picture = document.createElement('div');
                    picture.style.cssText = 'block-size: 100%; background: #0b6470';
                    host.append(picture);
                    return () => picture.remove();
                },
            },
        }),
    stop: () => undefined,
};

export default {
    default: { properties: { preview, canCall: true } },
    videoOnly: { properties: { preview } },
    network: { properties: { preview, checkNetwork: () => Promise.resolve('poor') } },
} satisfies Examples;
