export type { HealthRecordAdapter } from './adapter';
export type { RecordAnswer, RecordError, RecordPart, RecordResult } from 'c/salusCoreHealthRecord';
