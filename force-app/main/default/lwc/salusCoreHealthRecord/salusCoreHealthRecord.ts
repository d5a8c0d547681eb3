export { isRecordAnswer, isRecordError } from './answer';
export type { RecordAnswer, RecordError, RecordResult } from './answer';
export { RECORD_PARTS } from './parts';
export type { RecordPart } from './parts';
export { NOT_ASKED, partAfter, shownState } from './partState';
export type { PartEvent, PartState } from './partState';
