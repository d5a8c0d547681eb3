import type { ViewingEvent } from 'c/salusCoreImageViewing';

/** Where a finger or the mouse is, in widths and heights of the frame from its middle. */
interface Point {
    readonly x: number;
    readonly y: number;
}

/** What of a pointer event is needed. */
interface PointerAt {
    readonly pointerId: number;
    readonly clientX: number;
    readonly clientY: number;
}

const middle = (one: Point, other: Point): Point => ({
    x: (one.x + other.x) / 2,
    y: (one.y + other.y) / 2,
});

const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);

/**
 * The fingers that are on the picture, or the mouse with its button down: one drags the picture along, two
 * zoom it. It is an extra: the same is done by buttons (WCAG 2.2, 2.5.1 and 2.5.7).
 */
export class Pointers {
    private readonly frame: () => DOMRect;
    private readonly points = new Map<number, Point>();

    constructor(frame: () => DOMRect) {
        this.frame = frame;
    }

    get isDown(): boolean {
        return this.points.size > 0;
    }

    down(event: PointerAt): void {
        if (this.points.size < 2) this.points.set(event.pointerId, this.pointOf(event));
    }

    up({ pointerId }: PointerAt): void {
        this.points.delete(pointerId);
    }

    /** What a movement means for how the image is looked at. */
    move(event: PointerAt): readonly ViewingEvent[] {
        const before = this.points.get(event.pointerId);
        if (!before) return [];
        const after = this.pointOf(event);
        this.points.set(event.pointerId, after);
        const other = [...this.points].find(([id]) => id !== event.pointerId)?.[1];
        if (!other) return [{ type: 'look', x: before.x - after.x, y: before.y - after.y }];
        const [from, to] = [middle(before, other), middle(after, other)];
        const by = distance(after, other) / (distance(before, other) || 1);
        return [
            { type: 'pinch', by, ...from },
            { type: 'look', x: from.x - to.x, y: from.y - to.y },
        ];
    }

    private pointOf({ clientX, clientY }: PointerAt): Point {
        const { left, top, width, height } = this.frame();
        return {
            x: (clientX - left) / (width || 1) - 0.5,
            y: (clientY - top) / (height || 1) - 0.5,
        };
    }
}
