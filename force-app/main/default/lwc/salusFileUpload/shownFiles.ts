import {
    isWrong,
    mayTryAgain,
    sayBytes,
    sayPart,
    sayTypes,
    type FileLimits,
    type FileRow,
} from 'c/salusCoreFiles';
import { fill, sayCount } from 'c/salusCoreWords';
import { locale } from 'c/salusPlatformLocale';
import cancel from '@salesforce/label/c.Salus_File_Cancel';
import empty from '@salesforce/label/c.Salus_File_Empty';
import locationPossible from '@salesforce/label/c.Salus_File_LocationPossible';
import locationRemoved from '@salesforce/label/c.Salus_File_LocationRemoved';
import notSent from '@salesforce/label/c.Salus_File_NotSent';
import notSentState from '@salesforce/label/c.Salus_File_NotSentState';
import oneTooMany from '@salesforce/label/c.Salus_File_OneTooMany';
import pictures from '@salesforce/label/c.Salus_File_Pictures';
import refused from '@salesforce/label/c.Salus_File_Refused';
import remove from '@salesforce/label/c.Salus_File_Remove';
import sending from '@salesforce/label/c.Salus_File_Sending';
import sent from '@salesforce/label/c.Salus_File_Sent';
import tooLarge from '@salesforce/label/c.Salus_File_TooLarge';
import unnamed from '@salesforce/label/c.Salus_File_Unnamed';
import upToCount from '@salesforce/label/c.Salus_File_UpToCount';
import upToSize from '@salesforce/label/c.Salus_File_UpToSize';
import upToSizeEach from '@salesforce/label/c.Salus_File_UpToSizeEach';
import wait from '@salesforce/label/c.Salus_File_Wait';
import wrongType from '@salesforce/label/c.Salus_File_WrongType';

const LOCATION = { none: '', removed: locationRemoved, possible: locationPossible };

/** A file as the template shows it. Only its key is in an attribute. */
export interface ShownFile {
    readonly key: number;
    readonly look: string;
    readonly name: string;
    readonly size: string;
    readonly state: string;
    readonly part: number;
    readonly isSending: boolean;
    readonly error: string;
    readonly note: string;
    readonly mayTryAgain: boolean;
    readonly removeWord: string;
    readonly nameId: string;
    readonly errorId: string;
    readonly againId: string;
    readonly removeId: string;
    readonly againNamedBy: string;
    readonly removeNamedBy: string;
}

/** What a file is called: its name, or its number from 1. */
export const nameOf = ({ name }: FileRow, index: number): string =>
    name.trim() || fill(unnamed, sayCount(index + 1, locale));

/** What is wrong with a file and what to do, in words; of a file on its way, to wait. */
export function errorOf(row: FileRow, { types, mostBytes }: FileLimits): string {
    switch (row.state) {
        case 'typeMismatch':
            return fill(wrongType, sayTypes(types, pictures, locale));
        case 'tooLong':
            return fill(tooLarge, sayBytes(mostBytes, locale));
        case 'tooShort':
            return empty;
        case 'rangeOverflow':
            return oneTooMany;
        case 'refused':
            return row.message || refused;
        case 'unavailable':
            return row.message || notSent;
        default:
            return wait;
    }
}

/** What may be sent: “PDF or JPG; up to 10 MB each; up to 3 files”. */
export function sayLimits({ types, mostBytes, mostFiles }: FileLimits): string {
    const isOne = mostFiles === 1;
    return [
        sayTypes(types, pictures, locale),
        fill(isOne ? upToSize : upToSizeEach, sayBytes(mostBytes, locale)),
        isOne ? '' : fill(upToCount, sayCount(mostFiles, locale)),
    ]
        .filter(Boolean)
        .join('; ');
}

function stateOf(row: FileRow): string {
    if (row.state === 'sending') return fill(sending, sayPart(row.part, locale));
    return isWrong(row) ? notSentState : sent;
}

/** The files with their words. `wordsFor` gives what is wrong with one. */
export const shownFiles = (
    rows: readonly FileRow[],
    wordsFor: (row: FileRow) => string,
): readonly ShownFile[] =>
    rows.map((row, index) => {
        const { key, size, part, locationFound } = row;
        const [nameId, againId, removeId] = [`name-${key}`, `again-${key}`, `remove-${key}`];
        return {
            key,
            look: isWrong(row) ? 'file file-wrong' : 'file',
            name: nameOf(row, index),
            size: size === undefined ? '' : sayBytes(size, locale),
            state: stateOf(row),
            part,
            isSending: row.state === 'sending',
            error: isWrong(row) ? wordsFor(row) : '',
            note: LOCATION[locationFound],
            mayTryAgain: mayTryAgain(row),
            removeWord: row.state === 'sending' ? cancel : remove,
            nameId,
            errorId: `error-${key}`,
            againId,
            removeId,
            againNamedBy: `${againId} ${nameId}`,
            removeNamedBy: `${removeId} ${nameId}`,
        };
    });
