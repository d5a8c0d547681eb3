/** At which edge of the window the toasts stand: its start is the top. */
export type Edge = 'start' | 'end';

/** A box in the window, in pixels. */
export type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

const overlap = (from: number, to: number, low: number, high: number): number =>
    Math.max(0, Math.min(to, high) - Math.max(from, low));

/**
 * Where toasts have to stand so that what has the focus isn't beneath them (WCAG 2.4.11): where they
 * are, unless the other edge covers less of it.
 */
export function edgeBeside(focused: Box, toasts: Box, windowHeight: number, now: Edge): Edge {
    if (overlap(focused.left, focused.right, toasts.left, toasts.right) === 0) return now;
    const isAtEnd = now === 'end';
    const gap = isAtEnd ? windowHeight - toasts.bottom : toasts.top;
    const height = toasts.bottom - toasts.top;
    const covered = (edge: Edge): number => {
        const top = edge === 'start' ? gap : windowHeight - gap - height;
        return overlap(focused.top, focused.bottom, top, top + height);
    };
    const other: Edge = isAtEnd ? 'start' : 'end';
    return covered(other) < covered(now) ? other : now;
}
