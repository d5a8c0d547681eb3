import type { MediaSource, Unsubscribe } from 'c/salusPortCall';

interface Picture {
    readonly id: string;
    readonly source: MediaSource;
    readonly video: HTMLVideoElement;
    stop?: Unsubscribe;
}

/** Lets a vendor show somebody's picture in a video, where there is one. Gives what ends it. */
export type Show = (
    id: string,
    source: MediaSource,
    video: HTMLVideoElement,
) => Unsubscribe | undefined;

/** The pictures in the page. Each stays where it is while the track behind it comes, changes and goes. */
export class Pictures {
    private readonly all = new Set<Picture>();
    private readonly show: Show;

    constructor(show: Show) {
        this.show = show;
    }

    attach(id: string, source: MediaSource, host: HTMLElement): Unsubscribe {
        const video = document.createElement('video');
        Object.assign(video, { autoplay: true, muted: true, playsInline: true });
        video.setAttribute('playsinline', '');
        // Who is seen is said beside it.
        video.setAttribute('aria-hidden', 'true');
        host.append(video);
        const picture: Picture = { id, source, video };
        this.all.add(picture);
        picture.stop = this.show(id, source, video);
        return () => this.takeOut(picture);
    }

    /** Somebody's tracks are others now. */
    refresh(id: string): void {
        for (const picture of this.all) {
            if (picture.id !== id) continue;
            picture.stop?.();
            picture.stop = this.show(id, picture.source, picture.video);
        }
    }

    clear(): void {
        [...this.all].forEach((picture) => this.takeOut(picture));
    }

    private takeOut(picture: Picture): void {
        if (!this.all.delete(picture)) return;
        picture.stop?.();
        picture.video.remove();
    }
}
