import { statusMeaning, type ImageView, type TellingStatus } from 'c/salusCoreImages';
import { fill, isolate } from 'c/salusCoreWords';
import type { IconName } from 'c/salusIcon';
import { direction } from 'c/salusPlatformLocale';
import amended from '@salesforce/label/c.Salus_Image_Status_Amended';
import cancelled from '@salesforce/label/c.Salus_Image_Status_Cancelled';
import enteredInError from '@salesforce/label/c.Salus_Image_Status_EnteredInError';
import inProgress from '@salesforce/label/c.Salus_Image_Status_InProgress';
import notDone from '@salesforce/label/c.Salus_Image_Status_NotDone';
import preliminary from '@salesforce/label/c.Salus_Image_Status_Preliminary';
import received from '@salesforce/label/c.Salus_Image_Status_Received';
import stopped from '@salesforce/label/c.Salus_Image_Status_Stopped';
import superseded from '@salesforce/label/c.Salus_Image_Status_Superseded';
import uninterpreted from '@salesforce/label/c.Salus_Image_Uninterpreted';
import unknown from '@salesforce/label/c.Salus_Image_Status_Unknown';

/** What changes the meaning of an image: always words, with a drawing and a colour beside them. */
export interface ShownMark {
    readonly words: string;
    readonly icon: IconName;
    readonly look: string;
}

const WORDS: Readonly<Record<TellingStatus, string>> = Object.freeze({
    ...{ amended, cancelled, 'entered-in-error': enteredInError, 'in-progress': inProgress },
    ...{ 'not-done': notDone, preliminary, stopped, superseded, unknown },
});

/* It must not be relied on. */
const WRONG: readonly TellingStatus[] = ['cancelled', 'entered-in-error', 'not-done'];

const markOf = (words: string, isWrong: boolean): ShownMark => ({
    words,
    icon: isWrong ? 'error' : 'warning',
    look: isWrong ? 'mark mark-error' : 'mark',
});

/** What a person has to be told before they look at an image, in the order in which it is said. */
export function marksOf({ status, isUninterpreted }: ImageView): readonly ShownMark[] {
    if (isUninterpreted) return [markOf(uninterpreted, false)];
    const meaning = statusMeaning(status);
    if (meaning === '') return [];
    if (typeof meaning === 'object')
        return [markOf(fill(received, isolate(meaning.received, direction)), false)];
    return [markOf(WORDS[meaning], WRONG.includes(meaning))];
}
