import type { Viewing } from 'c/salusCoreImageViewing';
import type { ImageView } from 'c/salusCoreImages';
import type { HeldState } from 'c/salusHostImages';
import { canRetry, sayFailure, sayImage, type SaidImage } from 'c/salusImageCaption';

/** The image of a series that is shown, and what there is of its picture. */
export interface ShownImage extends SaidImage {
    /* The same for every image: the frame and the buttons stay, and the focus in them. */
    readonly key: 'viewer';
    /** With its number in the series that was given. */
    readonly view: ImageView;
    /** The picture with its address in this page; empty while it isn't here. */
    readonly pictures: readonly { readonly key: string; readonly address: string }[];
    readonly isLoaded: boolean;
    /** Why there is no picture; '' where there is, or it is on its way. */
    readonly failure: string;
    readonly canRetry: boolean;
    /* By which the picture is named, and described to who uses keys. */
    readonly nameId: 'name';
    readonly keysId: 'keys';
}

/** The image at an index of a series. */
export function shownImage(
    views: readonly ImageView[],
    index: number,
    state: HeldState | undefined,
    hasSource: boolean,
): ShownImage {
    const view = { ...views[index]!, index: index + 1, count: views.length };
    const failure = sayFailure(state, hasSource);
    const pictures = state?.how === 'here' ? [{ key: view.id, address: state.address }] : [];
    return {
        ...sayImage(view),
        ...{ key: 'viewer', view, pictures, failure, canRetry: canRetry(state) },
        ...{ isLoaded: pictures.length > 0 || failure !== '', nameId: 'name', keysId: 'keys' },
    };
}

/** The image, and then those beside it, which are loaded before they are asked for. */
export const idsToHold = (views: readonly ImageView[], index: number): readonly string[] =>
    [views[index], views[index + 1], views[index - 1]].flatMap((view) => view?.id ?? []);

/** How an image is looked at, as the custom properties of the frame that holds it. */
export const viewingStyle = (viewing: Viewing): Readonly<Record<string, string>> => ({
    '--_zoom': String(viewing.zoom),
    '--_across': `${viewing.x * 100}%`,
    '--_down': `${viewing.y * 100}%`,
    '--_turned': `${viewing.quarters * 90}deg`,
    '--_brightness': `${viewing.brightness}%`,
    '--_contrast': `${viewing.contrast}%`,
});
