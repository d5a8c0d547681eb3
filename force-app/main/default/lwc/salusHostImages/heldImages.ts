import type { ImageSource } from 'c/salusPortImages';
import { HeldImage, type HeldState } from './heldImage';

/**
 * The few images that a component shows or is about to show. What isn't named any more is let go of: its
 * address is revoked, or its loading is stopped.
 */
export class HeldImages {
    private readonly changed: () => void;
    private source?: ImageSource;
    private readonly byId = new Map<string, HeldImage>();

    /** `changed` is called when one is here or has failed. */
    constructor(changed: () => void) {
        this.changed = changed;
    }

    /** Holds the images with these ids, from this source, and no other. The first is asked for first. */
    hold(ids: readonly string[], source: ImageSource | undefined): void {
        if (source !== this.source) this.drop();
        this.source = source;
        for (const [id, image] of [...this.byId])
            if (!ids.includes(id)) {
                this.byId.delete(id);
                image.drop();
            }
        if (!source) return;
        for (const id of ids)
            if (!this.byId.has(id)) this.byId.set(id, new HeldImage(id, source, this.changed));
    }

    /** What there is of an image; undefined where it isn't held. */
    stateOf(id: string): HeldState | undefined {
        return this.byId.get(id)?.state;
    }

    /** The browser can't show the image. */
    fail(id: string): void {
        this.byId.get(id)?.fail();
    }

    /** Asks for an image anew. */
    retry(id: string): void {
        const { source } = this;
        if (!source || !this.byId.has(id)) return;
        this.byId.get(id)?.drop();
        this.byId.set(id, new HeldImage(id, source, this.changed));
        this.changed();
    }

    /** Lets go of all: on a purge, and when the component has left the page. */
    drop(): void {
        const all = [...this.byId.values()];
        this.byId.clear();
        all.forEach((image) => image.drop());
    }
}
