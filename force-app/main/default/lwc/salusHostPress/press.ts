let isDown = false;
let isWatching = false;
let waiting: (() => void)[] = [];

/* Only the first button presses what it is over; the others open menus and may never come up. */
const handleDown = ({ button }: PointerEvent): void => {
    isDown = !button;
};

/* A click follows its pointerup in the same task, so what waits runs in the next one. */
const handleUp = (): void => {
    isDown = false;
    const due = waiting;
    waiting = [];
    if (due.length) setTimeout(() => due.forEach((act) => act()), 0);
};

/* Once a menu or a drag has taken the pointer, its end never comes. */
const ENDS = ['pointerup', 'pointercancel', 'contextmenu', 'dragend'] as const;

function watch(): void {
    isWatching = true;
    window.addEventListener('pointerdown', handleDown, true);
    for (const end of ENDS) window.addEventListener(end, handleUp, true);
}

/**
 * Does something as soon as no button, finger or pen is down: at once if none is.
 * An error that appears between press and release moves the button away from under a tremor or a
 * switch, and the press is lost.
 */
export function whenReleased(act: () => void): void {
    if (isDown) waiting.push(act);
    else act();
}

/** Begins to watch presses; asking again changes nothing. A field asks when it takes the focus. */
export function watchPresses(): void {
    if (!isWatching) watch();
}
