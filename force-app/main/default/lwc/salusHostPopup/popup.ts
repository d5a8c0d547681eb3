/* What is left free at the edge of the screen and beside the control's ring, in pixels; how much of a
   list there should be to see, and the most. */
const EDGE = 8;
const RING = 6;
const ENOUGH = 160;
const MOST = '22rem';

/** How wide it is: as its control, or as what it shows, which begins where its control does. */
export type PopupWidth = 'control' | 'content';

/**
 * What is shown over the page beside a control: in the top layer, so that nothing around it cuts it
 * off. A browser without popovers (Safari before 17, Firefox before 125) shows it as fixed, which only
 * a transformed parent cuts off.
 */
export class Popup {
    private popup?: HTMLElement;
    private control?: HTMLElement;
    private view?: Window;
    private readonly width: PopupWidth;

    constructor(width: PopupWidth = 'control') {
        this.width = width;
    }

    show(popup: HTMLElement, control: HTMLElement): void {
        if (this.popup !== popup) {
            this.hide();
            this.start(popup, control);
        }
        this.control = control;
        this.fit();
    }

    hide(): void {
        const { popup, view } = this;
        if (!popup || !view) return;
        Object.assign(this, { popup: undefined, control: undefined, view: undefined });
        view.removeEventListener('scroll', this.fit, { capture: true });
        view.removeEventListener('resize', this.fit);
        view.visualViewport?.removeEventListener('resize', this.fit);
        if ('hidePopover' in popup && popup.isConnected) popup.hidePopover();
    }

    private start(popup: HTMLElement, control: HTMLElement): void {
        const view = control.ownerDocument.defaultView!;
        Object.assign(this, { popup, control, view });
        if ('showPopover' in popup) {
            popup.popover = 'manual';
            popup.showPopover();
        }
        if (Math.max(...this.room()) < ENOUGH) control.scrollIntoView({ block: 'start' });
        view.addEventListener('scroll', this.fit, { capture: true, passive: true });
        view.addEventListener('resize', this.fit);
        view.visualViewport?.addEventListener('resize', this.fit);
    }

    /* Under the control, or over it where there is more room. */
    private readonly fit = (): void => {
        const { popup, control, view } = this;
        if (!popup || !control || !view) return;
        const { top, bottom, width } = control.getBoundingClientRect();
        const [above, below] = this.room();
        const isAbove = below < ENOUGH && above > below;
        Object.assign(popup.style, {
            width: this.width === 'control' ? `${width}px` : 'max-content',
            maxWidth: `${view.innerWidth - 2 * EDGE}px`,
            top: isAbove ? 'auto' : `${bottom + RING}px`,
            bottom: isAbove ? `${view.innerHeight - top + RING}px` : 'auto',
            maxHeight: `min(${MOST}, ${Math.max(0, isAbove ? above : below)}px)`,
        });
        popup.style.left = `${this.left()}px`;
    };

    /* Where its control begins in the direction of the text, and moved so far that the screen has it. */
    private left(): number {
        const { left, right } = this.control!.getBoundingClientRect();
        if (this.width === 'control') return left;
        const { offsetWidth } = this.popup!;
        const isRightToLeft = getComputedStyle(this.control!).direction === 'rtl';
        const wanted = isRightToLeft ? right - offsetWidth : left;
        return Math.max(EDGE, Math.min(wanted, this.view!.innerWidth - offsetWidth - EDGE));
    }

    /* How much there is above the control and below. A keyboard on the screen takes some. */
    private room(): [number, number] {
        const { top, bottom } = this.control!.getBoundingClientRect();
        const { visualViewport, innerHeight } = this.view!;
        const start = visualViewport?.offsetTop ?? 0;
        const end = start + (visualViewport?.height ?? innerHeight);
        return [top - start - EDGE - RING, end - bottom - EDGE - RING];
    }
}
