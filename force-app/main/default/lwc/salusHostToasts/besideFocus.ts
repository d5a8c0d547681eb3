import { edgeBeside, type Edge } from './edge';

function deepest(): Element | null {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return focused === document.body ? null : focused;
}

/** Says at which edge of the window a region has to stand so that it doesn't cover what has the focus. */
export class BesideFocus {
    private readonly region: () => HTMLElement | undefined;
    private readonly move: (edge: Edge) => void;
    private edge: Edge = 'end';
    private frame = 0;

    /** `region` finds it, while it is shown; `move` is called with the other edge. */
    constructor(region: () => HTMLElement | undefined, move: (edge: Edge) => void) {
        this.region = region;
        this.move = move;
    }

    start(): void {
        document.addEventListener('focusin', this.look);
        document.addEventListener('scroll', this.look, true);
    }

    stop(): void {
        cancelAnimationFrame(this.frame);
        document.removeEventListener('focusin', this.look);
        document.removeEventListener('scroll', this.look, true);
    }

    /** Looks where the focus is, after the browser has scrolled to it. Call it when the region has changed. */
    readonly look = (): void => {
        cancelAnimationFrame(this.frame);
        if (this.region()) this.frame = requestAnimationFrame(this.choose);
    };

    private readonly choose = (): void => {
        const region = this.region();
        const focused = deepest();
        if (!region || !focused || region.matches(':focus-within')) return;
        const [box, own] = [focused.getBoundingClientRect(), region.getBoundingClientRect()];
        const edge = edgeBeside(box, own, window.innerHeight, this.edge);
        if (edge === this.edge) return;
        this.edge = edge;
        this.move(edge);
    };
}
