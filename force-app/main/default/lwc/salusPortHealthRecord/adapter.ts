import type { RecordPart, RecordResult } from 'c/salusCoreHealthRecord';

/** What an app brings so that a person can read their record. */
export interface HealthRecordAdapter {
    /**
     * Reads a part of the record from the server. Each part is asked for by itself, several at a time, and again
     * where the person tries again or the page gets its content back. Ask the server by Apex, imperatively: `@wire`
     * caches on the client. An answer of more than a few thousand resources belongs in parts of its own.
     */
    readPart(part: RecordPart, signal?: AbortSignal): Promise<RecordResult>;
}
