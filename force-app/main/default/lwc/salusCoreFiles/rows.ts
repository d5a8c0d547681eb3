import type { LocationFound } from 'c/salusCorePictureLocation';
import { soundFiles, type UploadedFile } from './answer';
import { refusalOf, type ChosenFile, type FileLimits, type Refusal } from './limits';
import type { UploadError } from './outcome';

/** How it is with a file: on its way, with the server, not sent, or not sendable. */
export type FileState = 'sending' | 'sent' | UploadError['code'] | Refusal;

/** A file as the field shows it. */
export interface FileRow {
    readonly key: number;
    readonly name: string;
    readonly state: FileState;
    /** Its bytes, where they are known: of a file from a draft they aren't. */
    readonly size?: number;
    /** How much of it is sent, from 0 to 1. */
    readonly part: number;
    /** What the server calls it, or ''. */
    readonly id: string;
    /** The server's words for why it was not sent, or ''. */
    readonly message: string;
    readonly locationFound: LocationFound;
}

export interface FileRows {
    readonly list: readonly FileRow[];
    /** The key of the file that comes next: none is used twice. */
    readonly nextKey: number;
}

export type FileEvent =
    | {
          readonly type: 'chosen';
          readonly files: readonly ChosenFile[];
          readonly limits: FileLimits;
      }
    | { readonly type: 'tried-again'; readonly key: number; readonly limits: FileLimits }
    | { readonly type: 'progressed'; readonly key: number; readonly part: number }
    | {
          readonly type: 'sent';
          readonly key: number;
          readonly id: string;
          readonly locationFound: LocationFound;
      }
    | { readonly type: 'not-sent'; readonly key: number; readonly error: UploadError }
    | { readonly type: 'removed'; readonly key: number }
    | { readonly type: 'given'; readonly answer: readonly UploadedFile[] };

export const noFiles: FileRows = { list: [], nextKey: 1 };

const NEW = { part: 0, id: '', message: '', locationFound: 'none' } as const;
const REFUSALS: readonly string[] = ['typeMismatch', 'tooShort', 'tooLong', 'rangeOverflow'];

/** Whether a file was not sent, and the person has to do something about it. */
export const isWrong = ({ state }: FileRow): boolean => state !== 'sending' && state !== 'sent';

/** Whether sending it once more may help. */
export const mayTryAgain = ({ state }: FileRow): boolean =>
    state === 'unavailable' || state === 'rangeOverflow';

/** The files that the server has, as the answer. */
export const answerOf = ({ list }: FileRows): readonly UploadedFile[] =>
    soundFiles(list.filter(({ state }) => state === 'sent'));

/** The first file that keeps the answer from being right: one that was not sent, or is being sent. */
export const failedFile = ({ list }: FileRows): FileRow | undefined =>
    list.find(isWrong) ?? list.find(({ state }) => state === 'sending');

/** The constraint that a file fails by its state. */
export const constraintOf = ({ state }: FileRow): Refusal | 'badInput' =>
    REFUSALS.includes(state) ? (state as Refusal) : 'badInput';

/* Those that take up one of the files that are allowed: all but the refused ones. */
const isCounted = ({ state }: FileRow): boolean => !REFUSALS.includes(state);

const isFull = (list: readonly FileRow[], { mostFiles }: FileLimits): boolean =>
    list.filter(isCounted).length >= mostFiles;

/* Where there is one file, another replaces it, as in a native control; but not one that is refused. */
function withChosen(rows: FileRows, files: readonly ChosenFile[], limits: FileLimits): FileRows {
    const isReplaced = limits.mostFiles === 1 && files.length > 0 && !refusalOf(files[0]!, limits);
    const list = isReplaced ? [] : [...rows.list];
    files.forEach((file, index) => {
        const { name, size } = file;
        const over = isFull(list, limits) ? 'rangeOverflow' : undefined;
        const state = refusalOf(file, limits) ?? over ?? 'sending';
        list.push({ ...NEW, key: rows.nextKey + index, name, size, state });
    });
    return { list, nextKey: rows.nextKey + files.length };
}

/* What is on its way, or wrong, stays: the page says only which files the server has. */
function withAnswer(rows: FileRows, answer: readonly UploadedFile[]): FileRows {
    const given = answer.map((file, index): FileRow => {
        const old = rows.list.find(({ id, state }) => state === 'sent' && id === file.id);
        const state = 'sent' as const;
        return { ...NEW, key: rows.nextKey + index, part: 1, ...old, ...file, state };
    });
    const others = rows.list.filter(({ state }) => state !== 'sent');
    return { list: [...given, ...others], nextKey: rows.nextKey + given.length };
}

const change = (rows: FileRows, key: number, own: Partial<FileRow>): FileRows => ({
    ...rows,
    list: rows.list.map((row) => (row.key === key ? { ...row, ...own } : row)),
});

const find = (rows: FileRows, wanted: number): FileRow | undefined =>
    rows.list.find(({ key }) => key === wanted);

/* Only a file on its way comes to an end. */
const end = (rows: FileRows, key: number, own: Partial<FileRow>): FileRows =>
    find(rows, key)?.state === 'sending' ? change(rows, key, own) : rows;

/* A hundredth is as much as is shown. */
const shownPart = (part: number): number => Math.floor(Math.min(Math.max(part, 0), 1) * 100) / 100;

function withProgress(rows: FileRows, key: number, given: number): FileRows {
    const row = find(rows, key);
    const part = shownPart(Number.isFinite(given) ? given : 0);
    const isFurther = row?.state === 'sending' && part > row.part;
    return isFurther ? change(rows, key, { part }) : rows;
}

function withAnotherTry(rows: FileRows, key: number, limits: FileLimits): FileRows {
    const row = find(rows, key);
    if (!row || !mayTryAgain(row)) return rows;
    const others = rows.list.filter((one) => one !== row);
    const state = isFull(others, limits) ? 'rangeOverflow' : 'sending';
    return change(rows, key, { state, part: 0, message: '' });
}

/** What the files are after something happened. */
export function transition(rows: FileRows, event: FileEvent): FileRows {
    switch (event.type) {
        case 'chosen':
            return withChosen(rows, event.files, event.limits);
        case 'tried-again':
            return withAnotherTry(rows, event.key, event.limits);
        case 'progressed':
            return withProgress(rows, event.key, event.part);
        case 'sent': {
            const { id, locationFound } = event;
            return end(rows, event.key, { state: 'sent', part: 1, id, locationFound });
        }
        case 'not-sent': {
            const { code, message = '' } = event.error;
            return end(rows, event.key, { state: code, message });
        }
        case 'removed':
            return { ...rows, list: rows.list.filter(({ key }) => key !== event.key) };
        case 'given':
            return withAnswer(rows, event.answer);
    }
}
