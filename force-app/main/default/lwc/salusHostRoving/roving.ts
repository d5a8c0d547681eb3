import { nextIndex, type Orientation } from 'c/salusCoreRoving';
import { moveFocus } from 'c/salusHostFocus';

/** The elements that share one tab stop, in order of reading, as they are now. */
export type RovingItems = () => readonly HTMLElement[];

/**
 * One tab stop over a set of elements, such as the buttons of a toolbar: Tab comes in and goes out,
 * arrow keys, Home and End move between them. The tab stop stays where the focus was last.
 *
 * A component starts it when it is rendered and stops it when it leaves. A custom element among the
 * items hands its `tabIndex` property on to the control inside it.
 */
export class Roving {
    private readonly items: RovingItems;
    private readonly orientation: Orientation;
    private container?: HTMLElement;
    private current?: HTMLElement;

    constructor(items: RovingItems, orientation: Orientation = 'horizontal') {
        this.items = items;
        this.orientation = orientation;
    }

    start(container: HTMLElement): void {
        this.stop();
        this.container = container;
        container.addEventListener('keydown', this.handleKeyDown);
        container.addEventListener('focusin', this.handleFocusIn);
        this.refresh();
    }

    stop(): void {
        this.container?.removeEventListener('keydown', this.handleKeyDown);
        this.container?.removeEventListener('focusin', this.handleFocusIn);
        this.container = undefined;
        this.current = undefined;
    }

    /** Sees to it that exactly one of the items is the tab stop. Call it when the items changed. */
    refresh(): void {
        const items = this.items();
        if (!this.current || !items.includes(this.current)) this.current = items[0];
        for (const item of items) {
            const tabIndex = item === this.current ? 0 : -1;
            if (item.tabIndex !== tabIndex) item.tabIndex = tabIndex;
        }
    }

    private readonly handleFocusIn = (event: FocusEvent): void => {
        const focused = this.itemAt(event);
        if (!focused || focused === this.current) return;
        this.current = focused;
        this.refresh();
    };

    /* With a modifier a key is the browser's or the reader's; one that was handled is an item's own. */
    private readonly handleKeyDown = (event: KeyboardEvent): void => {
        if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
        const items = this.items();
        const from = this.itemAt(event);
        const index = nextIndex(event.key, {
            index: from ? items.indexOf(from) : -1,
            count: from ? items.length : 0,
            orientation: this.orientation,
            direction: this.direction,
        });
        if (index === undefined) return;
        event.preventDefault();
        moveFocus(items[index] as HTMLElement);
    };

    private itemAt(event: Event): HTMLElement | undefined {
        const target = event.target as Node;
        return this.items().find((item) => item.contains(target));
    }

    private get direction(): 'ltr' | 'rtl' {
        const isRightToLeft =
            this.container && getComputedStyle(this.container).direction === 'rtl';
        return isRightToLeft ? 'rtl' : 'ltr';
    }
}
