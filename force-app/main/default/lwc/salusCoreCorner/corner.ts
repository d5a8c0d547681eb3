/** The corners of an area, in the direction of the text: in a right-to-left page `start` is on the right. */
export const corners = Object.freeze([
    'top-start',
    'top-end',
    'bottom-start',
    'bottom-end',
] as const);

/** One of them. */
export type Corner = (typeof corners)[number];

/** Whether a value is one. */
export const isCorner = (corner: unknown): corner is Corner => corners.includes(corner as Corner);

/** How far something was dragged, in CSS pixels: to the right and down. */
export interface Drag {
    readonly x: number;
    readonly y: number;
}

/* A shorter drag is a hand that trembles. */
const LEAST = 40;

const side = <Side>(by: number, before: Side, after: Side, now: Side): Side => {
    if (Math.abs(by) < LEAST) return now;
    return by < 0 ? before : after;
};

/** Into which corner something goes that is dragged from a corner: each direction counts for itself. */
export function cornerAfter(corner: Corner, { x, y }: Drag, direction: 'ltr' | 'rtl'): Corner {
    const [block, inline] = corner.split('-') as ['bottom' | 'top', 'end' | 'start'];
    const [left, right] =
        direction === 'rtl' ? (['end', 'start'] as const) : (['start', 'end'] as const);
    return `${side(y, 'top', 'bottom', block)}-${side(x, left, right, inline)}`;
}

/** Where a corner is on the screen. */
export function onScreen(
    corner: Corner,
    direction: 'ltr' | 'rtl',
): 'bottom-left' | 'bottom-right' | 'top-left' | 'top-right' {
    const [block, inline] = corner.split('-') as ['bottom' | 'top', 'end' | 'start'];
    const isLeft = (inline === 'start') === (direction === 'ltr');
    return `${block}-${isLeft ? 'left' : 'right'}`;
}
