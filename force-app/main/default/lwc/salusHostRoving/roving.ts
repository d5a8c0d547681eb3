import { nextIndex, type Orientation } from 'c/salusCoreRoving';
import { moveFocus } from 'c/salusHostFocus';

/** Returns the elements that share one tab stop, in document order. */
export type RovingItems = () => readonly HTMLElement[];

/**
 * A roving tab stop for a set of elements, such as the buttons of a toolbar: Tab enters and leaves
 * the set; arrow keys, Home and End move within it. The tab stop is the element focused last.
 *
 * A component calls `start` when it has rendered and `stop` when it disconnects. A custom element
 * among the items passes its `tabIndex` property to the control inside it.
 */
export class Roving {
    private readonly items: RovingItems;
    private readonly orientation: Orientation;
    private readonly moved?: (item: HTMLElement) => void;
    private container?: HTMLElement;
    private current?: HTMLElement;

    /** `moved` is called for the element to which a key has moved the focus, and for no other focus. */
    constructor(
        items: RovingItems,
        orientation: Orientation = 'horizontal',
        moved?: (item: HTMLElement) => void,
    ) {
        this.items = items;
        this.orientation = orientation;
        this.moved = moved;
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

    /** Makes exactly one item the tab stop: the given one, if any. Call it when the items have changed. */
    refresh(current?: HTMLElement): void {
        const items = this.items();
        if (current) this.current = current;
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

    /* A key with a modifier belongs to the browser or the screen reader; a prevented one was handled
       by an item. */
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
        const item = items[index] as HTMLElement;
        moveFocus(item);
        this.moved?.(item);
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
