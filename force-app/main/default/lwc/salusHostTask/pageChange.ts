import { changedPage } from 'c/salusHostAnnouncer';
import { closeModalsIn, moveFocusFirst } from 'c/salusHostFocus';

/**
 * A change of page: the new heading is rendered first and takes the focus, and then the rest follows.
 * Why in this order: `moveFocusFirst`.
 */
export class PageChange {
    private readonly show: () => void;
    private isBegun = false;
    private stopWaiting?: () => void;

    constructor(show: () => void) {
        this.show = show;
    }

    /** Whether the new heading is there and the page is still the old one. */
    get isUnderWay(): boolean {
        return this.isBegun;
    }

    /** The new heading is about to be rendered. */
    begin(): void {
        this.stopWaiting?.();
        this.stopWaiting = undefined;
        this.isBegun = true;
    }

    /** It is rendered. A dialog of the page before would keep the focus. */
    rendered(heading: HTMLElement | null | undefined): void {
        if (!this.isBegun || this.stopWaiting || !heading) return;
        closeModalsIn(heading);
        this.stopWaiting = moveFocusFirst(heading, () => this.end());
    }

    /** Shows the page at once. */
    end(): void {
        if (!this.isBegun) return;
        this.stopWaiting?.();
        this.stopWaiting = undefined;
        this.isBegun = false;
        changedPage();
        this.show();
    }
}
