/** Puts a picture into an element. Gives what takes it out again, at once or later, or that it can't be had. */
export type Attach = (host: HTMLElement) => unknown;

/* What an adapter answers is a result with the function in it; a preview gives the function alone. */
const detachIn = (given: unknown): (() => void) | undefined => {
    const { value = given } = (given ?? {}) as { readonly value?: unknown };
    return typeof value === 'function' ? (value as () => void) : undefined;
};

/* A stream that is still in a `video` goes on being decoded when the element is removed. */
function empty(host: HTMLElement): void {
    for (const media of host.querySelectorAll('video, audio')) {
        (media as HTMLMediaElement).srcObject = null;
        media.remove();
    }
    while (host.firstChild) host.removeChild(host.firstChild);
}

/* Firefox 153 stops at a `video` by Tab, without a ring, and goes on nowhere; nothing in a picture takes a key. */
function passBy(host: HTMLElement): void {
    for (const media of host.querySelectorAll<HTMLElement>('video, audio')) media.tabIndex = -1;
}

/* What it throws may hold what is private, and the element is emptied all the same. */
function takeOut(detach: (() => void) | undefined): void {
    try {
        detach?.();
    } catch {
        // The adapter's own to report.
    }
}

/** One picture in one element: put in once for each element and source, and always taken out again. */
export class Picture {
    private readonly failed: () => void;
    private host?: HTMLElement;
    private attach?: Attach;
    private detach?: () => void;

    /** `failed` is called where the picture can't be had. */
    constructor(failed: () => void = () => undefined) {
        this.failed = failed;
    }

    /** Shows the picture in the element; takes out the one before, if either is another or missing. */
    show(host: HTMLElement | undefined, attach: Attach | undefined): void {
        if (host === this.host && attach === this.attach) return;
        this.stop();
        if (!host || typeof attach !== 'function') return;
        Object.assign(this, { host, attach });
        void this.start(host, attach);
    }

    /** Takes the picture out of the page. */
    stop(): void {
        const { host, detach } = this;
        Object.assign(this, { host: undefined, attach: undefined, detach: undefined });
        takeOut(detach);
        if (host) empty(host);
    }

    private async start(host: HTMLElement, attach: Attach): Promise<void> {
        const detach = await this.ask(host, attach);
        passBy(host);
        const isWanted = this.host === host && this.attach === attach;
        if (isWanted && detach) this.detach = detach;
        else if (isWanted) this.failed();
        else {
            takeOut(detach);
            if (this.host !== host) empty(host);
        }
    }

    private async ask(host: HTMLElement, attach: Attach): Promise<(() => void) | undefined> {
        try {
            return detachIn(await attach(host));
        } catch {
            return undefined;
        }
    }
}
