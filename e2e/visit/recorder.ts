/* Runs in a page, before everything else of it: keeps what is announced, and what of the browser is open. */

/** What a page keeps of itself for a test. */
export interface Recorded {
    /** What was written into a live region, oldest first. */
    readonly announced: string[];
    readonly tracks: MediaStreamTrack[];
    readonly connections: RTCPeerConnection[];
    /** When the focus moved last, by the page's `performance.now()`. */
    focusedAt: number;
    readonly sounds: AudioContext[];
    /** Object URLs that are not revoked. */
    readonly urls: Set<string>;
    /** As the browser has it, with what it gives kept. */
    getUserMedia: MediaDevices['getUserMedia'];
}

/** Begins to keep it. Added to a page as a script, so it may use nothing from outside. */
export function record(): void {
    const recorded: Recorded = {
        ...{ announced: [], tracks: [], connections: [], sounds: [] },
        focusedAt: 0,
        urls: new Set(),
        getUserMedia: navigator.mediaDevices.getUserMedia,
    };
    Object.assign(window, { recorded });

    const observer = new MutationObserver((changes) => {
        for (const { target } of changes) {
            const element = target instanceof Element ? target : target.parentElement;
            const text = element?.closest('[aria-live]')?.textContent?.trim();
            if (text) recorded.announced.push(text);
        }
    });
    const watch = (root: Node): void =>
        observer.observe(root, { subtree: true, childList: true, characterData: true });
    watch(document);
    // The regions of a dialog are in its shadow root, into which the document's observer doesn't see.
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function attach(options) {
        const root = attachShadow.call(this, options);
        watch(root);
        return root;
    };

    window.addEventListener('focusin', () => void (recorded.focusedAt = performance.now()), true);

    const { mediaDevices } = navigator;
    for (const method of ['getUserMedia', 'getDisplayMedia'] as const) {
        const before = mediaDevices[method].bind(mediaDevices);
        mediaDevices[method] = async (constraints) => {
            const stream = await before(constraints);
            recorded.tracks.push(...stream.getTracks());
            return stream;
        };
    }
    recorded.getUserMedia = mediaDevices.getUserMedia;
    window.RTCPeerConnection = class extends RTCPeerConnection {
        constructor(configuration?: RTCConfiguration) {
            super(configuration);
            recorded.connections.push(this);
        }
    };
    window.AudioContext = class extends AudioContext {
        constructor(options?: AudioContextOptions) {
            super(options);
            recorded.sounds.push(this);
        }
    };
    const { createObjectURL, revokeObjectURL } = URL;
    URL.createObjectURL = (of) => {
        const url = createObjectURL.call(URL, of);
        recorded.urls.add(url);
        return url;
    };
    URL.revokeObjectURL = (url) => {
        recorded.urls.delete(url);
        revokeObjectURL.call(URL, url);
    };
}
