/** How an image is looked at. It changes what is on the screen and never the image. */
export interface Viewing {
    /** How many times as large as it is when the whole image is shown: 1 to 8. */
    readonly zoom: number;
    /** How far the image is moved, in widths and heights of the frame: 0 is the middle. */
    readonly x: number;
    readonly y: number;
    /** How often it is rotated by 90°, clockwise: 0 to 3. */
    readonly quarters: number;
    /** Percent of the image's own: 50 to 250. */
    readonly brightness: number;
    readonly contrast: number;
}

/** What a person does to see more. */
export type ViewingEvent =
    | { readonly type: 'zoom-in' | 'zoom-out' | 'fit' | 'reset' }
    /** Moves the frame over the image, in widths and heights of the frame: x 0.25 shows more of the right. */
    | { readonly type: 'look'; readonly x: number; readonly y: number }
    /** By two fingers: so many times as large, about a point of the frame; 0 is its middle. */
    | { readonly type: 'pinch'; readonly by: number; readonly x: number; readonly y: number }
    | { readonly type: 'rotate'; readonly quarters: 1 | -1 }
    | { readonly type: 'brightness' | 'contrast'; readonly by: 25 | -25 }
    /** Another image is shown: what helped with the one before helps with it, but not the same spot. */
    | { readonly type: 'other-image' };

/** The steps of the zoom. */
export const ZOOMS: readonly number[] = Object.freeze([1, 1.5, 2, 3, 4, 6, 8]);
const MOST_ZOOM = 8;
export const [DARKEST, BRIGHTEST] = [50, 250];

export const WHOLE: Viewing = Object.freeze({
    ...{ zoom: 1, x: 0, y: 0, quarters: 0, brightness: 100, contrast: 100 },
});

const within = (least: number, value: number, most: number): number =>
    Math.min(most, Math.max(least, Number.isFinite(value) ? value : 0));

/* Zoomed, the image is larger than the frame by this much on each side: it is moved no further. */
function moved(viewing: Viewing, x: number, y: number): Viewing {
    const room = (viewing.zoom - 1) / 2;
    // `+ 0`: there is no negative zero in what is shown.
    return { ...viewing, x: within(-room, x, room) + 0, y: within(-room, y, room) + 0 };
}

/* What is at the given point of the frame stays there. */
function zoomed(viewing: Viewing, zoom: number, at = { x: 0, y: 0 }): Viewing {
    const by = zoom / viewing.zoom;
    const x = at.x - (at.x - viewing.x) * by;
    const y = at.y - (at.y - viewing.y) * by;
    return moved({ ...viewing, zoom }, x, y);
}

const nextZoom = ({ zoom }: Viewing): number => ZOOMS.find((one) => one > zoom) ?? MOST_ZOOM;
const lastZoom = ({ zoom }: Viewing): number => ZOOMS.findLast((one) => one < zoom) ?? 1;

/** The next way of looking. An event that changes nothing gives the same object. */
export function transition(viewing: Viewing, event: ViewingEvent): Viewing {
    const next = changed(viewing, event);
    const names = Object.keys(WHOLE) as readonly (keyof Viewing)[];
    return names.every((name) => next[name] === viewing[name]) ? viewing : Object.freeze(next);
}

function changed(viewing: Viewing, event: ViewingEvent): Viewing {
    switch (event.type) {
        case 'zoom-in':
            return zoomed(viewing, nextZoom(viewing));
        case 'zoom-out':
            return zoomed(viewing, lastZoom(viewing));
        case 'pinch':
            return zoomed(viewing, within(1, viewing.zoom * event.by, MOST_ZOOM), event);
        case 'look':
            return moved(viewing, viewing.x - event.x, viewing.y - event.y);
        case 'rotate':
            return {
                ...viewing,
                x: 0,
                y: 0,
                quarters: (viewing.quarters + event.quarters + 4) % 4,
            };
        case 'brightness':
        case 'contrast':
            return {
                ...viewing,
                [event.type]: within(DARKEST!, viewing[event.type] + event.by, BRIGHTEST!),
            };
        case 'other-image':
            return { ...viewing, zoom: 1, x: 0, y: 0 };
        case 'fit':
            return { ...viewing, zoom: 1, x: 0, y: 0 };
        case 'reset':
            return WHOLE;
    }
}

/** Whether an event would change anything: a button for one that doesn't is unavailable. */
export const mayHappen = (viewing: Viewing, event: ViewingEvent): boolean =>
    transition(viewing, event) !== viewing;
