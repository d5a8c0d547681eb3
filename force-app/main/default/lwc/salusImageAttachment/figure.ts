import type { ImageView } from 'c/salusCoreImages';
import type { HeldState } from 'c/salusHostImages';
import { canRetry, sayFailure, sayImage } from 'c/salusImageCaption';
import { fill, isolate } from 'c/salusCoreWords';
import { direction } from 'c/salusPlatformLocale';
import buttonName from '@salesforce/label/c.Salus_Image_ButtonName';
import open from '@salesforce/label/c.Salus_Image_Open';
import report from '@salesforce/label/c.Salus_Image_Report';

/** An image as it is shown: it, or why it isn't there, and what can be done with it. */
export interface ShownFigure {
    readonly key: string;
    readonly view: ImageView;
    readonly alt: string;
    /** The address of the picture in this page; '' while it isn't here. */
    readonly address: string;
    readonly isLoading: boolean;
    readonly isLoaded: boolean;
    /** Why there is no picture; '' where there is, or it is on its way. */
    readonly failure: string;
    /** Whether it may help to ask again. */
    readonly canRetry: boolean;
    readonly openName: string;
    readonly reportName: string;
    readonly hasActions: boolean;
}

/** An image, what there is of it, and which buttons it has. */
export function shownFigure(
    view: ImageView,
    state: HeldState | undefined,
    { hasSource, isOpenable }: { readonly hasSource: boolean; readonly isOpenable: boolean },
): ShownFigure {
    const { text, name } = sayImage(view);
    const failure = sayFailure(state, hasSource);
    const named = (verb: string): string => fill(buttonName, verb, isolate(name, direction));
    const address = state?.how === 'here' ? state.address : '';
    const canOpen = isOpenable && !failure;
    return {
        ...{ key: view.id, view, alt: text, address, failure, canRetry: canRetry(state) },
        isLoading: !address && !failure,
        isLoaded: Boolean(address || failure),
        openName: canOpen ? named(open) : '',
        reportName: view.reportId ? named(report) : '',
        hasActions: canOpen || Boolean(view.reportId),
    };
}
