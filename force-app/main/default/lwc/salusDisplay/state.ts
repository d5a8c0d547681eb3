import error from '@salesforce/label/c.Salus_StateError';
import filtered from '@salesforce/label/c.Salus_StateFiltered';
import noneKnown from '@salesforce/label/c.Salus_StateNoneKnown';
import notLoaded from '@salesforce/label/c.Salus_StateNotLoaded';
import notPermitted from '@salesforce/label/c.Salus_StateNotPermitted';
import notRecorded from '@salesforce/label/c.Salus_StateNotRecorded';

/* `c-salus-loading` has the words for `loading`, and announces them when it takes long. */
const WORDS = Object.freeze({
    ready: '',
    loading: '',
    error,
    'not-permitted': notPermitted,
    'not-loaded': notLoaded,
    filtered,
    'not-recorded': notRecorded,
    'none-known': noneKnown,
});

/** Whether a display has something to show, and if not, why. None known is not the same as not recorded. */
export type DisplayState = keyof typeof WORDS;

export const isDisplayState = (state: unknown): state is DisplayState =>
    typeof state === 'string' && Object.hasOwn(WORDS, state);

export const wordsOfState = (state: DisplayState): string => WORDS[state];
