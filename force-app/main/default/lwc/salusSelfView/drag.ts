import type { Drag } from 'c/salusCoreCorner';

/** A part of the page that follows the pointer while it is dragged, and returns when it is let go. */
export class Dragging {
    private start?: { readonly x: number; readonly y: number; readonly moved: HTMLElement };

    /** A pointer is pressed on the handle. */
    begin(event: PointerEvent, moved: HTMLElement): void {
        if (event.button) return;
        this.start = { x: event.clientX, y: event.clientY, moved };
        const handle = event.currentTarget as HTMLElement;
        // It is told of the pointer also where that has left it.
        if ('setPointerCapture' in handle) handle.setPointerCapture(event.pointerId);
    }

    /** The pointer has moved. */
    move(event: PointerEvent): void {
        if (!this.start) return;
        const { x, y } = this.wayOf(event);
        this.start.moved.style.transform = `translate(${x}px, ${y}px)`;
    }

    /** It is let go: how far it was dragged, or `undefined` where it wasn't pressed. */
    end(event: PointerEvent): Drag | undefined {
        if (!this.start) return undefined;
        const way = this.wayOf(event);
        this.stop();
        return way;
    }

    /** The browser has taken the pointer, or the part leaves the page. */
    stop(): void {
        if (this.start) this.start.moved.style.transform = '';
        this.start = undefined;
    }

    private wayOf({ clientX, clientY }: PointerEvent): Drag {
        const { x = clientX, y = clientY } = this.start ?? {};
        return { x: clientX - x, y: clientY - y };
    }
}
