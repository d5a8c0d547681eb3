export { soundFiles } from './answer';
export type { UploadedFile } from './answer';
export { isPicture, refusalOf, sayTypes, soundTypes } from './limits';
export type { ChosenFile, FileLimits, Refusal } from './limits';
export { outcomeOf } from './outcome';
export type { UploadError, UploadResult } from './outcome';
export {
    answerOf,
    constraintOf,
    failedFile,
    isWrong,
    mayTryAgain,
    noFiles,
    transition,
} from './rows';
export type { FileEvent, FileRow, FileRows, FileState } from './rows';
export { sayBytes, sayPart } from './words';
