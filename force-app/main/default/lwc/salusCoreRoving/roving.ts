/** Which arrow keys move: left and right, up and down, or all four. */
export type Orientation = 'horizontal' | 'vertical' | 'both';

/** Where the focus is, and among what. */
export interface Place {
    /** Counted from 0. */
    readonly index: number;
    readonly count: number;
    readonly orientation: Orientation;
    /** The direction of reading: in `rtl` the left arrow goes on. */
    readonly direction: 'ltr' | 'rtl';
}

type Step = (place: Place) => number;

const onward: Step = ({ index, count }) => (index + 1) % count;
const back: Step = ({ index, count }) => (index - 1 + count) % count;

const across = (key: string, { orientation, direction }: Place): Step | undefined => {
    if (orientation === 'vertical') return undefined;
    const isOnward = key === (direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight');
    return isOnward ? onward : back;
};

const along = (step: Step, { orientation }: Place): Step | undefined =>
    orientation === 'horizontal' ? undefined : step;

function stepFor(key: string, place: Place): Step | undefined {
    switch (key) {
        case 'ArrowLeft':
        case 'ArrowRight':
            return across(key, place);
        case 'ArrowDown':
            return along(onward, place);
        case 'ArrowUp':
            return along(back, place);
        case 'Home':
            return () => 0;
        case 'End':
            return ({ count }) => count - 1;
        default:
            return undefined;
    }
}

/**
 * Which element a key moves to, counted from 0; `undefined` where the key isn't one that moves.
 * The last is followed by the first. None is skipped: an unavailable button can be reached, and
 * says why it is unavailable. Source: ARIA Authoring Practices, keyboard inside components.
 */
export const nextIndex = (key: string, place: Place): number | undefined =>
    place.count > 0 ? stepFor(key, place)?.(place) : undefined;
