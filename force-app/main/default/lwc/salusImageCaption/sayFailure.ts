import type { HeldState } from 'c/salusHostImages';
import type { ImageErrorCode } from 'c/salusPortImages';
import failed from '@salesforce/label/c.Salus_Image_Failed';
import notFound from '@salesforce/label/c.Salus_Image_NotFound';
import notGiven from '@salesforce/label/c.Salus_Image_NotGiven';
import notPermitted from '@salesforce/label/c.Salus_Image_NotPermitted';

const FAILURES: Readonly<Record<ImageErrorCode, string>> = Object.freeze({
    'not-permitted': notPermitted,
    'not-found': notFound,
    unavailable: failed,
});

/** Why there is no picture, in words; '' while it is on its way or here. */
export function sayFailure(state: HeldState | undefined, hasSource: boolean): string {
    if (!hasSource) return notGiven;
    return state?.how === 'failed' ? FAILURES[state.code] : '';
}

/** Whether asking for a picture again can help: not where the person may not see it. */
export const canRetry = (state: HeldState | undefined): boolean =>
    state?.how === 'failed' && state.code !== 'not-permitted';
