import { moveFocus } from 'c/salusHostFocus';
import type { Panel } from './controls';

type Find = (selector: string) => HTMLElement | null | undefined;

/** What is open beside the call: one panel at a time, which takes the focus and returns it to its button. */
export class Panels {
    private readonly find: Find;
    private readonly show: (panel: Panel | undefined) => void;
    private shown?: Panel;
    /* What takes the focus once it has been rendered. */
    private focusOn?: Panel;

    /** `show` is told which panel is open now. */
    constructor(find: Find, show: (panel: Panel | undefined) => void) {
        this.find = find;
        this.show = show;
    }

    /** Opens a panel, with the focus in it. */
    open(panel: Panel): void {
        this.set(panel);
    }

    /** A press of the button of a panel. */
    press(panel: Panel): void {
        this.set(panel === this.shown ? undefined : panel);
    }

    /** Escape in a panel: the focus goes back to the button that has opened it. */
    leave(event: KeyboardEvent): void {
        const { shown } = this;
        if (event.key !== 'Escape' || event.defaultPrevented || !shown) return;
        event.preventDefault();
        const opener = this.find(`[data-panel="${shown}"]`);
        if (opener) moveFocus(opener);
        this.set(undefined);
    }

    /** The call is over. */
    close(): void {
        if (this.shown) this.set(undefined);
    }

    rendered(): void {
        const { focusOn } = this;
        this.focusOn = undefined;
        if (focusOn) this.find(`[data-focus="${focusOn}"]`)?.focus();
    }

    private set(panel: Panel | undefined): void {
        this.shown = panel;
        this.focusOn = panel;
        this.show(panel);
    }
}
