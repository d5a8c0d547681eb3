import type { Choice } from 'c/salusCoreChoices';
import type { ComboAnswer } from 'c/salusCoreComboBox';
import { fill, sayCount } from 'c/salusCoreWords';
import { locale } from 'c/salusPlatformLocale';
import count from '@salesforce/label/c.Salus_Results_Count';
import failed from '@salesforce/label/c.Salus_Results_Error';
import first from '@salesforce/label/c.Salus_Results_First';
import none from '@salesforce/label/c.Salus_Results_None';
import ownWords from '@salesforce/label/c.Salus_Results_OwnWords';
import searching from '@salesforce/label/c.Salus_Results_Searching';

/** What the list shows. */
export type List =
    | { readonly kind: 'closed' | 'searching' | 'failed' }
    | { readonly kind: 'found'; readonly choices: readonly Choice[] };

export const CLOSED: List = { kind: 'closed' };
export const SEARCHING: List = { kind: 'searching' };
export const FAILED: List = { kind: 'failed' };

/* More than anybody reads: who sees as many types more. */
const MOST = 50;

/** The choices in the list. */
export const shownIn = (list: List): readonly Choice[] =>
    list.kind === 'found' ? list.choices.slice(0, MOST) : [];

/** A choice as the template shows it: its words are written by hand. */
export interface Row {
    readonly index: number;
    readonly isChosen: 'true' | 'false';
}

export const rowsOf = (
    choices: readonly Choice[],
    answers: readonly ComboAnswer[],
): readonly Row[] =>
    choices.map(({ value }, index) => ({
        index,
        isChosen: answers.includes(value) ? 'true' : 'false',
    }));

const foundWords = (choices: readonly Choice[], isFreeText: boolean): string => {
    if (!choices.length) return isFreeText ? ownWords : none;
    const isCut = choices.length > MOST;
    return isCut ? fill(first, sayCount(MOST, locale), sayCount(choices.length, locale)) : '';
};

/** What the list says beside its choices, or ''. */
export function noteOf(list: List, isFreeText: boolean): string {
    if (list.kind === 'searching') return searching;
    if (list.kind === 'failed') return failed;
    return list.kind === 'found' ? foundWords(list.choices, isFreeText) : '';
}

/** What is announced of the list: its note, or how many choices it has. */
export const saidOf = (list: List, isFreeText: boolean): string =>
    noteOf(list, isFreeText) || fill(count, sayCount(shownIn(list).length, locale));
