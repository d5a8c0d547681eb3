let isDown = false;
let isWatching = false;
let waiting: (() => void)[] = [];

const handleDown = (): void => {
    isDown = true;
};

/* A click follows its pointerup in the same turn, so what waits runs in the next one. */
const handleUp = (): void => {
    isDown = false;
    const due = waiting;
    waiting = [];
    if (due.length) setTimeout(() => due.forEach((act) => act()), 0);
};

function watch(): void {
    isWatching = true;
    window.addEventListener('pointerdown', handleDown, true);
    window.addEventListener('pointerup', handleUp, true);
    window.addEventListener('pointercancel', handleUp, true);
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
