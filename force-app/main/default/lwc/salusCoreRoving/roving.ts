/** Which arrow keys move the focus: left and right, up and down, or all four. */
export type Orientation = 'horizontal' | 'vertical' | 'both';

/** The focused element's position among its siblings. */
export interface FocusPosition {
    /** From 0. */
    readonly index: number;
    readonly count: number;
    readonly orientation: Orientation;
    /** In `rtl` the left arrow moves to the next element. */
    readonly direction: 'ltr' | 'rtl';
}

type Move = (position: FocusPosition) => number;

const next: Move = ({ index, count }) => (index + 1) % count;
const previous: Move = ({ index, count }) => (index - 1 + count) % count;

const horizontalMove = (
    key: string,
    { orientation, direction }: FocusPosition,
): Move | undefined => {
    if (orientation === 'vertical') return undefined;
    const isNext = key === (direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight');
    return isNext ? next : previous;
};

const verticalMove = (move: Move, { orientation }: FocusPosition): Move | undefined =>
    orientation === 'horizontal' ? undefined : move;

function moveFor(key: string, position: FocusPosition): Move | undefined {
    switch (key) {
        case 'ArrowLeft':
        case 'ArrowRight':
            return horizontalMove(key, position);
        case 'ArrowDown':
            return verticalMove(next, position);
        case 'ArrowUp':
            return verticalMove(previous, position);
        case 'Home':
            return () => 0;
        case 'End':
            return ({ count }) => count - 1;
        default:
            return undefined;
    }
}

/**
 * The index of the element to which a key moves the focus, from 0; `undefined` for other keys. After
 * the last comes the first. Unavailable elements aren't skipped, so that a person can find out why
 * they are unavailable. Source: ARIA Authoring Practices, keyboard navigation inside components.
 */
export const nextIndex = (key: string, position: FocusPosition): number | undefined =>
    position.count > 0 ? moveFor(key, position)?.(position) : undefined;
